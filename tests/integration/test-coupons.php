<?php
/**
 * Coupons: taken, refused and removed, once each, whoever asked and however.
 * @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Server_Events;
use Footfall\Orders\Coupon_Changes;
use Footfall\Orders\Shipping_Changes;
use Footfall\Orders\Shop_Request;
use Footfall\Settings;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

/**
 * A cart with 25.00 in it, coupons, and the hooks of a request bound to fresh objects. The callback gets the cart and
 * what ends the request: "coupon_rejected code reason".
 */
$request = static function ( Sandbox $box, array $coupons, callable $shopper ): void {
	$box->setting( 'consent_without_tool', 'granted' );
	$box->option( Settings::CONFIRMED_OPTION, time() );
	if ( ! WC()->cart ) {
		wc_load_cart();
	}
	$product = new WC_Product_Simple();
	$product->set_props( [ 'name' => 'Hat', 'regular_price' => '12.50', 'status' => 'publish' ] );
	$product->save();
	WC()->cart->empty_cart();
	WC()->cart->add_to_cart( $product->get_id(), 2 );
	$made = [];
	foreach ( $coupons as $code => $props ) {
		$coupon = new WC_Coupon();
		$coupon->set_code( $code );
		$coupon->set_props( $props + [ 'discount_type' => 'fixed_cart', 'amount' => 1 ] );
		$coupon->save();
		$made[] = $coupon;
	}
	$asked    = new Shop_Request();
	$changes  = new Coupon_Changes( new Server_Events(), $asked );
	$shipping = new Shipping_Changes( new Server_Events(), $asked );
	$hooks    = [
		[ 'rest_request_before_callbacks', [ $asked, 'begin' ], 10 ],
		[ 'rest_request_before_callbacks', [ $shipping, 'on_rest' ], 20 ],
		[ 'rest_request_after_callbacks', [ $changes, 'on_rest_done' ], 10 ],
		[ 'rest_request_after_callbacks', [ $shipping, 'on_rest_done' ], 10 ],
		[ 'rest_request_after_callbacks', [ $asked, 'end' ], 20 ],
		[ 'woocommerce_applied_coupon', [ $changes, 'on_applied' ], 10 ],
		[ 'woocommerce_removed_coupon', [ $changes, 'on_removed' ], 5 ],
		[ 'woocommerce_coupon_error', [ $changes, 'on_error' ], 10 ],
		[ 'woocommerce_coupon_is_valid', [ $changes, 'on_valid' ], 10 ],
		[ 'woocommerce_before_cart_emptied', [ $changes, 'on_emptied' ], 10 ],
		[ 'woocommerce_new_order', [ $changes, 'on_order' ], 10 ],
		[ 'woocommerce_store_api_cart_select_shipping_rate', [ $shipping, 'on_block' ], 10 ],
		[ 'woocommerce_checkout_update_order_review', [ $shipping, 'on_classic' ], 10 ],
	];
	foreach ( $hooks as [ $hook, $callback, $priority ] ) {
		add_filter( $hook, $callback, $priority, 6 );
	}
	$file = Runtime_Config::directory() . '/' . Buffer::FILE;
	@unlink( $file );
	$end = static function () use ( $changes, $shipping, $file ): array {
		$changes->hand_over();
		$shipping->hand_over();
		$found = [];
		foreach ( is_file( $file ) ? array_slice( file( $file ), 1 ) : [] as $line ) {
			foreach ( json_decode( $line, true )['events'] as $event ) {
				$found[] = implode( ' ', [ $event['name'], ...array_values( $event['props'] ) ] );
			}
		}
		@unlink( $file );
		wc_clear_notices();
		$_GET = array_diff_key( $_GET, [ 'coupon' => 1, 'remove_coupon' => 1, 'wc-ajax' => 1 ] );
		$_POST = [];
		return $found;
	};
	try {
		$shopper( WC()->cart, $end );
	} finally {
		foreach ( $hooks as [ $hook, $callback, $priority ] ) {
			remove_filter( $hook, $callback, $priority );
		}
		WC()->cart->empty_cart();
		foreach ( [ $product, ...$made ] as $object ) {
			$object->delete( true );
		}
		@unlink( $file );
	}
};
/** As the form of the classic cart asks. */
$type = static function ( string $code ): void {
	$_POST = [ 'apply_coupon' => 'Apply', 'coupon_code' => $code ];
	WC()->cart->apply_coupon( wc_format_coupon_code( $code ) );
};
$store_api = static function ( string $route, array $body ): int {
	add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
	$request = new WP_REST_Request( 'POST', "/wc/store/v1/cart/$route" );
	$request->set_body_params( $body );
	$status = rest_do_request( $request )->get_status();
	remove_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
	return $status;
};

$cases->it( 'says why a coupon was refused, from the number that WooCommerce gives', function ( Sandbox $box ) use ( $request, $type ): void {
	$coupons = [
		'late'   => [ 'date_expires' => strtotime( '2020-01-01' ) ],
		'rich'   => [ 'minimum_amount' => '100' ],
		'poor'   => [ 'maximum_amount' => '5' ],
		'used'   => [ 'usage_limit' => 1, 'usage_count' => 1 ],
		'others' => [ 'discount_type' => 'fixed_product', 'product_ids' => [ 987654321 ] ],
		'fine'   => [],
		'alone'  => [ 'individual_use' => true ],
	];
	$request( $box, $coupons, static function ( WC_Cart $cart, callable $end ) use ( $type ): void {
		$refused = [
			'LATE'                  => 'late expired',
			'rich'                  => 'rich minimum_not_met',
			'poor'                  => 'poor maximum_exceeded',
			'used'                  => 'used usage_limit',
			'others'                => 'others not_applicable',
			'me@example.com secret' => ' not_found',
		];
		foreach ( $refused as $code => $expected ) {
			$type( $code );
			same( [ "coupon_rejected $expected" ], $end(), $code );
		}
		$type( 'fine' );
		same( [ 'coupon_applied fine' ], $end() );
		$type( 'Fine' );
		same( [ 'coupon_rejected fine already_applied' ], $end() );

		// It takes the place of the other one.
		$type( 'alone' );
		same( [ 'coupon_removed fine shop', 'coupon_applied alone' ], $end() );
		$type( 'fine' );
		same( [ 'coupon_rejected fine not_combinable' ], $end() );
	} );
} );

