<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Settings;


/**
 * By which way events reach the buffer: the direct file where the host allows it, else the REST
 * route. Found out by asking through the site's real URL.
 */
final class Delivery {
	private const OPTION = 'footfall_delivery';

	/**
	 * @return array{way:string,url:string,reason:string,checked_at:?string} way: direct, rest or none.
	 */
	public static function current(): array {
		$saved = get_option( self::OPTION );
		return is_array( $saved ) ? $saved : self::result( 'none', '', __( 'Recording has not been started yet.', 'footfall' ), false );
	}

	/**
	 * @return string[] Where a page sends its events, best first. The browser tries the next one when
	 *                  the first does not answer, so that cached pages outlive a change.
	 */
	public static function urls(): array {
		$current = self::current();
		$rest    = self::rest_url();
		return 'direct' === $current['way'] ? [ Direct_File::url(), $rest ] : [ $rest ];
	}

	/** Writes what the endpoint needs, asks it, and keeps the best way that works. */
	public static function check(): array {
		if ( ! Runtime_Config::write() ) {
			$found = self::result( 'none', '', __( 'The uploads folder cannot be written by PHP, so nothing can be recorded. Make it writable.', 'footfall' ) );
		} else {
			$found = self::best_way( Direct_File::write() );
		}
		update_option( self::OPTION, $found, true );
		return $found;
	}

	/** On footfall_drain: hosts change their mind. */
	public static function check_hourly(): void {
		$checked = self::current()['checked_at'];
		if ( Settings::is_recording() && ( null === $checked || strtotime( $checked ) < time() - HOUR_IN_SECONDS ) ) {
			self::check();
		}
	}

	public static function forget(): void {
		Direct_File::remove();
		delete_option( self::OPTION );
	}

	private static function best_way( string $problem ): array {
		if ( '' !== $problem ) {
			return self::result( 'rest', self::rest_url(), $problem );
		}
		$url    = Direct_File::url();
		$answer = self::ask( $url );
		if ( true === $answer ) {
			return self::result( 'direct', $url, __( 'The direct file answers.', 'footfall' ) );
		}
		if ( is_wp_error( $answer ) ) {
			/* translators: %s: error message. */
			return self::result( 'direct', $url, sprintf( __( 'The direct file is there; this server could not ask itself whether it answers (%s). Browsers fall back to the REST API by themselves.', 'footfall' ), $answer->get_error_message() ) );
		}
		/* translators: %d: HTTP status. */
		return self::result( 'rest', self::rest_url(), sprintf( __( 'The direct file does not answer as it should (HTTP status %d): the host seems to forbid it. Events go to the REST API, which is slower; nothing is lost. Ask the host to allow it, then check again.', 'footfall' ), $answer ) );
	}

	/**
	 * @return true|int|\WP_Error True when our endpoint answered, else the status, or why nobody did.
	 */
	private static function ask( string $url ): bool|int|\WP_Error {
		$token    = bin2hex( random_bytes( 16 ) );
		$parts    = wp_parse_url( home_url() );
		$origin   = $parts['scheme'] . '://' . Origin_Check::host( home_url() );
		$response = wp_remote_post(
			$url,
			[
				'timeout'     => 5,
				'redirection' => 0,
				'sslverify'   => false, // Our own address; a wrong certificate is not what is asked here.
				'headers'     => [
					'Content-Type' => 'application/json',
					'Origin'       => $origin,
				],
				'body'        => '{"probe":"' . $token . '"}',
			]
		);
		if ( is_wp_error( $response ) ) {
			return $response;
		}
		$proof = (string) wp_remote_retrieve_header( $response, 'x-footfall-probe' );
		return hash_equals( Endpoint::proof( $token, Runtime_Config::site_key() ), $proof ) ? true : (int) wp_remote_retrieve_response_code( $response );
	}

	private static function rest_url(): string {
		return rest_url( 'footfall/v1/in' );
	}

	private static function result( string $way, string $url, string $reason, bool $checked = true ): array {
		return [
			'way'        => $way,
			'url'        => $url,
			'reason'     => $reason,
			'checked_at' => $checked ? gmdate( 'Y-m-d\TH:i:s\Z' ) : null,
		];
	}
}
