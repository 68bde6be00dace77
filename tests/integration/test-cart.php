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
/** Name, quantity and what says how: path, and by whom. */
$paths = static function ( array $lines ): array {
	$found = [];
	foreach ( $lines as $line ) {
		foreach ( $line['events'] ?? [] as $event ) {
			$found[] = implode( ' ', array_filter( [ $event['name'], $event['props']['quantity'], $event['props']['path'], $event['props']['by'] ?? '' ] ) );
		}
	}
	return $found;
};
/** The cart as a new request finds it in the session. */
$load_again = static function ( WC_Cart $cart ): void {
	$cart->cart_contents = [];
	( new ReflectionProperty( WC_Cart::class, 'session' ) )->getValue( $cart )->get_cart_from_session();
	wc_clear_notices();
};
/** Requests to the Store API in one batch, from a page of the shop. */
$batch = static function ( string $page, array ...$requests ): void {
	$_SERVER['HTTP_REFERER'] = $page;
	add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
	$request = new WP_REST_Request( 'POST', '/wc/store/v1/batch' );
	$request->set_body_params( [ 'requests' => array_map( static fn( array $one ): array => [ 'path' => "/wc/store/v1/cart/$one[0]", 'method' => 'POST', 'body' => $one[1] ], $requests ) ] );
	$answer = rest_do_request( $request );
	remove_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
	unset( $_SERVER['HTTP_REFERER'] );
	same( 207, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
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

$cases->it( 'looks at each request of a Store API batch by itself, by the page that asked', function ( Sandbox $box ) use ( $request, $paths, $batch ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $paths, $batch ): array {
		$hat = get_permalink( $product );
		$batch( home_url( '/shop/' ), [ 'add-item', [ 'id' => $product, 'quantity' => 1 ] ], [ 'add-item', [ 'id' => $product, 'quantity' => 2 ] ], [ 'add-item', [ 'id' => 987654321, 'quantity' => 1 ] ] );
		same( [ 'cart_item_added 1 block_button', 'cart_item_added 2 block_button' ], $paths( $end() ) );
		$key = array_key_first( $cart->cart_contents );
		$batch( $hat, [ 'add-item', [ 'id' => $product, 'quantity' => 1 ] ], [ 'update-item', [ 'key' => $key, 'quantity' => 9 ] ] );
		same( [ 'cart_item_added 1 options_block', 'cart_item_added 5 mini_cart' ], $paths( $end() ) );
		$batch( wc_get_cart_url(), [ 'update-item', [ 'key' => $key, 'quantity' => 8 ] ], [ 'update-item', [ 'key' => $key, 'quantity' => 7 ] ] );
		same( [ 'cart_item_removed 1 cart shopper', 'cart_item_removed 1 cart shopper' ], $paths( $end() ) );
		$batch( '', [ 'update-item', [ 'key' => $key, 'quantity' => 6 ] ] );
		$batch( 'https://elsewhere.example/cart/', [ 'remove-item', [ 'key' => $key ] ] );
		same( [ 'cart_item_removed 1 api shopper', 'cart_item_removed 6 api shopper' ], $paths( $end() ) );
		return [];
	} );
} );

$cases->it( 'says that the shop took out what is not for sale any more, and what is gone, once', function ( Sandbox $box ) use ( $request, $paths, $load_again ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $paths, $load_again ): array {
		$other = new WC_Product_Simple();
		$other->set_props( [ 'name' => 'Scarf', 'regular_price' => '7', 'status' => 'publish' ] );
		$other->save();
		$cart->add_to_cart( $product, 2 );
		$cart->add_to_cart( $other->get_id(), 3 );
		$end();

		$owner = get_current_user_id();
		wp_set_current_user( 0 ); // Who may edit a draft may buy it.
		wp_update_post( [ 'ID' => $product, 'post_status' => 'draft' ] );
		clean_post_cache( $product );
		$load_again( $cart );
		same( [ 'cart_item_removed 2 other shop' ], $paths( $end() ) );
		$load_again( $cart );
		same( [], $paths( $end() ) );

		$other->delete( true );
		$load_again( $cart );
		same( [], $paths( $end() ), 'left out while it is only read: the session still holds it' );
		$load_again( $cart );
		$cart->calculate_totals();
		$lines = $end();
		same( [ 'cart_item_removed 3 other shop' ], $paths( $lines ) );
		same( 700, $lines[0]['events'][0]['props']['unit_price'] );
		$load_again( $cart );
		same( [], $paths( $end() ) );
		wp_set_current_user( $owner );
		return [];
	} );
} );

