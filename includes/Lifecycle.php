<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Blocks\Memory_Need;
use Footfall\Blocks\Privacy_Link;
use Footfall\Blocks\Site_Banner;
use Footfall\Blocks\Theme_Colours;
use Footfall\Consent\Scan;
use Footfall\Consent\Service_Catalogue;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Direct_File;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Schedule;
use Footfall\Storage\Consent_Texts;
use Footfall\Storage\Database;
use Footfall\Storage\Migrations;
use Footfall\Store\Shop_Pages;

/**
 * Activation, update and deactivation, on one site or on each of a network.
 */
final class Lifecycle {
	private const SET_UP_FOR = 'footfall_set_up_for';

	/** On activation. */
	public static function activate( bool $network_wide = false ): void {
		self::on_each_site( $network_wide, [ self::class, 'set_up' ] );
	}

	/** On deactivation: nothing runs any more and no file answers, but everything recorded stays. */
	public static function deactivate( bool $network_wide = false ): void {
		self::on_each_site(
			$network_wide,
			static function (): void {
				Schedule::stop();
				Storefront::remove_script();
				Delivery::forget();
			}
		);
	}

	/** On wp_initialize_site, after WordPress has made its tables: a new site of a network. */
	public static function new_site( \WP_Site $site ): void {
		if ( ! function_exists( 'is_plugin_active_for_network' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		if ( is_plugin_active_for_network( plugin_basename( FOOTFALL_FILE ) ) ) {
			self::on_site( (int) $site->blog_id, [ self::class, 'set_up' ] );
		}
	}

	/** On admin_init, which shoppers' requests to admin-ajax.php and admin-post.php come through, too. */
	public static function on_admin(): void {
		if ( is_user_logged_in() && ! wp_doing_ajax() && ! self::is_left_to_the_background() ) {
			self::keep_up();
		}
	}

	/** As long as there is a background: somebody has drained lately. */
	private static function is_left_to_the_background(): bool {
		return Migrations::needed()
			&& time() - (int) get_option( Drain::LAST_DRAIN_OPTION, 0 ) < HOUR_IN_SECONDS
			&& ( new Migrations() )->is_large();
	}

	/** On footfall_drain: after an update or a move, or where activation never ran for a site. */
	public static function keep_up(): void {
		if ( Migrations::needed() || get_option( self::SET_UP_FOR ) !== self::circumstances() ) {
			self::set_up();
		}
	}

	/** What the generated files were made for: a version at a place. */
	private static function circumstances(): string {
		return implode( ' ', [ FOOTFALL_VERSION, (string) get_option( 'home' ), (string) get_option( 'siteurl' ), ABSPATH, FOOTFALL_DIR, wp_timezone_string() ] );
	}

	/** On update_option_footfall_settings and when the owner says yes. */
	public static function settings_changed(): void {
		Storefront::place_script();
		Shop_Pages::refresh();
		if ( Settings::is_confirmed() ) {
			Delivery::check();
		}
	}

	public static function set_up(): void {
		if ( ! ( new Migrations() )->run() ) {
			return; // Another request is at it; the next one looks again.
		}
		// An option that is not there is looked for in each request.
		add_option( Settings::CONFIRMED_OPTION, 0, '', true );
		add_option( Site_Banner::OPTION, [], '', true );
		add_option( Privacy_Link::OPTION, [], '', true );
		add_option( Theme_Colours::OPTION, [], '', true );
		add_option( Consent_Texts::OPTION, [], '', true );
		add_option( Service_Catalogue::OPTION, [], '', true );
		add_option( Scan::OPTION, '', '', true );
		Memory_Need::refresh();
		Schedule::start();
		self::settings_changed();
		update_option( self::SET_UP_FOR, self::circumstances(), true );
	}

	/**
	 * On wpmu_drop_tables, while WordPress deletes a site of a network and has switched to it.
	 *
	 * @param string[] $tables
	 * @return string[]
	 */
	public static function tables_of_site( array $tables ): array {
		Direct_File::remove();
		return array_merge( array_values( $tables ), Database::of_site()->table_names() );
	}

	private static function on_each_site( bool $network_wide, callable $act ): void {
		if ( ! $network_wide || ! is_multisite() ) {
			$act();
			return;
		}
		$sites = get_sites(
			[
				'fields' => 'ids',
				'number' => 0,
			]
		);
		foreach ( $sites as $site ) {
			self::on_site( (int) $site, $act );
		}
	}

	/** Whatever goes wrong, the rest of the request is on its own site again. */
	private static function on_site( int $site, callable $act ): void {
		switch_to_blog( $site );
		try {
			$act();
		} finally {
			restore_current_blog();
		}
	}
}
