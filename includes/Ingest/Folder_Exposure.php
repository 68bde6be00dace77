<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Asks over HTTP for the files of the buffer folder: nobody may read them there.
 */
final class Folder_Exposure {
	private const FILES   = [ 'config.php', 'salt.php', Buffer::FILE, 'quarantine.php', 'problems.php', Rate_Limit::FILE, Dropped_File::FILE ];
	private const SECONDS = 5;

	/** Enough to see whether it is the file. */
	private const BYTES = 2048;

	/**
	 * @return string[] Names of those that the web server shows.
	 */
	public static function readable(): array {
		$url   = Runtime_Config::directory_url();
		$shown = [];
		foreach ( '' === $url ? [] : self::FILES as $name ) {
			if ( ! is_file( Runtime_Config::directory() . "/$name" ) ) {
				continue;
			}
			$text = self::text( "$url/$name" );
			if ( null === $text ) {
				break; // This server cannot ask itself: no need to wait for it seven times.
			}
			// Run as PHP, each of them shows nothing; shown as text, each begins with its first line.
			if ( str_contains( $text, '<?php' ) ) {
				$shown[] = $name;
			}
		}
		return $shown;
	}

	/** @return string|null What is shown; null when nobody answered. */
	private static function text( string $url ): ?string {
		$response = wp_remote_get(
			$url,
			[
				'timeout'             => self::SECONDS,
				'redirection'         => 0,
				'sslverify'           => false,
				'limit_response_size' => self::BYTES,
			]
		);
		if ( is_wp_error( $response ) ) {
			return null;
		}
		return 200 === (int) wp_remote_retrieve_response_code( $response ) ? (string) wp_remote_retrieve_body( $response ) : '';
	}
}
