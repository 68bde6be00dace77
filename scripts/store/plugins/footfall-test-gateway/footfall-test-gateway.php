<?php
/**
 * Plugin Name: Footfall test gateway
 * Description: Three ways to pay that cost nothing, for the dev store: one that succeeds, one that declines, one that pays on another page.
 * Version: 1.0.0
 * Requires Plugins: woocommerce
 * License: GPL-2.0-or-later
 */

namespace Footfall\Test_Gateway;

defined( 'ABSPATH' ) || exit;

const METHODS = array( 'success', 'decline', 'offsite' );

add_action(
	'before_woocommerce_init',
	static function () {
		foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
			\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( $feature, __FILE__, true );
		}
	}
);

add_filter(
	'woocommerce_payment_gateways',
	static function ( $gateways ) {
		require_once __DIR__ . '/class-gateway.php';
		foreach ( METHODS as $method ) {
			$gateways[] = new Gateway( $method );
		}
		return $gateways;
	}
);

add_action(
	'woocommerce_blocks_payment_method_type_registration',
	static function ( $registry ) {
		require_once __DIR__ . '/class-block-method.php';
		foreach ( METHODS as $method ) {
			$registry->register( new Block_Method( $method ) );
		}
	}
);

require_once __DIR__ . '/offsite.php';
