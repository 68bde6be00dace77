<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Which service code without an address belongs to, by what it calls and sets. Pure.
 */
final class Gate_Code {
	/**
	 * @param array<string,array{0:string,1:string}> $inline   Of Service_Index.
	 * @param array<string,mixed>                    $services By id: only these are looked for.
	 */
	public function __construct( private array $inline, private array $services ) {}

	/**
	 * What a page's code calls and sets: looked for once, for most is not there.
	 *
	 * @param string $code Of all scripts.
	 * @return array<string,string> Ids by what is in the code.
	 */
	public function calls_in( string $code ): array {
		$code  = self::without_data( $code );
		$calls = [];
		foreach ( $this->inline as $text => [ $piece, $id ] ) {
			// Its rarest piece says soonest that it is not there.
			if ( str_contains( $code, $piece ) && isset( $this->services[ $id ] ) && self::place( $code, (string) $text ) >= 0 ) {
				$calls[ $text ] = $id;
			}
		}
		return $calls;
	}

	/**
	 * @param string               $code  Between the tags of a script without an address.
	 * @param array<string,string> $calls As calls_in() gives them.
	 * @return string Id of the service; '' none.
	 */
	public function service_of( string $code, array $calls ): string {
		$code  = self::without_data( $code );
		$id    = '';
		$first = PHP_INT_MAX;
		foreach ( $calls as $text => $service ) {
			$place = self::place( $code, (string) $text );
			if ( $place >= 0 && $place < $first ) {
				$first = $place;
				$id    = $service;
			}
		}
		return $id;
	}

	/** Where a text stands in code that is not the end of a longer name; -1 nowhere. */
	private static function place( string $code, string $text ): int {
		$at = -1;
		while ( false !== ( $at = strpos( $code, $text, $at + 1 ) ) ) {
			if ( 0 === $at || ! ( ctype_alnum( $code[ $at - 1 ] ) || '_' === $code[ $at - 1 ] ) ) {
				return $at;
			}
		}
		return -1;
	}

	/** Code without the long texts of data that WooCommerce's blocks put into it. */
	private static function without_data( string $code ): string {
		$at = 0;
		while ( false !== ( $at = strpos( $code, 'decodeURIComponent(', $at ) ) ) {
			$at   += 19;
			$begin = $at + strspn( $code, " \t\n", $at );
			$quote = $code[ $begin ] ?? '';
			$end   = "'" === $quote || '"' === $quote ? strpos( $code, $quote, $begin + 1 ) : false;
			// A text with spaces is not encoded.
			if ( false !== $end && ! str_contains( substr( $code, $begin, $end - $begin ), ' ' ) ) {
				$code = substr_replace( $code, '', $begin, $end - $begin );
			}
		}
		return $code;
	}
}
