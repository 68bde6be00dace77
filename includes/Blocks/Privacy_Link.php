<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Address of the privacy policy, kept in an option that every request has loaded: a shopper's page asks
 * the database nothing for it.
 */
final class Privacy_Link {
	public const OPTION = 'footfall_privacy_links';

	/**
	 * @param int $page Id of a page; 0 for the site's own privacy policy.
	 * @return string '' where there is none that everybody may read.
	 */
	public static function url( int $page ): string {
		$key   = get_locale() . ':' . $page; // Plugins for languages give each its own page.
		$known = get_option( self::OPTION, [] );
		$known = is_array( $known ) ? $known : [];
		if ( ! isset( $known[ $key ] ) ) {
			$known[ $key ] = self::find( $page );
			update_option( self::OPTION, $known, true );
		}
		return $known[ $key ];
	}

	/** Whenever a page or the address of pages may have changed. */
	public static function forget(): void {
		update_option( self::OPTION, [], true );
	}

	private static function find( int $page ): string {
		if ( 0 === $page ) {
			return get_privacy_policy_url();
		}
		return 'publish' === get_post_status( $page ) ? (string) get_permalink( $page ) : '';
	}
}
