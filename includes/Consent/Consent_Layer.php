<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Settings;

/**
 * Whether Footfall is the one who asks for consent on this site, and what a visitor has answered.
 */
final class Consent_Layer {
	/** What a visitor can be asked for; functional needs no consent. In the order of assets/consent/categories.ts. */
	public const CATEGORIES = [ 'preferences', 'statistics-anonymous', 'statistics', 'marketing' ];

	/** While others are asked for their consent type, we keep silent. */
	private static bool $is_listening = false;

	/** The owner's setting. Another tool may be in charge all the same. */
	public static function is_on(): bool {
		return true === Settings::get( 'consent_layer' );
	}

	/** Whether we ask, keep and tell the answer. Not to be asked before init. */
	public static function asks(): bool {
		return self::is_on() && '' === self::foreign_type();
	}

	/** Consent type that another tool has named to the WP Consent API; '' when none has. */
	public static function foreign_type(): string {
		if ( ! self::has_api() ) {
			return '';
		}
		self::$is_listening = true;
		try {
			return (string) wp_get_consent_type();
		} finally {
			self::$is_listening = false;
		}
	}

	/** Whether the WP Consent API plugin is active. */
	public static function has_api(): bool {
		return function_exists( 'wp_has_consent' ) && function_exists( 'wp_get_consent_type' );
	}

	public static function is_listening(): bool {
		return self::$is_listening;
	}

	/**
	 * The answer of the request's visitor: for orders, REST and mails, never for what is printed into a page.
	 *
	 * @param string $category One of CATEGORIES, or functional.
	 * @param string $service  Id in the catalogue, or ''.
	 */
	public static function has( string $category, string $service = '' ): bool {
		if ( 'functional' === $category ) {
			return true;
		}
		$record = Consent_Record::of_request();
		if ( null === $record ) {
			return false;
		}
		$signals    = Consent_Reader::signals();
		$is_refused = Settings::get( 'honour_signals' )
			? 'preferences' !== $category && in_array( true, $signals, true )
			: 'marketing' === $category && 'opt_out' === $record->rule && $signals['gpc'];
		return $is_refused
			? in_array( $service, $record->services, true )
			: $record->has( $category, $service );
	}
}
