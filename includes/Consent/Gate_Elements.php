<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Goes through the elements of a page that can load something, and those in which nothing is a tag
 * whatever it looks like, from one to the next. Pure.
 */
final class Gate_Elements {
	/** What lies between their tags belongs to them. */
	private const WHOLE = [ '<script', '<iframe', '<object', '<noscript', '<style', '<template', '<textarea', '<title' ];

	/** PHP looks for longer ones in a way that takes twice as long. */
	private const SHORT = 8;

	private const COMMENT = '<!--';

	/**
	 * @param string                                         $html    Of a page.
	 * @param array<string,string[]|null>                    $empty   Tags without an end, as "<img", and texts of which one must stand in them: a shop has hundreds of others. Null: all.
	 * @param callable(string,string,string,string): string $replace Gets the name, the whole element, its attributes and what lies between its tags; gives back what is to stand there.
	 */
	public static function replace( string $html, array $empty, callable $replace ): string {
		$lower = strtolower( $html );
		$tags  = array_fill_keys( [ self::COMMENT, ...self::WHOLE ], null ) + $empty;
		$next  = array_fill_keys( array_keys( $tags ), -1 );
		$stop  = 0;
		$new   = '';
		$done  = 0;
		while ( true ) {
			foreach ( $next as $tag => $place ) {
				if ( $place < $stop ) {
					$place = null === $tags[ $tag ] ? strpos( $lower, substr( $tag, 0, self::SHORT ), $stop ) : self::marked( $html, $lower, $tag, $tags[ $tag ], $stop );
					if ( false === $place ) {
						unset( $next[ $tag ] );
					} else {
						$next[ $tag ] = $place;
					}
				}
			}
			if ( ! $next ) {
				return $new . substr( $html, $done );
			}
			$at                     = min( $next );
			$tag                    = array_search( $at, $next, true );
			[ $begin, $end, $stop ] = self::ends( $html, $lower, $tag, $at );
			if ( ! $begin ) {
				continue;
			}
			$whole = substr( $html, $at, $stop - $at );
			$other = $replace( substr( $tag, 1 ), $whole, substr( $html, $at + strlen( $tag ), $begin - 1 - $at - strlen( $tag ) ), substr( $html, $begin, $end - $begin ) );
			if ( $other !== $whole ) {
				$new .= substr( $html, $done, $at - $done ) . $other;
				$done = $stop;
			} elseif ( '<object' === $tag ) {
				// What stands in it is shown where it cannot be.
				$stop = $begin;
			}
		}
	}

	/**
	 * @param string[] $marks
	 * @return int|false Where the next such tag begins after which one of the texts stands before another such tag.
	 */
	private static function marked( string $html, string $lower, string $tag, array $marks, int $from ): int|false {
		$at    = $marks ? strpos( $lower, $tag, $from ) : false;
		$marks = false === $at ? [] : array_filter( array_map( static fn( string $text ): int|false => strpos( $html, $text, $at ), $marks ) );
		if ( ! $marks ) {
			return false;
		}
		$first = min( $marks );
		$later = $at;
		while ( false !== $later && $later < $first ) {
			$at    = $later;
			$later = strpos( $lower, $tag, $at + 1 );
		}
		return $at;
	}

	/**
	 * @return array{0:int,1:int,2:int} Where its content begins (0: nothing to look at) and ends, and where to go on.
	 */
	private static function ends( string $html, string $lower, string $tag, int $at ): array {
		if ( self::COMMENT === $tag ) {
			$end = strpos( $html, '-->', $at + 2 );
			return [ 0, 0, false === $end ? strlen( $html ) : $end + 3 ];
		}
		$after = $at + strlen( $tag );
		$begin = 0 === substr_compare( $lower, $tag, $at, strlen( $tag ) ) && str_contains( " \t\n\r\f/>", $html[ $after ] ?? 'x' ) && ! Gate_Tag::holds( $html, $at ) ? Gate_Tag::end( $html, $after ) : 0;
		if ( ! $begin || ! in_array( $tag, self::WHOLE, true ) ) {
			return [ $begin, $begin, $begin ? $begin : $at + 1 ];
		}
		$end  = strpos( $lower, '</' . substr( $tag, 1 ), $begin );
		$stop = false === $end ? false : strpos( $html, '>', $end );
		return false === $stop ? [ 0, 0, $at + 1 ] : [ $begin, $end, $stop + 1 ];
	}
}
