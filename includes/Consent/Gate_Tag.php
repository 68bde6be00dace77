<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * The attributes of one tag, as they stand in the page. Pure; the page is read by the rules of HTML
 * where they matter here: quotes, and that the first attribute of a name counts.
 */
final class Gate_Tag {
	/** Attributes of a tag, as a part of an expression: a > within a quoted value does not end it. */
	private const ATTRIBUTES = '(?:[^>=]++|=(?:\s*+(?:"[^"]*+"|\'[^\']*+\'))?+)*+';

	/** Types of scripts that hold data, or that somebody else keeps from running. */
	private const NO_PROGRAM = '~json|importmap|speculationrules|^text/(?:plain|html|template|x-)~i';

	private const ATTRIBUTE = '~([^\s"\'>/=]++)(\s*+=\s*+(?:"([^"]*+)"|\'([^\']*+)\'|([^\s"\'>]++)))?~';

	/** @var array<string,array{0:string,1:string}> Lower-case name => the attribute as it stands, its value decoded. */
	private array $attributes = [];

	/**
	 * @param string $text Between the name of the tag and its >.
	 */
	public function __construct( string $text ) {
		preg_match_all( self::ATTRIBUTE, $text, $all, PREG_SET_ORDER );
		foreach ( $all as $one ) {
			$value = ( $one[3] ?? '' ) . ( $one[4] ?? '' ) . ( $one[5] ?? '' );

			$this->attributes[ strtolower( $one[1] ) ] ??= [ $one[0], html_entity_decode( $value, ENT_QUOTES | ENT_HTML5 ) ];
		}
	}

	/**
	 * @param int $at Behind the name of a tag.
	 * @return int Behind its >; 0 when the page ends before.
	 */
	public static function end( string $html, int $at ): int {
		return preg_match( '~\G' . self::ATTRIBUTES . '>~', $html, $found, 0, $at ) ? $at + strlen( $found[0] ) : 0;
	}

	/** Whether a place in the page is within a tag: what stands in a quoted value is no element. */
	public static function holds( string $html, int $at ): bool {
		$open = $at ? strrpos( $html, '<', $at - strlen( $html ) - 1 ) : false;
		// A value that is not closed before the place goes on at least until there.
		return false !== $open && ctype_alpha( $html[ $open + 1 ] )
			&& ! preg_match( '~^<[a-z](?:[^>=]++|=(?:\s*+(?:"[^"]*+"?+|\'[^\']*+\'?+))?+)*+>~i', substr( $html, $open, $at - $open ) );
	}

	/**
	 * The value of one attribute as it stands, without reading all.
	 *
	 * @param string $name In lower case.
	 */
	public static function one( string $attributes, string $name ): string {
		return preg_match( '~\s' . $name . '\s*+=\s*+(?:"([^"]*+)|\'([^\']*+)|([^\s"\'>]++))~i', $attributes, $found ) ? (string) end( $found ) : '';
	}

	/** @param string $type Of a script. */
	public static function is_data( string $type ): bool {
		return '' !== $type && 1 === preg_match( self::NO_PROGRAM, $type );
	}

	public function has( string $name ): bool {
		return isset( $this->attributes[ $name ] );
	}

	/** Decoded; '' without one. */
	public function get( string $name ): string {
		return $this->attributes[ $name ][1] ?? '';
	}

	/**
	 * As it stands, with other names for some.
	 *
	 * @param array<string,string> $first   Attributes to be put in front.
	 * @param string[]             $renamed Names that get a "data-choice-" in front.
	 */
	public function rewritten( array $first, array $renamed ): string {
		$parts = [];
		foreach ( $first as $name => $value ) {
			$parts[] = sprintf( '%s="%s"', $name, htmlspecialchars( $value, ENT_QUOTES ) );
		}
		foreach ( array_diff_key( $this->attributes, $first + array_flip( $renamed ) ) as [ $as_it_stands ] ) {
			$parts[] = $as_it_stands;
		}
		foreach ( $renamed as $name ) {
			if ( isset( $this->attributes[ $name ] ) ) {
				$parts[] = 'data-choice-' . $this->attributes[ $name ][0];
			}
		}
		return implode( ' ', $parts );
	}
}
