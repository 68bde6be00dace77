<?php
/**
 * What the cart's hooks become: one event a line, with the difference. And order hooks: one note.
 * @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Server_Events;
use Footfall\Orders\Cart_Changes;
use Footfall\Orders\Order_Changes;
use Footfall\Orders\Shop_Request;
use Footfall\Settings;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

/** A product of 12.50 in an empty cart, with the hooks of a request bound to fresh objects. */
$request = static function ( Sandbox $box, callable $shopper ): array {
	$box->setting( 'consent_without_tool', 'granted' );
	$box->option( Settings::CONFIRMED_OPTION, time() );
	if ( ! WC()->cart ) {
		wc_load_cart();
	}
	$product = new WC_Product_Simple();
	$product->set_props( [ 'name' => 'Hat', 'regular_price' => '12.50', 'status' => 'publish' ] );
	$product->save();
	WC()->cart->empty_cart();
	$file = Runtime_Config::directory() . '/' . Buffer::FILE;
	@unlink( $file );

	$asked  = new Shop_Request();
	$cart   = new Cart_Changes( new Server_Events(), $asked );
	$orders = new Order_Changes( new Server_Events() );
	$hooks  = [
		[ 'rest_request_before_callbacks', [ $asked, 'begin' ] ],
		[ 'rest_request_after_callbacks', [ $cart, 'on_rest_done' ] ],
		[ 'rest_request_after_callbacks', [ $asked, 'end' ] ],
		[ 'woocommerce_load_cart_from_session', [ $cart, 'on_loading' ] ],
		[ 'woocommerce_remove_cart_item_from_session', [ $cart, 'on_left_out' ] ],
		[ 'woocommerce_cart_loaded_from_session', [ $cart, 'on_loaded' ] ],
		[ 'woocommerce_add_to_cart', [ $cart, 'on_added' ] ],
		[ 'woocommerce_after_cart_item_quantity_update', [ $cart, 'on_quantity' ] ],
		[ 'woocommerce_remove_cart_item', [ $cart, 'on_removing' ] ],
		[ 'woocommerce_cart_item_restored', [ $cart, 'on_restored' ] ],
		[ 'woocommerce_before_cart_emptied', [ $cart, 'on_emptied' ] ],
		[ 'woocommerce_new_order', [ $cart, 'on_order' ] ],
		[ 'woocommerce_new_order', [ $orders, 'on_new' ] ],
		[ 'woocommerce_update_order', [ $orders, 'on_updated' ] ],
		[ 'woocommerce_order_status_changed', [ $orders, 'on_status' ] ],
		[ 'woocommerce_order_refunded', [ $orders, 'on_refunded' ] ],
		[ 'woocommerce_store_api_checkout_order_processed', [ $orders, 'on_shopper_order' ] ],
	];
	foreach ( $hooks as [ $hook, $callback ] ) {
		add_action( $hook, $callback, 10, 6 );
	}
	$end = static function () use ( $cart, $orders, $file ): array {
		$cart->hand_over();
		$orders->hand_over();
		$lines = is_file( $file ) ? array_slice( file( $file ), 1 ) : [];
		@unlink( $file );
		return array_map( static fn( string $line ): array => json_decode( $line, true ), $lines );
	};
	try {
		return $shopper( WC()->cart, $product->get_id(), $end ) ?? $end();
	} finally {
		foreach ( $hooks as [ $hook, $callback ] ) {
			remove_action( $hook, $callback );
		}
		$product->delete( true );
		WC()->cart->empty_cart();
		@unlink( $file );
	}
};
$events = static function ( array $lines ): array {
	$found = [];
	foreach ( $lines as $line ) {
		foreach ( $line['events'] ?? [] as $event ) {
			$found[] = [ $event['name'], $event['props']['quantity'], $event['props']['unit_price'] ];
		}
	}
	return $found;
};
$notes  = static fn( array $lines ): array => array_merge( ...array_column( $lines, 'orders' ) );

