<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Ingest\Delivery;
use Footfall\Ingest\Schedule;
use Footfall\Storage\Migrations;

/**
 * Activation, update and deactivation, on one site or on each of a network.
 */
final class Lifecycle {
	private const VERSION_OPTION = 'footfall_version';

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
			switch_to_blog( (int) $site->blog_id );
			self::set_up();
			restore_current_blog();
		}
	}

	/** On admin_init and by the schedule: after an update, or where activation never ran for a site. */
	public static function keep_up(): void {
		if ( get_option( self::VERSION_OPTION ) !== FOOTFALL_VERSION ) {
			self::set_up();
		}
	}

	/** On update_option_footfall_settings and when the owner says yes. */
	public static function settings_changed(): void {
		Storefront::place_script();
		if ( Settings::is_confirmed() ) {
			Delivery::check();
		}
	}

	public static function set_up(): void {
		( new Migrations() )->run();
		Schedule::start();
		self::settings_changed();
		update_option( self::VERSION_OPTION, FOOTFALL_VERSION, true );
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
			switch_to_blog( (int) $site );
			$act();
			restore_current_blog();
		}
	}
}
