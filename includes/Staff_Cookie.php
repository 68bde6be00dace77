<?php
declare( strict_types=1 );

namespace Footfall;

/**
 * Marks the browsers of people whose roles are left out. Pages are the same for everybody and the
 * endpoint does not know who is logged in, so the browser itself has to say it; who sets the cookie
 * by hand leaves nobody out but himself.
 */
final class Staff_Cookie {
	private const NAME = 'footfall_staff';

	/** Whether the person of this request has a role that is left out. No query. */
	public static function is_staff(): bool {
		$user = wp_get_current_user();
		return $user->exists() ? self::is_of_staff( $user ) : '1' === ( $_COOKIE[ self::NAME ] ?? '' );
	}

	/** On wp_login. */
	public static function on_login( string $login, \WP_User $user ): void {
		if ( self::is_of_staff( $user ) ) {
			self::set();
		} elseif ( isset( $_COOKIE[ self::NAME ] ) ) {
			self::remove();
		}
	}

	/** On admin_init: for those who were logged in before Footfall was there. */
	public static function on_admin(): void {
		if ( ! isset( $_COOKIE[ self::NAME ] ) && self::is_of_staff( wp_get_current_user() ) ) {
			self::set();
		}
	}

	/** On wp_logout. */
	public static function remove(): void {
		self::send( '', time() - DAY_IN_SECONDS );
	}

	/** Whether the user belongs to those whose steps are not counted. */
	public static function is_of_staff( \WP_User $user ): bool {
		// The super admin of a network has no role on its sites.
		return [] !== array_intersect( (array) $user->roles, (array) Settings::get( 'excluded_roles' ) )
			|| ( is_multisite() && is_super_admin( $user->ID ) );
	}

	private static function set(): void {
		self::send( '1', time() + YEAR_IN_SECONDS );
	}

	private static function send( string $value, int $expires ): void {
		if ( headers_sent() ) {
			return;
		}
		setcookie(
			self::NAME,
			$value,
			[
				'expires'  => $expires,
				'path'     => COOKIEPATH ? COOKIEPATH : '/',
				'domain'   => (string) COOKIE_DOMAIN,
				'secure'   => is_ssl(),
				'samesite' => 'Lax',
			]
		);
	}
}
