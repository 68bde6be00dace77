<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Account\Account_Changes;
use Footfall\Account\Choices_Row;
use Footfall\Blocks\Banner_Facts;
use Footfall\Blocks\Banner_Patterns;
use Footfall\Blocks\Blocks;
use Footfall\Blocks\Consent_Preferences;
use Footfall\Blocks\Cookie_Banner;
use Footfall\Blocks\Editor_Facts;
use Footfall\Blocks\Memory_Need;
use Footfall\Blocks\Privacy_Link;
use Footfall\Blocks\Site_Banner;
use Footfall\Blocks\Theme_Colours;
use Footfall\Blocks\Visit_Memory;
use Footfall\Checkout\Attempt;
use Footfall\Checkout\Block_Integration;
use Footfall\Checkout\Checkout_Script;
use Footfall\Checkout\Visitor_Extension;
use Footfall\Consent\Api_Bridge;
use Footfall\Consent\Consent_Boot;
use Footfall\Consent\Gate;
use Footfall\Consent\Order_Attribution;
use Footfall\Counts\History;
use Footfall\Counts\Recount;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Schedule;
use Footfall\Ingest\Server_Events;
use Footfall\Orders\Backfill;
use Footfall\Orders\Cart_Changes;
use Footfall\Orders\Coupon_Changes;
use Footfall\Orders\Order_Changes;
use Footfall\Orders\Order_Ledger;
use Footfall\Orders\Reconciliation;
use Footfall\Orders\Shipping_Changes;
use Footfall\Orders\Shop_Request;
use Footfall\Privacy\Personal_Data;
use Footfall\Schema\Event_Registration;
use Footfall\Storage\Consent_Texts;
use Footfall\Store\Shop_Pages;
use Footfall\Store\Store_Description;

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
		self::on( 'init', [ Blocks::class, 'register' ] );
		self::show_banner();
		self::on( 'enqueue_block_editor_assets', [ Editor_Facts::class, 'add' ] );
		self::on( 'enqueue_block_editor_assets', [ Banner_Facts::class, 'add' ] );
		self::on( 'rest_api_init', [ Banner_Patterns::class, 'register' ] );
		self::on( 'wp_initialize_site', [ Lifecycle::class, 'new_site' ], 200 );
		self::on( 'wpmu_drop_tables', [ Lifecycle::class, 'tables_of_site' ] );
		self::on( 'admin_init', [ Lifecycle::class, 'on_admin' ] );
		self::on( 'update_option_' . Settings::OPTION, [ Lifecycle::class, 'settings_changed' ] );
		self::on( 'add_option_' . Settings::OPTION, [ Lifecycle::class, 'settings_changed' ] );

		self::on( 'update_option_woocommerce_excluded_report_order_statuses', [ Order_Ledger::class, 'recount' ] );
		self::on( 'add_option_woocommerce_excluded_report_order_statuses', [ Order_Ledger::class, 'recount' ] );

		foreach ( [ 'timezone_string', 'gmt_offset' ] as $option ) {
			self::on( "update_option_$option", [ History::class, 'again' ] );
			self::on( "add_option_$option", [ History::class, 'again' ] );
			self::on( "update_option_$option", [ Reconciliation::class, 'begin' ] );
			self::on( "add_option_$option", [ Reconciliation::class, 'begin' ] );
		}

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
		self::on( 'rest_api_init', [ Rest\Consents_Controller::class, 'register' ] );
		self::on( 'rest_pre_serve_request', [ Rest\Consents_Export::class, 'serve' ] );
		self::on( 'shutdown', [ Consent_Texts::class, 'keep_shown' ], 40 );

		self::on( 'wp_privacy_personal_data_exporters', [ Personal_Data::class, 'add_exporter' ] );
		self::on( 'wp_privacy_personal_data_erasers', [ Personal_Data::class, 'add_eraser' ] );

		self::on( 'rest_api_init', [ Rest\Services_Controller::class, 'register' ] );
		self::on( 'rest_api_init', [ Rest\Scan_Controller::class, 'register' ] );
		self::on( 'template_redirect', [ self::class, 'gate_page' ] );

		self::on( 'site_status_tests', [ Site_Health::class, 'add_test' ] );
		self::on( 'debug_information', [ Debug_Information::class, 'add' ] );

		self::on( 'cron_schedules', [ Schedule::class, 'add_interval' ] );
		self::on( Schedule::DRAIN, [ Lifecycle::class, 'keep_up' ], 5 );
		self::on( Schedule::DRAIN, [ Event_Registration::class, 'keep' ], 6 );
		self::on( 'admin_init', [ Event_Registration::class, 'on_admin' ] );
		self::on( Schedule::DRAIN, [ Store_Description::class, 'check' ], 8 );
		self::on( Schedule::DRAIN, [ Schedule::class, 'drain' ] );
		self::on( Schedule::DRAIN, [ Recount::class, 'tick' ], 12 );
		self::on( Schedule::DRAIN, [ Delivery::class, 'check_when_due' ], 20 );
		self::on( Schedule::DAILY, [ Schedule::class, 'daily' ] );
		self::on( Schedule::DRAIN, [ Backfill::class, 'tick' ], 30 );
		self::on( Schedule::DRAIN, [ Reconciliation::class, 'tick' ], 31 );
		self::on( Schedule::DAILY, [ Reconciliation::class, 'begin' ], 20 );
		self::on( 'admin_init', [ Schedule::class, 'keep_up' ] );

		self::on( 'plugins_loaded', [ self::class, 'watch_store' ] );
		foreach ( [ 'after_switch_theme', 'save_post_wp_template', 'update_option_woocommerce_cart_page_id', 'update_option_woocommerce_checkout_page_id' ] as $hook ) {
			self::on( $hook, [ Shop_Pages::class, 'refresh' ] );
		}
		foreach ( [ 'woocommerce_new_product', 'woocommerce_update_product' ] as $hook ) {
			self::on( $hook, [ Shop_Pages::class, 'on_product' ] );
		}

		self::on( 'wp_enqueue_scripts', [ Storefront::class, 'enqueue' ] );
		self::on( 'wp_enqueue_scripts', [ Visit_Memory::class, 'on_page' ] );
		self::on( 'save_post', [ Memory_Need::class, 'on_saved' ] );
		self::on( 'post_updated', [ Memory_Need::class, 'on_updated' ] );
		self::on( 'after_delete_post', [ Memory_Need::class, 'on_deleted' ] );
		foreach ( [ 'update_option_widget_block', 'add_option_widget_block', 'update_option_sidebars_widgets', 'after_switch_theme' ] as $hook ) {
			self::on( $hook, [ Memory_Need::class, 'refresh' ] );
		}
		self::ask_for_consent();
		self::on( 'wp_login', [ Staff_Cookie::class, 'on_login' ] );
		self::on( 'admin_init', [ Staff_Cookie::class, 'on_admin' ] );
		self::on( 'wp_logout', [ Staff_Cookie::class, 'remove' ] );
	}

	/** While the owner has the consent layer on. */
	private static function ask_for_consent(): void {
		self::on( 'wp_head', [ Consent_Boot::class, 'print_script' ], PHP_INT_MIN );
		self::on( 'wp_get_consent_type', [ Api_Bridge::class, 'consent_type' ], PHP_INT_MAX );
		self::on( 'wp_has_consent', [ Api_Bridge::class, 'has_consent' ], 20 );
		self::on( 'wp_consent_api_cookie_expiration', [ Api_Bridge::class, 'days' ], 20 );
		self::on( 'wp_consent_api_registered_' . plugin_basename( FOOTFALL_FILE ), '__return_true' );
		self::on( 'init', [ Api_Bridge::class, 'register_cookies' ], 20 );
		self::on( 'wc_order_attribution_allow_tracking', [ Order_Attribution::class, 'is_allowed' ], 20 );
		self::on( 'wp_enqueue_scripts', [ Order_Attribution::class, 'correct' ], 20 );
	}

	/** On template_redirect: WordPress buffers a page where somebody wants to read it, and streams it elsewhere. */
	public static function gate_page(): void {
		if ( Gate::is_wanted() ) {
			self::on( 'wp_should_output_buffer_template_for_enhancement', '__return_true', PHP_INT_MAX );
			self::on( 'wp_template_enhancement_output_buffer', [ Gate::class, 'on_page' ] );
		}
	}

	/** On plugins_loaded: what the store's own hooks report, while the owner wants it recorded. */
	public static function watch_store(): void {
		if ( ! self::has_woocommerce() || ! Settings::is_recording() ) {
			return;
		}
		$events = new Server_Events();
		$orders = new Order_Changes( $events );
		self::watch_checkout();
		self::watch_shoppers( $events );

		self::on( 'woocommerce_new_order', [ $orders, 'on_new' ] );
		self::on( 'woocommerce_checkout_order_processed', [ $orders, 'on_classic_checkout' ] );
		self::on( 'woocommerce_store_api_checkout_order_processed', [ $orders, 'on_shopper_order' ] );
		self::on( 'woocommerce_before_pay_action', [ $orders, 'on_shopper_order' ] );
		self::on( 'woocommerce_payment_successful_result', [ $orders, 'on_payment_taken' ] );
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
		// After WooCommerce has saved the session (20).
		self::on( 'shutdown', [ $orders, 'hand_over' ], 30 );
	}

	/** Cart, coupons, shipping and accounts. */
	private static function watch_shoppers( Server_Events $events ): void {
		$request  = new Shop_Request();
		$cart     = new Cart_Changes( $events, $request );
		$coupons  = new Coupon_Changes( $events, $request );
		$shipping = new Shipping_Changes( $events, $request );
		$account  = new Account_Changes( $events, $request );

		self::on( 'woocommerce_add_to_cart', [ $cart, 'on_added' ], 20 );
		self::on( 'woocommerce_after_cart_item_quantity_update', [ $cart, 'on_quantity' ] );
		self::on( 'woocommerce_remove_cart_item', [ $cart, 'on_removing' ] );
		self::on( 'woocommerce_cart_item_restored', [ $cart, 'on_restored' ] );
		self::on( 'woocommerce_before_cart_emptied', [ $cart, 'on_emptied' ] );
		self::on( 'woocommerce_load_cart_from_session', [ $cart, 'on_loading' ] );
		self::on( 'woocommerce_remove_cart_item_from_session', [ $cart, 'on_left_out' ] );
		self::on( 'woocommerce_cart_loaded_from_session', [ $cart, 'on_loaded' ] );

		self::on( 'woocommerce_applied_coupon', [ $coupons, 'on_applied' ] );
		self::on( 'woocommerce_removed_coupon', [ $coupons, 'on_removed' ], 5 );
		self::on( 'woocommerce_coupon_error', [ $coupons, 'on_error' ] );
		self::on( 'woocommerce_coupon_is_valid', [ $coupons, 'on_valid' ] );
		self::on( 'woocommerce_before_cart_emptied', [ $coupons, 'on_emptied' ] );

		self::on( 'woocommerce_cart_loaded_from_session', [ $shipping, 'on_loaded' ] );
		self::on( 'woocommerce_store_api_cart_select_shipping_rate', [ $shipping, 'on_block' ] );
		self::on( 'woocommerce_checkout_update_order_review', [ $shipping, 'on_classic' ] );
		self::on( 'wc_ajax_update_shipping_method', [ $shipping, 'on_classic' ], 5 );

		foreach ( [ 'woocommerce_new_order', 'woocommerce_checkout_order_processed', 'woocommerce_store_api_checkout_order_processed' ] as $hook ) {
			self::on( $hook, [ $cart, 'on_order' ] );
			self::on( $hook, [ $coupons, 'on_order' ] );
		}

		self::on( 'woocommerce_created_customer', [ $account, 'on_created' ] );
		self::on( 'register_new_user', [ $account, 'on_registered' ] );
		self::on( 'wp_login', [ $account, 'on_login' ] );
		self::on( 'woocommerce_customer_save_address', [ $account, 'on_address' ] );
		self::on( 'woocommerce_save_account_details', [ $account, 'on_details' ] );
		self::on( 'woocommerce_new_payment_token', [ $account, 'on_token_saved' ] );
		self::on( 'woocommerce_payment_token_deleted', [ $account, 'on_token_deleted' ] );
		self::on( 'woocommerce_view_order', [ $account, 'on_order_opened' ] );

		// Each request of a batch of the Store API by itself.
		self::on( 'rest_request_before_callbacks', [ $request, 'begin' ] );
		self::on( 'rest_request_before_callbacks', [ $shipping, 'on_rest' ], 20 );
		self::on( 'rest_request_after_callbacks', [ $cart, 'on_rest_done' ] );
		self::on( 'rest_request_after_callbacks', [ $coupons, 'on_rest_done' ] );
		self::on( 'rest_request_after_callbacks', [ $shipping, 'on_rest_done' ] );
		self::on( 'rest_request_after_callbacks', [ $request, 'end' ], 20 );

		foreach ( [ $cart, $coupons, $shipping ] as $changes ) {
			self::on( 'shutdown', [ $changes, 'hand_over' ], 30 );
		}
	}

	/** What asks visitors for their choice, and where they change it. */
	private static function show_banner(): void {
		self::on( 'init', [ Consent_Preferences::class, 'register' ] );
		// Before the page's own scripts are printed there.
		self::on( 'wp_footer', [ Cookie_Banner::class, 'print_parts' ], 5 );
		self::on( 'save_post', [ Site_Banner::class, 'on_saved' ] );
		self::on( 'deleted_post', [ Site_Banner::class, 'on_deleted' ] );
		foreach ( [ 'save_post_page', 'deleted_post', 'update_option_wp_page_for_privacy_policy', 'update_option_permalink_structure', 'update_option_home' ] as $hook ) {
			self::on( $hook, [ Privacy_Link::class, 'forget' ] );
		}
		foreach ( [ 'save_post_wp_global_styles', 'deleted_post_wp_global_styles' ] as $hook ) {
			self::on( $hook, [ Theme_Colours::class, 'forget' ] );
		}
		foreach ( [ 'update_option_widget_block', 'add_option_widget_block' ] as $hook ) {
			self::on( $hook, [ Site_Banner::class, 'on_widgets' ] );
		}
		self::on( 'woocommerce_account_menu_items', [ Choices_Row::class, 'add' ] );
		self::on( 'woocommerce_get_endpoint_url', [ Choices_Row::class, 'address' ] );
	}

	/** The script of cart and checkout, and what it and the server tell each other. */
	private static function watch_checkout(): void {
		foreach ( [ 'cart', 'checkout' ] as $block ) {
			self::on( "woocommerce_blocks_{$block}_block_registration", [ Block_Integration::class, 'register' ] );
			self::on( "woocommerce_blocks_enqueue_{$block}_block_scripts_after", [ Checkout_Script::class, 'enqueue' ] );
		}
		self::on( 'wp_enqueue_scripts', [ Checkout_Script::class, 'enqueue_on_page' ], 20 );
		self::on( 'init', [ Visitor_Extension::class, 'register' ] );
		self::on( 'woocommerce_store_api_checkout_update_order_from_request', [ Visitor_Extension::class, 'on_request' ] );
		self::on( 'woocommerce_check_cart_items', [ Attempt::class, 'before_stock' ], 0 );
		self::on( 'woocommerce_check_cart_items', [ Attempt::class, 'after_stock' ], 2 );
		self::on( 'woocommerce_checkout_order_processed', [ Attempt::class, 'on_order' ] );
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
