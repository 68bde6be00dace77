<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * The attributes of one tag, as they stand in the page. Pure; the page is read by the rules of HTML
 * where they matter here: quotes, and that the first attribute of a name counts.
 */
final class Gate_Tag {
	/** Attributes of a tag, as a part of an expression: a > within quotes does not end it. */
	public const ATTRIBUTES = '(?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+';

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
