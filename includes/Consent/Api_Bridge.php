<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Settings;

/**
 * What the WP Consent API plugin is told: our answers while we ask, and our cookies. All of these are
 * its filters and functions; without the plugin nobody calls them.
 */
final class Api_Bridge {
	/**
	 * On wp_get_consent_type, after everybody else. The same for every visitor, because it is printed
	 * into pages: the browser knows its region and says so before the plugin's script.
	 *
	 * @param mixed $type What another tool has named, or ''.
	 * @return mixed
	 */
	public static function consent_type( mixed $type ): mixed {
		return ! $type && ! Consent_Layer::is_listening() && Consent_Layer::is_on() ? 'optin' : $type;
	}

	/**
	 * On wp_has_consent.
	 *
	 * @param mixed $has      The plugin's answer.
	 * @param mixed $category One of the API's.
	 * @return mixed
	 */
	public static function has_consent( mixed $has, mixed $category = '' ): mixed {
		return Consent_Layer::asks() ? Consent_Layer::has( (string) $category ) : $has;
	}

	/**
	 * On wp_consent_api_cookie_expiration.
	 *
	 * @param mixed $days
	 * @return mixed
	 */
	public static function days( mixed $days ): mixed {
		return Consent_Layer::asks() ? Settings::get( 'consent_days' ) : $days;
	}

	/** On init: what we keep on visitors' devices. It is printed into pages, hence only while the layer is on. */
	public static function register_cookies(): void {
		if ( ! function_exists( 'wp_add_cookie_info' ) || ! Consent_Layer::is_on() ) {
			return;
		}
		/* translators: %s: number of days. */
		$days   = static fn( int $count ): string => sprintf( __( '%s days', 'footfall' ), number_format_i18n( $count ) );
		$stays  = __( 'Until it is withdrawn', 'footfall' );
		$id     = __( 'A random number', 'footfall' );
		$visits = __( 'Pages and products seen, and when', 'footfall' );
		foreach (
			[
				[ 'footfall_consent', 'functional', $days( (int) Settings::get( 'consent_days' ) ), __( 'Remembers the answer to the question about cookies.', 'footfall' ), $id, 'HTTP' ],
				[ 'footfall_visitor', 'statistics', $days( 395 ), __( 'Recognises the visitor in the store’s own statistics.', 'footfall' ), $id, 'HTTP' ],
				[ 'footfall_queue', 'statistics', __( 'Until it is sent', 'footfall' ), __( 'Keeps what could not be sent yet to the store’s own statistics.', 'footfall' ), $visits, 'LOCALSTORAGE' ],
				[ 'footfall_proof', 'functional', __( 'Until it is sent', 'footfall' ), __( 'Keeps the answer to the question about cookies where it could not be sent to the store’s consent log yet.', 'footfall' ), $id, 'LOCALSTORAGE' ],
				[ 'footfall_memory', 'preferences', $stays, __( 'Remembers visits, so that pages can show what fits.', 'footfall' ), $visits, 'LOCALSTORAGE' ],
			] as [ $name, $category, $expires, $purpose, $data, $type ]
		) {
			wp_add_cookie_info( $name, 'Footfall', $category, $expires, $purpose, $data, false, false, $type );
		}
	}
}
