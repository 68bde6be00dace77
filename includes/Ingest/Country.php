<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The country of a request, as far as the store's own server knows it: from the headers of a CDN that
 * WooCommerce trusts, else from the MaxMind file that the owner has had WooCommerce download. Nobody is
 * asked, and the address goes no further. Runs without WordPress.
 */
final class Country {
	/** WooCommerce's own list: WC_Geolocation. */
	private const HEADERS = [ 'MM_COUNTRY_CODE', 'GEOIP_COUNTRY_CODE', 'HTTP_CF_IPCOUNTRY', 'HTTP_X_COUNTRY_CODE' ];

	private const READER_CLASS = '\MaxMind\Db\Reader';
	private const READER_FILES = [ 'Reader/InvalidDatabaseException.php', 'Reader/Util.php', 'Reader/Metadata.php', 'Reader/Decoder.php', 'Reader.php' ];

	/**
	 * @param array<string,mixed>                        $server  $_SERVER.
	 * @param string                                     $address Of the client.
	 * @param array{database:string,reader:string}|null  $maxmind The file, and the folder of WooCommerce's reader for it.
	 * @return string ISO 3166-1 alpha-2, '' when nobody knows.
	 */
	public static function of( array $server, string $address, ?array $maxmind ): string {
		foreach ( self::HEADERS as $header ) {
			if ( ! empty( $server[ $header ] ) ) {
				return self::code( $server[ $header ] );
			}
		}
		return $maxmind ? self::from_file( $address, $maxmind['database'], $maxmind['reader'] ) : '';
	}

	private static function from_file( string $address, string $database, string $reader ): string {
		if ( '' === $address || ! is_file( $database ) || ! is_file( "$reader/Reader.php" ) ) {
			return '';
		}
		try {
			if ( ! class_exists( self::READER_CLASS, false ) ) {
				foreach ( self::READER_FILES as $file ) {
					require_once "$reader/$file";
				}
			}
			$class = self::READER_CLASS;
			$file  = new $class( $database );
			$found = $file->get( $address );
			$file->close();
			return is_array( $found ) ? self::code( $found['country']['iso_code'] ?? '' ) : '';
		} catch ( \Throwable $unreadable ) {
			// The owner is renewing the file, or it is another version of the reader. A visit without a country is still a visit.
			return '';
		}
	}

	/** Networks say XX or T1 (Tor) for "not known". */
	private static function code( mixed $text ): string {
		$code = is_string( $text ) ? strtoupper( trim( $text ) ) : '';
		return 1 === preg_match( '/\A[A-Z]{2}\z/', $code ) && 'XX' !== $code ? $code : '';
	}
}
