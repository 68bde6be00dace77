<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * A visitor as a positive 63-bit integer: what is stored instead of an identifier or an address.
 * Runs without WordPress.
 */
final class Visitor_Key {
	/**
	 * @param string $uuid     Value of the cookie footfall_visitor.
	 * @param string $site_key Secret of this site.
	 */
	public static function from_uuid( string $uuid, string $site_key ): int {
		return self::number( 'uuid:' . strtolower( $uuid ), $site_key );
	}

	/**
	 * Cookieless: the same device and network on the same day, and nobody can tell who afterwards,
	 * since the day's salt is destroyed.
	 *
	 * @param string $address IP address, used here and never stored.
	 * @param string $agent   User-Agent header.
	 * @param string $salt    Of Daily_Salt.
	 */
	public static function from_client( string $address, string $agent, string $salt ): int {
		return self::number( 'client:' . $address . "\n" . $agent, $salt );
	}

	public static function is_uuid( mixed $value ): bool {
		return is_string( $value ) && 1 === preg_match( '/\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z/i', $value );
	}

	private static function number( string $text, string $key ): int {
		$bytes = unpack( 'J', hash_hmac( 'sha256', $text, $key, true ) );
		// 0 means "nobody" in the tables.
		return max( 1, $bytes[1] & PHP_INT_MAX );
	}
}