$cases->it( 'makes one event of adding, also where two hooks tell of it', function ( Sandbox $box ) use ( $request, $events ): void {
	same( [ [ 'cart_item_added', 3, 1250 ] ], $events( $request( $box, static function ( WC_Cart $cart, int $product ): void {
		$cart->add_to_cart( $product, 1 );
		$cart->add_to_cart( $product, 2 );
	} ) ) );
} );

$cases->it( 'gives the difference of a quantity, up, down and to nothing', function ( Sandbox $box ) use ( $request, $events ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $events ): array {
		$key = $cart->add_to_cart( $product, 2 );
		$end();
		$cart->set_quantity( $key, 5 );
		same( [ [ 'cart_item_added', 3, 1250 ] ], $events( $end() ) );
		$cart->set_quantity( $key, 4 );
		same( [ [ 'cart_item_removed', 1, 1250 ] ], $events( $end() ) );
		$cart->remove_cart_item( $key );
		same( [ [ 'cart_item_removed', 4, 1250 ] ], $events( $end() ) );
		$cart->restore_cart_item( $key );
		same( [ [ 'cart_item_added', 4, 1250 ] ], $events( $end() ) );
		$cart->set_quantity( $key, 0 );
		same( [ [ 'cart_item_removed', 4, 1250 ] ], $events( $end() ) );
		return [];
	} );
} );

$cases->it( 'says nothing of what is undone in the same request, nor of carts that are not the shopper’s', function ( Sandbox $box ) use ( $request, $events ): void {
	same( [], $events( $request( $box, static function ( WC_Cart $cart, int $product ): void {
		$key = $cart->add_to_cart( $product, 2 );
		$cart->remove_cart_item( $key );
		$cart->add_to_cart( $product, 1 );
		// A gateway asks for a price and puts everything back.
		$cart->empty_cart( false );
		$other = clone $cart;
		$key   = $other->add_to_cart( $product, 1 );
		$other->set_quantity( $key, 3 );
	} ) ) );
} );

$cases->it( 'keeps what was put in when an order is made of it and the cart is emptied', function ( Sandbox $box ) use ( $request, $events, $notes ): void {
	$lines = $request( $box, static function ( WC_Cart $cart, int $product, callable $end ): array {
		$cart->add_to_cart( $product, 2 );
		$order = wc_create_order();
		$cart->empty_cart();
		$lines = $end();
		$order->delete( true );
		return $lines;
	} );
	same( [ [ 'cart_item_added', 2, 1250 ] ], $events( $lines ) );
	same( 1, count( $notes( $lines ) ) );
} );

$cases->it( 'notes an order once a kind of change, with the visitor only where the shopper ordered', function ( Sandbox $box ) use ( $request, $notes ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $notes ): array {
		$order = wc_create_order( [ 'status' => 'checkout-draft' ] );
		$order->set_total( '20' );
		$order->save();
		same( [], $end(), 'a draft' );
		$order->set_status( 'pending' );
		$order->save();
		do_action( 'woocommerce_store_api_checkout_order_processed', $order );
		$order->set_status( 'processing' );
		$order->save();
		$lines = $end();
		same( 1, count( $lines ) );
		same( [ true, 'hash' ], [ is_int( $lines[0]['visitor'] ), $lines[0]['identity'] ] );
		$changes = array_column( $notes( $lines ), 'change' );
		sort( $changes );
		same( [ [ 'paid', 'placed' ], [ $order->get_id() ] ], [ $changes, array_values( array_unique( array_column( $notes( $lines ), 'id' ) ) ) ] );
		$refund = wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '5' ] );
		$lines  = $end();
		same( [ [ null, 'no_browser' ] ], array_map( static fn( array $line ): array => [ $line['visitor'], $line['no_visitor'] ], $lines ) );
		same( [ 'refunded', $refund->get_id() ], [ $notes( $lines )[0]['change'], $notes( $lines )[0]['refund_id'] ] );
		$order->delete( true );
		return [];
	} );
} );

return $cases->results();
