<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Whether a request was made by a page of this site. Runs without WordPress.
 */
final class Origin_Check {
	/**
	 * @param array<string,mixed> $server $_SERVER.
	 * @param string[]            $hosts  This site's hosts, with port where it is not the scheme's own.
	 */
	public static function passes( array $server, array $hosts ): bool {
		$site = $server['HTTP_SEC_FETCH_SITE'] ?? '';
		if ( '' !== $site && 'same-origin' !== $site && 'same-site' !== $site ) {
			return false;
		}
		// Browsers always send an Origin with a POST; those that hide it send a Referer or Sec-Fetch-Site.
		foreach ( [ 'HTTP_ORIGIN', 'HTTP_REFERER' ] as $header ) {
			$value = (string) ( $server[ $header ] ?? '' );
			if ( '' !== $value && 'null' !== $value ) {
				return in_array( self::host( $value ), $hosts, true );
			}
		}
		return 'same-origin' === $site;
	}

	/**
	 * @return string Lower-case host, with the port where one is written: "shop.example:8080".
	 */
	public static function host( string $url ): string {
		$parts = parse_url( $url );
		$host  = strtolower( (string) ( $parts['host'] ?? '' ) );
		return isset( $parts['port'] ) ? "$host:{$parts['port']}" : $host;
	}
}
