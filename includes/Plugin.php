<?php
declare( strict_types=1 );

namespace Footfall;

/**
 * The only list of hooks. Each callback runs behind Guard: whatever goes wrong in it, the shop goes on.
 */
final class Plugin {
	public static function register(): void {
		register_activation_hook( FOOTFALL_FILE, [ Lifecycle::class, 'activate' ] );
		register_deactivation_hook( FOOTFALL_FILE, [ Lifecycle::class, 'deactivate' ] );

		self::on( 'before_woocommerce_init', [ self::class, 'declare_compatibility' ] );
		self::on( 'init', [ self::class, 'load_translations' ] );
		self::on( 'wp_initialize_site', [ Lifecycle::class, 'new_site' ], 200 );
		self::on( 'admin_init', [ Lifecycle::class, 'keep_up' ] );
		self::on( 'update_option_' . Settings::OPTION, [ Lifecycle::class, 'settings_changed' ] );
		self::on( 'add_option_' . Settings::OPTION, [ Lifecycle::class, 'settings_changed' ] );

		self::on( 'admin_notices', [ \Footfall_Requirements::class, 'notice_old_woocommerce' ] );
		self::on( 'admin_menu', [ Admin_Page::class, 'add' ], 60 );
		self::on( 'admin_enqueue_scripts', [ Admin_Page::class, 'enqueue' ] );
		self::on( 'plugin_action_links_' . plugin_basename( FOOTFALL_FILE ), [ Admin_Page::class, 'action_links' ] );

		self::on( 'rest_api_init', [ Rest\Inbox_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Settings_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Status_Controller::class, 'register' ] );

		self::on( 'wp_enqueue_scripts', [ Storefront::class, 'enqueue' ] );
		self::on( 'wp_login', [ Staff_Cookie::class, 'on_login' ] );
		self::on( 'admin_init', [ Staff_Cookie::class, 'on_admin' ] );
		self::on( 'wp_logout', [ Staff_Cookie::class, 'remove' ] );
	}

	/** Right from plugins_loaded on. */
	public static function has_woocommerce(): bool {
		return \Footfall_Requirements::has_woocommerce();
	}

	public static function declare_compatibility(): void {
		foreach ( [ 'custom_order_tables', 'cart_checkout_blocks' ] as $feature ) {
			\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( $feature, FOOTFALL_FILE );
		}
	}

	public static function load_translations(): void {
		load_plugin_textdomain( 'footfall', false, dirname( plugin_basename( FOOTFALL_FILE ) ) . '/languages' );
	}

	/**
	 * @param string   $hook     Action or filter.
	 * @param callable $callback Gets up to six arguments, as many as the hook gives.
	 * @param int      $priority WordPress's order.
	 */
	private static function on( string $hook, callable $callback, int $priority = 10 ): void {
		add_filter( $hook, Guard::wrap( $callback ), $priority, 6 );
	}
}
