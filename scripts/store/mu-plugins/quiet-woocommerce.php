<?php
/**
 * WooCommerce without its own errands: set-up wizard, marketplace, tracking, inbox.
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'woocommerce_allow_marketplace_suggestions', '__return_false' );
add_filter( 'woocommerce_show_addons_page', '__return_false' );
add_filter( 'woocommerce_helper_suppress_admin_notices', '__return_true' );
add_filter( 'woocommerce_prevent_automatic_wizard_redirect', '__return_true' );
add_filter( 'woocommerce_enable_setup_wizard', '__return_false' );
add_filter( 'pre_option_woocommerce_allow_tracking', static fn () => 'no' );
add_filter( 'woocommerce_apply_user_tracking', '__return_false' );
add_filter( 'woocommerce_tracker_send_override', '__return_false' );

add_filter(
	'woocommerce_admin_get_feature_config',
	static function ( $features ) {
		$unwanted = array(
			'launch-your-store',
			'marketing',
			'mobile-app-banner',
			'onboarding',
			'onboarding-tasks',
			'payment-gateway-suggestions',
			'product-block-editor',
			'remote-free-extensions',
			'remote-inbox-notifications',
			'shipping-label-banner',
			'shipping-smart-defaults',
			'store-alerts',
			'subscriptions',
			'wc-pay-promotion',
			'wc-pay-welcome-page',
		);
		foreach ( $unwanted as $feature ) {
			if ( isset( $features[ $feature ] ) ) {
				$features[ $feature ] = false;
			}
		}
		return $features;
	}
);

// Jobs run when the store's ticker says so; asking the own web server to run them holds up pages.
add_filter( 'action_scheduler_allow_async_request_runner', '__return_false' );
