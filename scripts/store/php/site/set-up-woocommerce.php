<?php
/**
 * What an owner sets in WooCommerce before opening: address, currency, taxes, shipping, payment,
 * coupons, people. Figures are round, so that a test can check them in the head:
 * total = (goods - discount + shipping) * 1.10.
 */

// An installation by command line stops here: HPOS, among others, is switched on by a hook of wp-admin.
WC_Install::newly_installed();

$options = array(
	'woocommerce_coming_soon'                          => 'no',
	'woocommerce_store_pages_only'                     => 'no',
	'woocommerce_custom_orders_table_enabled'          => 'yes',
	'woocommerce_custom_orders_table_data_sync_enabled' => 'no',
	// Its reports shall know an order at the next tick, not twelve hours later.
	'woocommerce_analytics_scheduled_import'           => 'no',
	'woocommerce_allow_tracking'                       => 'no',
	'woocommerce_show_marketplace_suggestions'         => 'no',
	'woocommerce_task_list_hidden'                     => 'yes',
	'woocommerce_task_list_complete'                   => 'yes',
	'woocommerce_extended_task_list_hidden'            => 'yes',
	'woocommerce_onboarding_profile'                   => array(
		'skipped'   => true,
		'completed' => true,
	),
	'woocommerce_store_address'                        => '100 Example Street',
	'woocommerce_store_city'                           => 'Albany',
	'woocommerce_store_postcode'                       => '12207',
	'woocommerce_default_country'                      => 'US:NY',
	'woocommerce_default_customer_address'             => 'base',
	'woocommerce_allowed_countries'                    => 'all',
	'woocommerce_currency'                             => 'USD',
	'woocommerce_price_num_decimals'                   => '2',
	'woocommerce_weight_unit'                          => 'lbs',
	'woocommerce_dimension_unit'                       => 'in',
	'woocommerce_calc_taxes'                           => 'yes',
	'woocommerce_prices_include_tax'                   => 'no',
	'woocommerce_tax_based_on'                         => 'shipping',
	'woocommerce_tax_display_shop'                     => 'excl',
	'woocommerce_tax_display_cart'                     => 'excl',
	'woocommerce_tax_total_display'                    => 'itemized',
	'woocommerce_enable_guest_checkout'                => 'yes',
	'woocommerce_enable_checkout_login_reminder'       => 'yes',
	'woocommerce_enable_signup_and_login_from_checkout' => 'yes',
	'woocommerce_enable_myaccount_registration'        => 'yes',
	'woocommerce_registration_generate_password'       => 'no',
	'woocommerce_enable_coupons'                       => 'yes',
	'woocommerce_manage_stock'                         => 'yes',
	'woocommerce_hold_stock_minutes'                   => '60',
	'woocommerce_cart_redirect_after_add'              => 'no',
	'woocommerce_enable_ajax_add_to_cart'              => 'yes',
	'woocommerce_cod_settings'                         => array(
		'enabled'            => 'yes',
		'title'              => 'Cash on delivery',
		'description'        => 'Pay with cash upon delivery.',
		'instructions'       => 'Pay with cash upon delivery.',
		'enable_for_methods' => array(),
		'enable_for_virtual' => 'yes',
	),
	'woocommerce_bacs_settings'                        => array(
		'enabled'      => 'yes',
		'title'        => 'Direct bank transfer',
		'description'  => 'Use your order number as the reference. We ship when the money is there.',
		'instructions' => 'Use your order number as the reference.',
	),
);
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}

WC_Tax::_insert_tax_rate(
	array(
		'tax_rate_country'  => 'US',
		'tax_rate_state'    => '',
		'tax_rate'          => '10.0000',
		'tax_rate_name'     => 'Tax',
		'tax_rate_priority' => 1,
		'tax_rate_compound' => 0,
		'tax_rate_shipping' => 1,
		'tax_rate_order'    => 0,
		'tax_rate_class'    => '',
	)
);

$zone = new WC_Shipping_Zone();
$zone->set_zone_name( 'United States' );
$zone->set_zone_order( 1 );
$zone->add_location( 'US', 'country' );
$zone->save();
// The first is what a shopper gets who chooses nothing.
$methods = array(
	'flat_rate'     => array(
		'title'      => 'Flat rate',
		'tax_status' => 'taxable',
		'cost'       => '5.00',
	),
	'free_shipping' => array(
		'title'            => 'Free shipping',
		'requires'         => 'min_amount',
		'min_amount'       => '100',
		'ignore_discounts' => 'no',
	),
	'local_pickup'  => array(
		'title'      => 'Local pickup',
		'tax_status' => 'none',
		'cost'       => '',
	),
);
foreach ( $methods as $method => $settings ) {
	$instance = $zone->add_shipping_method( $method );
	update_option( "woocommerce_{$method}_{$instance}_settings", $settings );
}
// Last, so that the ids of the others stay.
$express = $zone->add_shipping_method( 'flat_rate' );
update_option(
	"woocommerce_flat_rate_{$express}_settings",
	array(
		'title'      => 'Express',
		'tax_status' => 'taxable',
		'cost'       => '12.00',
	)
);

$coupons = array(
	'percent10' => array(
		'discount_type' => 'percent',
		'amount'        => '10',
	),
	'fixed5'    => array(
		'discount_type' => 'fixed_cart',
		'amount'        => '5',
	),
	'all100'    => array(
		'discount_type' => 'percent',
		'amount'        => '100',
	),
	'minimum50' => array(
		'discount_type'  => 'fixed_cart',
		'amount'         => '10',
		'minimum_amount' => '50',
	),
	'expired'   => array(
		'discount_type' => 'percent',
		'amount'        => '50',
		'date_expires'  => strtotime( '2020-01-01 00:00:00 UTC' ),
	),
);
foreach ( $coupons as $code => $properties ) {
	$coupon = new WC_Coupon();
	$coupon->set_code( $code );
	$coupon->set_props( $properties );
	$coupon->save();
}

$address = array(
	'first_name' => 'Casey',
	'last_name'  => 'Customer',
	'address_1'  => '1 Main Street',
	'city'       => 'New York',
	'state'      => 'NY',
	'postcode'   => '10001',
	'country'    => 'US',
);
$people  = array(
	'shopmanager' => 'shop_manager',
	'customer'    => 'customer',
);
foreach ( $people as $login => $role ) {
	$id = wp_insert_user(
		array(
			'user_login'   => $login,
			'user_pass'    => 'password',
			'user_email'   => "$login@example.com",
			'display_name' => ucfirst( $login ),
			'role'         => $role,
		)
	);
	if ( is_wp_error( $id ) ) {
		throw new RuntimeException( $id->get_error_message() );
	}
	if ( 'customer' === $role ) {
		$customer = new WC_Customer( $id );
		$customer->set_billing_location( 'US', 'NY', '10001', 'New York' );
		foreach ( $address as $field => $value ) {
			$customer->{"set_billing_$field"}( $value );
			$customer->{"set_shipping_$field"}( $value );
		}
		$customer->set_billing_phone( '555-0100' );
		$customer->save();
	}
}

WC_Cache_Helper::get_transient_version( 'shipping', true );
delete_option( 'rewrite_rules' );
delete_transient( '_wc_activation_redirect' );
WC_Admin_Notices::remove_all_notices();

if ( ! Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled() ) {
	throw new RuntimeException( 'HPOS is not on.' );
}

return array( 'version' => WC()->version );
