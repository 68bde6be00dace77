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
		$url = Runtime_Config::directory_url();
		return '' === $url ? [] : array_values(
			array_filter(
				self::FILES,
				static fn( string $name ): bool => is_file( Runtime_Config::directory() . "/$name" ) && self::shows( "$url/$name" )
			)
		);
	}

	/** Run as PHP, each of them shows nothing; shown as text, each begins with its first line. */
	private static function shows( string $url ): bool {
		$response = wp_remote_get(
			$url,
			[
				'timeout'             => self::SECONDS,
				'redirection'         => 0,
				'sslverify'           => false,
				'limit_response_size' => self::BYTES,
			]
		);
		return ! is_wp_error( $response ) && 200 === (int) wp_remote_retrieve_response_code( $response )
			&& str_contains( wp_remote_retrieve_body( $response ), '<?php' );
	}
}
