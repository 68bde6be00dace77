<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The address a request came from. Used for the daily hash and the rate limit, never stored.
 * Runs without WordPress.
 */
final class Client_Address {
	/**
	 * Forwarded headers can be forged by anyone, so they are read only where a proxy must stand:
	 * when the owner names the header (filter footfall_client_address_header), or when the
	 * connection itself comes from a private address.
	 *
	 * @param array<string,mixed> $server $_SERVER.
	 * @param string              $header Key of $_SERVER that a trusted proxy sets, or ''.
	 */
	public static function of( array $server, string $header ): string {
		$direct = (string) ( $server['REMOTE_ADDR'] ?? '' );
		if ( '' !== $header ) {
			return self::last( (string) ( $server[ $header ] ?? '' ) ) ?? $direct;
		}
		if ( ! self::is_public( $direct ) ) {
			return self::last( (string) ( $server['HTTP_X_FORWARDED_FOR'] ?? '' ) ) ?? $direct;
		}
		return $direct;
	}

	/** The last public address of a list: the one that our own proxy has added. */
	private static function last( string $list ): ?string {
		foreach ( array_reverse( explode( ',', $list ) ) as $address ) {
			if ( self::is_public( trim( $address ) ) ) {
				return trim( $address );
			}
		}
		return null;
	}

	private static function is_public( string $address ): bool {
		return false !== filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE );
	}
}
