<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * Decimal amounts as integers in the currency's minor unit, without floats.
 */
final class Money {
	private const DEFAULT_DECIMALS = 2;

	/** ISO 4217, where it is not 2. */
	private const DECIMALS = [
		'BIF' => 0,
		'CLP' => 0,
		'DJF' => 0,
		'GNF' => 0,
		'ISK' => 0,
		'JPY' => 0,
		'KMF' => 0,
		'KRW' => 0,
		'PYG' => 0,
		'RWF' => 0,
		'UGX' => 0,
		'UYI' => 0,
		'VND' => 0,
		'VUV' => 0,
		'XAF' => 0,
		'XOF' => 0,
		'XPF' => 0,
		'BHD' => 3,
		'IQD' => 3,
		'JOD' => 3,
		'KWD' => 3,
		'LYD' => 3,
		'OMR' => 3,
		'TND' => 3,
		'CLF' => 4,
		'UYW' => 4,
	];

	/**
	 * @param string $currency ISO 4217 code.
	 * @return int Digits after the point.
	 */
	public static function decimals( string $currency ): int {
		return self::DECIMALS[ strtoupper( $currency ) ] ?? self::DEFAULT_DECIMALS;
	}

	/**
	 * @param mixed  $amount   As WooCommerce gives it: "12.50", "-3", 12.5, '' (nothing).
	 * @param string $currency ISO 4217 code.
	 * @return int Minor units; half a unit is rounded away from zero, as WooCommerce rounds. 0 for
	 *             what is no number.
	 */
	public static function minor( mixed $amount, string $currency ): int {
		$text = is_float( $amount ) ? sprintf( '%.8F', $amount ) : trim( (string) $amount );
		if ( ! preg_match( '/^([+-]?)(\d*)(?:\.(\d*))?$/', $text, $parts ) ) {
			// 1.0E+25 and the like; nothing that a price can be.
			if ( ! is_numeric( $text ) || abs( (float) $text ) > 1e12 ) {
				return 0;
			}
			preg_match( '/^([+-]?)(\d*)(?:\.(\d*))?$/', sprintf( '%.8F', (float) $text ), $parts );
		}
		$decimals = self::decimals( $currency );
		$fraction = str_pad( $parts[3] ?? '', $decimals + 1, '0' );
		$whole    = ltrim( $parts[2] . substr( $fraction, 0, $decimals ), '0' );
		if ( strlen( $whole ) > 17 ) {
			return 0;
		}
		$units = (int) $whole + ( $fraction[ $decimals ] >= '5' ? 1 : 0 );
		return '-' === $parts[1] ? -$units : $units;
	}
}
