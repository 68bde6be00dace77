<?php
/**
 * What the drain adds to events from WooCommerce, tells other plugins, and copies to orders. @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Problem_Log;
use Footfall\Storage\Storage_Exception;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases   = new Cases();
$noon    = Sandbox::NOON;
$product = static function ( array $props = [] ): WC_Product_Simple {
	$term    = term_exists( 'Hats', 'product_cat' ) ?: wp_insert_term( 'Hats', 'product_cat' );
	$product = new WC_Product_Simple();
	$product->set_props( $props + [ 'name' => 'Straw <b>hat</b>', 'regular_price' => '12.50', 'status' => 'publish', 'category_ids' => [ (int) $term['term_id'] ] ] );
	$product->save();
	return $product;
};
$viewed  = static fn( Sandbox $box, int $at, int $id ): array => $box->event( 'product_viewed', $at, [ 'product_id' => $id ] );

$cases->it( 'adds price and stock to a product view, and keeps name and categories', function ( Sandbox $box ) use ( $noon, $product, $viewed ): void {
	$hat = $product( [ 'stock_status' => 'onbackorder' ] );
	$box->write( $box->line( 1, [ $box->page( $noon ), $viewed( $box, $noon + 1, $hat->get_id() ), $viewed( $box, $noon + 2, 999999999 ), $viewed( $box, $noon + 3, $hat->get_id() ) ] ) );
	$box->drain();
	$seen = static fn( Sandbox $box ): array => array_map( static fn( array $row ): array => [ $row['product_id'], $row['amount'], $row['currency'], $row['props'] ], array_slice( $box->rows( 'events', 'occurred_at' ), 1 ) );
	same( [ [ $hat->get_id(), 1250, 'USD', '{"stock":"onbackorder"}' ], [ 999999999, null, null, null ], [ $hat->get_id(), 1250, 'USD', '{"stock":"onbackorder"}' ] ], $seen( $box ) );
	$row = $box->rows( 'products' )[0];
	same( [ $hat->get_id(), 'Straw hat', $hat->get_category_ids()[0], 1250, 'USD', 'onbackorder' ], [ $row['product_id'], $row['name'], $row['category_ids'], $row['price'], $row['currency'], $row['stock'] ] );
	same( 1, count( $box->rows( 'products' ) ) );
	// Within the hour the shop is not asked again; after it, it is.
	$hat->set_regular_price( '20' );
	$hat->save();
	$box->write( $box->line( 1, [ $viewed( $box, $noon + 5000, $hat->get_id() ) ] ) );
	$box->drain();
	same( 1250, $seen( $box )[3][1] );
	$box->database->execute( "UPDATE {$box->tables->products} SET updated_at = updated_at - 3600001" );
	$box->write( $box->line( 1, [ $viewed( $box, $noon + 6000, $hat->get_id() ) ] ) );
	$box->drain();
	same( [ 1250, 2000 ], [ $seen( $box )[3][1], $seen( $box )[4][1] ] );
	same( 2000, $box->rows( 'products' )[0]['price'] );
	$hat->delete( true );
} );

$cases->it( 'learns again what a chunk that was undone had learned of a product', function ( Sandbox $box ) use ( $noon, $product, $viewed ): void {
	$hat = $product();
	$box->write( $box->line( 1, [ $box->page( $noon ), $viewed( $box, $noon + 1, $hat->get_id() ) ] ) );
	$calls = 0;
	$box->failing_drain( static function ( string $method ) use ( &$calls ): void {
		if ( 'mark_progress' === $method && 1 === ++$calls ) {
			throw new Storage_Exception( 'Deadlock found when trying to get lock', 1213 );
		}
	} )->run( 60 );
	same( [ 2, [ 'Straw hat' ] ], [ $calls, array_column( $box->rows( 'products' ), 'name' ) ] );
	$hat->delete( true );
} );

$cases->it( 'takes a variable product’s lowest price, and reads no more products than it may', function ( Sandbox $box ) use ( $noon, $viewed ): void {
	$parent = new WC_Product_Variable();
	$parent->set_props( [ 'name' => 'Shirt', 'status' => 'publish' ] );
	$parent->save();
	$small = new WC_Product_Variation();
	$small->set_props( [ 'parent_id' => $parent->get_id(), 'regular_price' => '7', 'status' => 'publish' ] );
	$small->save();
	WC_Product_Variable::sync( $parent->get_id() );
	$box->write( $box->line( 1, [ $box->page( $noon ), $viewed( $box, $noon + 1, $parent->get_id() ) ] ) );
	for ( $i = 0; $i < 200; $i++ ) {
		$box->write( $box->line( 2, [ $viewed( $box, $noon + 2 + $i, 900000000 + $i ) ] ) );
	}
	$before = $GLOBALS['wpdb']->num_queries;
	$box->drain();
	same( true, 40 > $GLOBALS['wpdb']->num_queries - $before, 'queries for products that are none' );
	$event = array_values( array_filter( $box->rows( 'events' ), static fn( array $row ): bool => $row['product_id'] === $parent->get_id() ) )[0];
	same( 700, $event['amount'] );
	$parent->delete( true );
} );

$cases->it( 'stores a product view when reading the product fails', function ( Sandbox $box ) use ( $noon, $product, $viewed ): void {
	$hat  = $product();
	$fail = static fn() => throw new RuntimeException( 'on purpose' );
	add_filter( 'woocommerce_product_get_price', $fail );
	try {
		$box->write( $box->line( 1, [ $box->page( $noon ), $viewed( $box, $noon + 1, $hat->get_id() ) ] ) );
		same( 2, $box->drain()['events'] );
	} finally {
		remove_filter( 'woocommerce_product_get_price', $fail );
		Problem_Log::clear();
		$hat->delete( true );
	}
} );

$cases->it( 'lets a filter change an event or leave it out, once, and goes on when it throws', function ( Sandbox $box ) use ( $noon ): void {
	$filter = static function ( array $event ): ?array {
		if ( '/secret/' === $event['path'] ) {
			return null;
		}
		if ( '/broken/' === $event['path'] ) {
			throw new RuntimeException( 'on purpose' );
		}
		$event['name']        = 'order_placed';
		$event['visitor_key'] = 99;
		$event['props']      += [ 'tone' => 'warm' ];
		return $event;
	};
	add_filter( 'footfall_store_event', $filter );
	try {
		$line = $box->line( 1, [ $box->page( $noon ), $box->page( $noon + 1, 'https://shop.example/secret/' ), $box->page( $noon + 2, 'https://shop.example/broken/' ) ] );
		$box->write( $line );
		same( 2, $box->drain()['events'] );
		$box->write( $line );
		same( 0, $box->drain()['events'] );
	} finally {
		remove_filter( 'footfall_store_event', $filter );
		Problem_Log::clear();
	}
	same( [ 'page_viewed' => 2 ], $box->names() );
	same( [ '{"page_kind":"content","tone":"warm"}', '{"page_kind":"content"}' ], array_column( $box->rows( 'events', 'occurred_at' ), 'props' ) );
	same( [ 1, 1, 2 ], [ $box->rows( 'events' )[0]['visitor_key'], $box->counts()['2026-03-10 excluded filtered'], $box->counts()['2026-03-10 page_views'] ] );
} );

$cases->it( 'tells other plugins what was stored after it is, and never what was not', function ( Sandbox $box ) use ( $noon ): void {
	$told  = [];
	$watch = static function ( array $events ) use ( &$told ): void {
		array_push( $told, ...$events );
		throw new RuntimeException( 'on purpose' );
	};
	add_action( 'footfall_stored', $watch );
	try {
		$box->write( $box->line( 1, [ $box->page( $noon ) ] ), $box->line( 2, [ $box->added( $noon ) ] ) );
		$fail = static function ( string $method ): void {
			static $marks = 0;
			if ( 'mark_progress' === $method && 1 === ++$marks ) {
				throw new RuntimeException( 'on purpose' );
			}
		};
		same( true, $box->failing_drain( $fail )->run( 60 )['finished'] );
	} finally {
		remove_action( 'footfall_stored', $watch );
		Problem_Log::clear();
	}
	same( [ [ 'page_viewed', 1, '/', $box->rows( 'sessions' )[0]['session_id'] ] ], array_map( static fn( array $event ): array => [ $event['name'], $event['visitor_key'], $event['path'], $event['session_id'] ], $told ) );
} );

$cases->it( 'copies first and last touch to the order, also when they change later', function ( Sandbox $box ) use ( $noon ): void {
	$order = new WC_Order();
	$order->set_props( [ 'status' => 'processing', 'currency' => 'USD', 'total' => '9', 'date_created' => intdiv( $noon, 1000 ), 'created_via' => 'checkout' ] );
	$order->save();
	$touches = static function ( Sandbox $box ): array {
		$names = array_column( $box->rows( 'sources' ), 'source', 'source_id' );
		$row   = $box->rows( 'orders' )[0];
		return [ $names[ $row['first_source_id'] ] ?? null, $names[ $row['last_source_id'] ] ?? null ];
	};
	$box->write( $box->line( 1, [ $box->page( $noon, 'https://shop.example/?utm_source=news&utm_medium=email' ) ] ), $box->note( $order->get_id(), 'placed', $noon + 1000, 1 ) );
	$box->drain();
	same( [ 'news', 'news' ], $touches( $box ) );
	$box->write( $box->line( 1, [ $box->page( $noon - 86400000, 'https://shop.example/', 'home', 'https://www.google.com/' ) ] ) );
	$box->drain();
	same( [ 'google', 'news' ], $touches( $box ) );
	// The ledger writes its row again and leaves them.
	$order->set_total( '8' );
	$order->save();
	$box->write( $box->note( $order->get_id(), 'changed', $noon + 2000, null ) );
	$box->drain();
	same( [ 800, [ 'google', 'news' ] ], [ $box->rows( 'orders' )[0]['total'], $touches( $box ) ] );
	// What was counted under a hash, and its order, become the visitor's.
	$hash  = [ 'identity' => 'hash', 'consent' => 'unknown' ];
	$other = new WC_Order();
	$other->set_props( [ 'status' => 'processing', 'currency' => 'USD', 'total' => '5', 'date_created' => intdiv( $noon, 1000 ), 'created_via' => 'checkout' ] );
	$other->save();
	$box->write( $box->line( 900, [ $box->page( $noon ) ], $hash ), $hash + $box->note( $other->get_id(), 'placed', $noon + 60000, 900 ) );
	$box->drain();
	$box->write( $box->line( 5, [ $box->page( $noon + 120000, 'https://shop.example/checkout/order-received/1/', 'order_received' ) ], [ 'hash' => 900 ] ) );
	$box->drain();
	$session = array_values( array_filter( $box->rows( 'sessions' ), static fn( array $row ): bool => 5 === $row['visitor_key'] ) );
	same( [ 1, 1, 2 ], [ count( $session ), $session[0]['orders'], $session[0]['page_views'] ] );
	same( $session[0]['session_id'], array_column( $box->rows( 'orders' ), 'session_id', 'order_id' )[ $other->get_id() ] );
	$order->delete( true );
	$other->delete( true );
} );

return $cases->results();
