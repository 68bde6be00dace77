<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Ingest\Delivery;
use Footfall\Ingest\Schedule;
use Footfall\Ingest\Server_Events;
use Footfall\Orders\Cart_Changes;
use Footfall\Orders\Order_Changes;
use Footfall\Orders\Order_Ledger;
use Footfall\Orders\Reconciliation;

/**
 * The only list of hooks. Each callback runs behind Guard: whatever goes wrong in it, the shop goes on.
 */
final class Plugin {
	public static function register(): void {
		register_activation_hook( FOOTFALL_FILE, [ Lifecycle::class, 'activate' ] );
		register_deactivation_hook( FOOTFALL_FILE, [ Lifecycle::class, 'deactivate' ] );

		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'footfall', Cli\Commands::class );
		}

		self::on( 'before_woocommerce_init', [ self::class, 'declare_compatibility' ] );
		self::on( 'init', [ self::class, 'load_translations' ] );
		self::on( 'wp_initialize_site', [ Lifecycle::class, 'new_site' ], 200 );
		self::on( 'wpmu_drop_tables', [ Lifecycle::class, 'tables_of_site' ] );
		self::on( 'admin_init', [ Lifecycle::class, 'on_admin' ] );
		self::on( 'update_option_' . Settings::OPTION, [ Lifecycle::class, 'settings_changed' ] );
		self::on( 'add_option_' . Settings::OPTION, [ Lifecycle::class, 'settings_changed' ] );

		self::on( 'update_option_woocommerce_excluded_report_order_statuses', [ Order_Ledger::class, 'recount' ] );
		self::on( 'add_option_woocommerce_excluded_report_order_statuses', [ Order_Ledger::class, 'recount' ] );

		self::on( 'admin_notices', [ \Footfall_Requirements::class, 'notice_old_woocommerce' ] );
		self::on( 'admin_menu', [ Admin_Page::class, 'add' ], 60 );
		self::on( 'admin_enqueue_scripts', [ Admin_Page::class, 'enqueue' ] );
		self::on( 'plugin_action_links_' . plugin_basename( FOOTFALL_FILE ), [ Admin_Page::class, 'action_links' ] );

		self::on( 'rest_api_init', [ Rest\Inbox_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Settings_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Status_Controller::class, 'register' ] );

		self::on( 'rest_api_init', [ Rest\Reports_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Live_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Events_Controller::class, 'register' ] );

		self::on( 'cron_schedules', [ Schedule::class, 'add_interval' ] );
		self::on( Schedule::DRAIN, [ Lifecycle::class, 'keep_up' ], 5 );
		self::on( Schedule::DRAIN, [ Schedule::class, 'drain' ] );
		self::on( Schedule::DRAIN, [ Delivery::class, 'check_hourly' ], 20 );
		self::on( Schedule::DAILY, [ Schedule::class, 'daily' ] );
		self::on( Schedule::DAILY, [ Reconciliation::class, 'run' ], 20 );
		self::on( 'admin_init', [ Schedule::class, 'keep_up' ] );

		self::on( 'plugins_loaded', [ self::class, 'watch_store' ] );

		self::on( 'wp_enqueue_scripts', [ Storefront::class, 'enqueue' ] );
		self::on( 'wp_login', [ Staff_Cookie::class, 'on_login' ] );
		self::on( 'admin_init', [ Staff_Cookie::class, 'on_admin' ] );
		self::on( 'wp_logout', [ Staff_Cookie::class, 'remove' ] );
	}

	/** On plugins_loaded: what the store's own hooks report, while the owner wants it recorded. */
	public static function watch_store(): void {
		if ( ! self::has_woocommerce() || ! Settings::is_recording() ) {
			return;
		}
		$events = new Server_Events();
		$cart   = new Cart_Changes( $events );
		$orders = new Order_Changes( $events );

		self::on( 'woocommerce_add_to_cart', [ $cart, 'on_added' ], 20 );
		self::on( 'woocommerce_after_cart_item_quantity_update', [ $cart, 'on_quantity' ] );
		self::on( 'woocommerce_remove_cart_item', [ $cart, 'on_removing' ] );
		self::on( 'woocommerce_cart_item_restored', [ $cart, 'on_restored' ] );
		self::on( 'woocommerce_before_cart_emptied', [ $cart, 'on_emptied' ] );

		self::on( 'woocommerce_new_order', [ $orders, 'on_new' ] );
		self::on( 'woocommerce_checkout_order_processed', [ $orders, 'on_classic_checkout' ] );
		self::on( 'woocommerce_store_api_checkout_order_processed', [ $orders, 'on_shopper_order' ] );
		self::on( 'woocommerce_before_pay_action', [ $orders, 'on_shopper_order' ] );
		self::on( 'woocommerce_order_status_changed', [ $orders, 'on_status' ] );
		self::on( 'woocommerce_payment_complete', [ $orders, 'on_paid' ] );
		self::on( 'woocommerce_order_refunded', [ $orders, 'on_refunded' ] );
		self::on( 'woocommerce_pre_delete_order_refund', [ $orders, 'on_refund_deleting' ] );
		self::on( 'woocommerce_update_order', [ $orders, 'on_updated' ] );
		foreach ( [ 'woocommerce_trash_order', 'woocommerce_untrash_order', 'woocommerce_delete_order' ] as $hook ) {
			self::on( $hook, [ $orders, 'on_removed' ] );
		}
		foreach ( [ 'trashed_post', 'untrashed_post', 'deleted_post' ] as $hook ) {
			self::on( $hook, [ $orders, 'on_post' ] );
		}
		foreach ( [ 'woocommerce_new_order', 'woocommerce_checkout_order_processed', 'woocommerce_store_api_checkout_order_processed' ] as $hook ) {
			self::on( $hook, [ $cart, 'on_order' ] );
		}
		// After WooCommerce has saved the session (20).
		self::on( 'shutdown', [ $cart, 'settle' ], 30 );
		self::on( 'shutdown', [ $orders, 'hand_over' ], 30 );
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
