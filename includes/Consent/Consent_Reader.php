<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * The visitor's answer for the category statistics, as a request shows it. The twin of
 * assets/consent/read-consent.ts; tests/contract/consent.json proves that both say the same.
 */
final class Consent_Reader {
	public const GRANTED = 'granted';
	public const REFUSED = 'refused';
	public const UNKNOWN = 'unknown';

	/**
	 * Pure: everything that it depends on is passed in. Fails closed: what is not a clear yes is none.
	 *
	 * @param array{honour_signals:bool,consent_without_tool:string}  $config  Settings.
	 * @param array<string,string>                                    $cookies By name.
	 * @param array{gpc:bool,dnt:bool}                                $signals Of the browser.
	 * @param array{consent_type:string,cookie_prefix?:string}|null   $api     WP Consent API, null where it is absent.
	 * @return string granted, refused or unknown.
	 */
	public static function read( array $config, array $cookies, array $signals, ?array $api ): string {
		if ( $config['honour_signals'] && ( $signals['gpc'] || $signals['dnt'] ) ) {
			return self::REFUSED;
		}
		if ( null !== $api ) {
			return self::of_api( $cookies[ ( $api['cookie_prefix'] ?? 'wp_consent' ) . '_statistics' ] ?? '', $api['consent_type'] );
		}
		foreach ( explode( '|', $cookies['footfall_consent'] ?? '' ) as $choice ) {
			if ( 'statistics:allow' === $choice ) {
				return self::GRANTED;
			}
			if ( 'statistics:deny' === $choice ) {
				return self::REFUSED;
			}
		}
		return 'granted' === $config['consent_without_tool'] ? self::GRANTED : self::UNKNOWN;
	}

	private static function of_api( string $cookie, string $type ): string {
		return match ( true ) {
			'deny' === $cookie => self::REFUSED,
			'allow' === $cookie => self::GRANTED,
			str_contains( $type, 'optout' ) => self::GRANTED,
			default => self::UNKNOWN,
		};
	}

	/**
	 * The same for the request under way.
	 *
	 * @param array<string,mixed> $settings Footfall\Settings::all().
	 */
	public static function of_request( array $settings ): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with fixed words only.
		$cookies = array_filter( $_COOKIE, 'is_string' );
		$api     = null;
		if ( Consent_Layer::asks() ) {
			// Only a record that can be read, and that has not run out, is an answer. Nothing stands for it.
			$settings['consent_without_tool'] = self::UNKNOWN;
			if ( null === Consent_Record::of_request() ) {
				unset( $cookies[ Consent_Record::COOKIE ] );
			}
		} elseif ( function_exists( 'wp_has_consent' ) ) {
			$api = [
				'consent_type'  => function_exists( 'wp_get_consent_type' ) ? (string) wp_get_consent_type() : '',
				'cookie_prefix' => (string) apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ),
			];
		}
		return self::read( $settings, $cookies, self::signals(), $api );
	}

	/**
	 * What the browser of the request under way says by itself.
	 *
	 * @return array{gpc:bool,dnt:bool}
	 */
	public static function signals(): array {
		return [
			'gpc' => '1' === ( $_SERVER['HTTP_SEC_GPC'] ?? '' ),
			'dnt' => '1' === ( $_SERVER['HTTP_DNT'] ?? '' ),
		];
	}
}
