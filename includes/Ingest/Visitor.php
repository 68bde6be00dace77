<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Consent\Consent_Reader;
use Footfall\Settings;
use Footfall\Staff_Cookie;

/**
 * Who makes the request under way, as far as it may be known: the same key that the endpoint gives
 * to this visitor's page views.
 */
final class Visitor {
	/**
	 * @param int|null $key        Visitor_Key, null when nobody may be recorded.
	 * @param string   $identity   id, hash or none.
	 * @param string   $consent    granted, refused or unknown.
	 * @param string   $excluded   '' or role.
	 * @param string   $no_visitor Why the key is null: refused, no_consent or no_browser.
	 */
	private function __construct(
		public readonly ?int $key,
		public readonly string $identity,
		public readonly string $consent,
		public readonly string $excluded = '',
		public readonly string $no_visitor = ''
	) {}

	/** Sent with the order, '' or a UUID. */
	private static string $attached = '';

	/**
	 * The visitor that the request under way names beside its cookies. The browser does so only while
	 * the visitor agrees, so it is as good as the cookie, and a refusal that the request shows wins.
	 *
	 * @param string $uuid '' for none.
	 */
	public static function attach( string $uuid ): void {
		self::$attached = $uuid;
	}

	/** Somebody who is no shopper: a webhook, the schedule, wp-admin, WP-CLI. */
	public static function none(): self {
		return new self( null, 'none', Consent_Reader::UNKNOWN, '', 'no_browser' );
	}

	/** The shopper of this request. No query. */
	public static function current(): self {
		$settings = Settings::all();
		$consent  = Consent_Reader::of_request( $settings );
		$excluded = Staff_Cookie::is_staff() ? 'role' : '';
		if ( Consent_Reader::REFUSED === $consent ) {
			return new self( null, 'none', $consent, $excluded, 'refused' );
		}
		if ( '' !== self::$attached && Consent_Reader::UNKNOWN === $consent && 'visitor_id' === $settings['identity_after_consent'] ) {
			$consent = Consent_Reader::GRANTED;
		}
		$granted = Consent_Reader::GRANTED === $consent;
		if ( ! $granted && 'cookieless' !== $settings['identity_before_consent'] ) {
			return new self( null, 'none', $consent, $excluded, 'no_consent' );
		}
		$uuid = $_COOKIE['footfall_visitor'] ?? null;
		if ( ! Visitor_Key::is_uuid( $uuid ) ) {
			$uuid = self::$attached;
		}
		if ( $granted && 'visitor_id' === $settings['identity_after_consent'] && Visitor_Key::is_uuid( $uuid ) ) {
			return new self( Visitor_Key::from_uuid( $uuid, Runtime_Config::site_key() ), 'id', $consent, $excluded );
		}
		return new self( self::hash(), 'hash', $consent, $excluded );
	}

	/** Whether an event of this consent category may be recorded, given that there is a key. */
	public function allows( string $category ): bool {
		return 'statistics' !== $category || Consent_Reader::GRANTED === $this->consent;
	}

	private static function hash(): int {
		$salt = ( new Site_Salt() )->for_time( time() );
		/** This filter is documented in includes/Ingest/Runtime_Config.php. */
		$address = Client_Address::of( $_SERVER, (string) apply_filters( 'footfall_client_address_header', '' ) );
		return Visitor_Key::from_client( $address, self::agent(), $salt );
	}

	public static function agent(): string {
		// WordPress adds slashes, the endpoint does not: both must see the same.
		return substr( wp_unslash( (string) ( $_SERVER['HTTP_USER_AGENT'] ?? '' ) ), 0, 400 );
	}
}