$cases->it( 'takes a cart that a log-in brings back for no change', function ( Sandbox $box ) use ( $request, $paths, $load_again ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $paths, $load_again ): array {
		$key   = $cart->add_to_cart( $product, 2 );
		$saved = get_user_meta( get_current_user_id(), '_woocommerce_persistent_cart_' . get_current_blog_id(), true );
		$end();
		$cart->empty_cart();
		same( [], $paths( $end() ) );
		update_user_meta( get_current_user_id(), '_woocommerce_persistent_cart_' . get_current_blog_id(), $saved );
		update_user_meta( get_current_user_id(), '_woocommerce_load_saved_cart_after_login', 1 );
		$load_again( $cart );
		same( 2, $cart->cart_contents[ $key ]['quantity'] );
		same( [], $paths( $end() ) );
		return [];
	} );
} );

$cases->it( 'makes nothing of carts in commands, schedules, wp-admin and programs that manage the shop', function ( Sandbox $box ) use ( $request, $paths ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $paths ): array {
		add_filter( 'wp_doing_cron', '__return_true' );
		$cart->add_to_cart( $product, 1 );
		same( [], $paths( $end() ) );
		remove_filter( 'wp_doing_cron', '__return_true' );

		$GLOBALS['current_screen'] = new class() {
			public function in_admin(): bool {
				return true;
			}
		};
		$cart->add_to_cart( $product, 1 );
		same( [], $paths( $end() ) );
		unset( $GLOBALS['current_screen'] );

		$program = new WP_REST_Request( 'POST', '/wc/v3/orders' );
		apply_filters( 'rest_request_before_callbacks', null, [], $program );
		$cart->add_to_cart( $product, 1 );
		apply_filters( 'rest_request_after_callbacks', null, [], $program );
		same( [], $paths( $end() ) );
		$cart->add_to_cart( $product, 1 );
		same( [ 'cart_item_added 1 other' ], $paths( $end() ) );
		return [];
	} );
} );

$cases->it( 'counts what is put in again after the cart was emptied by its difference only', function ( Sandbox $box ) use ( $request, $paths ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $paths ): array {
		$cart->add_to_cart( $product, 2 );
		$end();
		$cart->empty_cart( false );
		$cart->add_to_cart( $product, 2 );
		same( [], $paths( $end() ) );
		$cart->empty_cart( false );
		$cart->add_to_cart( $product, 5 );
		same( [ 'cart_item_added 3 other' ], $paths( $end() ) );
		$cart->empty_cart( false );
		$cart->add_to_cart( $product, 1 );
		same( [], $paths( $end() ), 'emptying is no removal' );
		return [];
	} );
} );

$cases->it( 'counts parts of a piece as pieces, and prices in the shopper’s currency', function ( Sandbox $box ) use ( $request, $events ): void {
	$request( $box, static function ( WC_Cart $cart, int $product, callable $end ) use ( $events ): array {
		remove_filter( 'woocommerce_stock_amount', 'intval' );
		add_filter( 'woocommerce_stock_amount', 'floatval' );
		$key = $cart->add_to_cart( $product, 0.5 );
		same( [ [ 'cart_item_added', 1, 1250 ] ], $events( $end() ) );
		$cart->set_quantity( $key, 0.7 );
		same( [], $events( $end() ) );
		$cart->set_quantity( $key, 2.2 );
		same( [ [ 'cart_item_added', 2, 1250 ] ], $events( $end() ) );
		remove_filter( 'woocommerce_stock_amount', 'floatval' );
		add_filter( 'woocommerce_stock_amount', 'intval' );

		$yen = static fn(): string => 'JPY';
		add_filter( 'woocommerce_currency', $yen );
		$cart->set_quantity( $key, 4 );
		$lines = $end();
		remove_filter( 'woocommerce_currency', $yen );
		same( [ 1, 13, 'JPY' ], [ count( $lines ), $lines[0]['events'][0]['props']['unit_price'], $lines[0]['events'][0]['props']['currency'] ] );
		return [];
	} );
} );

$cases->it( 'does not even ask who the shopper is when a request has changed nothing', function ( Sandbox $box ): void {
	$box->setting( 'consent_without_tool', 'granted' );
	$asked = 0;
	$count = static function ( mixed $header ) use ( &$asked ): mixed {
		++$asked;
		return $header;
	};
	add_filter( 'footfall_client_address_header', $count );
	( new Server_Events() )->events( [] );
	remove_filter( 'footfall_client_address_header', $count );
	same( 0, $asked );
} );

return $cases->results();