$cases->it( 'says the same of the Store API', function ( Sandbox $box ) use ( $request, $store_api ): void {
	$coupons = [
		'late'  => [ 'date_expires' => strtotime( '2020-01-01' ) ],
		'fine'  => [],
		'alone' => [ 'individual_use' => true ],
	];
	$request( $box, $coupons, static function ( WC_Cart $cart, callable $end ) use ( $store_api ): void {
		$asked = [
			[ 'LATE', 400, [ 'coupon_rejected late expired' ] ],
			[ 'typed by mistake', 400, [ 'coupon_rejected  not_found' ] ],
			[ 'Fine', 200, [ 'coupon_applied fine' ] ],
			[ 'fine', 400, [ 'coupon_rejected fine already_applied' ] ],
			[ 'alone', 200, [ 'coupon_removed fine shop', 'coupon_applied alone' ] ],
			[ 'fine', 400, [ 'coupon_rejected fine not_combinable' ] ],
		];
		foreach ( $asked as [ $code, $status, $expected ] ) {
			same( $status, $store_api( 'apply-coupon', [ 'code' => $code ] ), $code );
			same( $expected, $end(), $code );
		}
		same( 200, $store_api( 'remove-coupon', [ 'code' => 'ALONE' ] ) );
		same( [ 'coupon_removed alone shopper' ], $end() );
	} );
} );

$cases->it( 'tells whether the shopper or the shop removed it, and takes a link and a plugin for what they are', function ( Sandbox $box ) use ( $request ): void {
	$request( $box, [ 'fine' => [], 'big' => [ 'minimum_amount' => '20' ] ], static function ( WC_Cart $cart, callable $end ): void {
		$_GET['coupon'] = 'fine';
		$cart->apply_coupon( 'fine' );
		same( [ 'coupon_applied fine' ], $end(), 'by a link' );
		$_GET['remove_coupon'] = 'fine';
		$cart->remove_coupon( 'fine' );
		same( [ 'coupon_removed fine shopper' ], $end() );
		$cart->remove_coupon( 'fine' );
		same( [], $end(), 'it was not there' );

		$cart->apply_coupon( 'big' );
		same( [ 'coupon_applied big' ], $end(), 'by itself' );
		$cart->set_quantity( array_key_first( $cart->cart_contents ), 1 );
		$cart->check_cart_coupons();
		same( [ 'coupon_removed big shop' ], $end() );
		$cart->apply_coupon( 'big' );
		( new WC_Coupon( 'big' ) )->is_valid();
		same( [], $end(), 'nobody asked for it' );

		$cart->apply_coupon( 'fine' );
		$cart->remove_coupon( 'fine' );
		same( [], $end(), 'back and forth' );
	} );
} );

$cases->it( 'leaves what WooCommerce says as it is, and keeps a coupon that was ordered with', function ( Sandbox $box ) use ( $request, $type ): void {
	$request( $box, [ 'fine' => [] ], static function ( WC_Cart $cart, callable $end ) use ( $type ): void {
		same( 'text', apply_filters( 'woocommerce_coupon_error', 'text', WC_Coupon::E_WC_COUPON_EXPIRED, new WC_Coupon( 'fine' ) ) );
		same( null, apply_filters( 'woocommerce_coupon_error', null, 'odd', null ) );
		same( false, apply_filters( 'woocommerce_coupon_is_valid', false, new WC_Coupon( 'fine' ) ) );
		$end();
		$type( 'fine' );
		$order = wc_create_order();
		$cart->empty_cart();
		same( [ 'coupon_applied fine' ], $end() );
		$order->delete( true );
	} );
} );

$cases->it( 'takes for a choice of shipping what was asked for, is another one, and was granted', function ( Sandbox $box ) use ( $request, $store_api ): void {
	$request( $box, [], static function ( WC_Cart $cart, callable $end ) use ( $store_api ): void {
		WC()->customer->set_shipping_location( 'US', 'NY', '12207', 'Albany' );
		$cart->calculate_totals();
		$rates = array_keys( WC()->shipping()->get_packages()[0]['rates'] );
		same( [], $end(), 'WooCommerce’s own choice' );
		same( 200, $store_api( 'select-shipping-rate', [ 'package_id' => 0, 'rate_id' => $rates[0] ] ) );
		same( [], $end(), 'the same again' );
		same( 200, $store_api( 'select-shipping-rate', [ 'package_id' => 0, 'rate_id' => $rates[1] ] ) );
		same( [ "shipping_method_selected {$rates[1]}" ], $end() );

		// The classic checkout sends its choice each time that anything changes.
		$classic = static function ( string $rate ) use ( $cart ): void {
			$_POST['shipping_method'] = [ $rate ];
			do_action( 'woocommerce_checkout_update_order_review', '' );
			WC()->session->set( 'chosen_shipping_methods', [ $rate ] );
			$cart->calculate_totals();
		};
		$classic( $rates[1] );
		same( [], $end() );
		$classic( $rates[0] );
		same( [ "shipping_method_selected {$rates[0]}" ], $end() );
		$classic( 'no_such_rate:99' );
		same( [], $end(), 'not granted' );
	} );
} );

return $cases->results();
