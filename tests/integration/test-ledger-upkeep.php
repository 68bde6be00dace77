<?php
/**
 * Earlier orders come into the ledger, and the ledger is held against WooCommerce. @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Ingest\Store_Day;
use Footfall\Orders\Backfill;
use Footfall\Orders\Ledger_Comparison;
use Footfall\Orders\Ledger_Refresh;
use Footfall\Orders\Order_Ids;
use Footfall\Orders\Order_Reader;
use Footfall\Orders\Reconciliation;
use Footfall\Problem_Log;
use Footfall\Settings;
use Footfall\Storage\Wpdb_Ledger_Reader;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$noon  = Sandbox::NOON;

$order = static function ( array $more = [] ) use ( $noon ): int {
	$order = new WC_Order();
	$order->set_props( $more + [ 'currency' => 'USD', 'total' => '30.00', 'status' => 'completed', 'created_via' => 'checkout', 'date_created' => intdiv( $noon, 1000 ) ] );
	return $order->save();
};
$backfill  = static fn( Sandbox $box ): Backfill => new Backfill( Ledger_Refresh::of_site( $box->directory ), 3 );
$reconcile = static function ( Sandbox $box, int $settled = 0 ): array {
	$store = new Wpdb_Ledger_Reader( $box->database );
	Reconciliation::begin();
	$comparison = new Ledger_Comparison( $store, new Order_Reader(), new Store_Day( wp_timezone() ), $settled );
	( new Reconciliation( $store, $comparison, Ledger_Refresh::of_site( $box->directory ), $box->directory ) )->run( 60 );
	$box->forgets_problems();
	return Reconciliation::last();
};

$cases->it( 'reads earlier orders oldest first, goes on where it was, and says how far it is', function ( Sandbox $box ) use ( $order, $backfill ): void {
	$box->without_orders();
	$ids = array_map( static fn(): int => $order(), range( 1, 7 ) );
	$order( [ 'status' => 'checkout-draft' ] );
	same( [ 'total' => 0, 'done' => 0, 'finished' => false ], Backfill::progress() );
	Backfill::announce();
	same( [ 'total' => 7, 'done' => 0, 'finished' => false ], Backfill::progress() );
	$backfill( $box )->run( 0 );
	same( array_slice( $ids, 0, 3 ), array_column( $box->rows( 'orders', 'order_id' ), 'order_id' ) );
	same( [ 'total' => 7, 'done' => 3, 'finished' => false ], Backfill::progress() );
	$backfill( $box )->run( 60 );
	same( $ids, array_column( $box->rows( 'orders', 'order_id' ), 'order_id' ) );
	same( [ 'total' => 7, 'done' => 7, 'finished' => true ], Backfill::progress() );
	$box->database->execute( "DELETE FROM {$box->tables->orders}" );
	$backfill( $box )->run( 60 );
	same( [], $box->rows( 'orders' ), 'once is enough' );
} );

$cases->it( 'says of an order from before the owner’s yes that it is older, and makes no event of it', function ( Sandbox $box ) use ( $order, $backfill, $noon ): void {
	$box->without_orders();
	$box->option( Settings::CONFIRMED_OPTION, intdiv( $noon, 1000 ) + 60 );
	$old = $order( [ 'created_via' => 'admin', 'date_paid' => intdiv( $noon, 1000 ) ] );
	$new = $order( [ 'date_created' => intdiv( $noon, 1000 ) + 60, 'date_paid' => intdiv( $noon, 1000 ) + 90 ] );
	$backfill( $box )->run( 60 );
	same( [ $old => 'before', $new => 'no_browser' ], array_column( $box->rows( 'orders' ), 'unmatched_reason', 'order_id' ) );
	same( [ 'order_paid' => 1, 'order_placed' => 1 ], $box->names() );
	$refund = wc_create_refund( [ 'order_id' => $old, 'amount' => '1' ] );
	$box->write( $box->note( $old, 'refunded', $noon, null ) );
	$box->drain();
	same( [ 'order_paid' => 1, 'order_placed' => 1, 'order_refunded' => 1 ], $box->names(), 'what happens to it now is an event' );
} );

$cases->it( 'leaves a page for later while a drain is at work', function ( Sandbox $box ) use ( $order, $backfill ): void {
	$box->without_orders();
	$order();
	$lock = ( new Footfall\Ingest\Buffer_Files( $box->directory ) )->lock( 1.0 );
	$other = new Ledger_Refresh( new Footfall\Ingest\Buffer_Files( $box->directory ), Footfall\Ingest\Chunk_Writer::of( $box->database, new Footfall\Storage\Wpdb_Event_Store( $box->database ), new Store_Day( wp_timezone() ), 30 ), 0.05 );
	( new Backfill( $other ) )->run( 1 );
	same( [ [], 0 ], [ $box->rows( 'orders' ), Backfill::progress()['done'] ] );
	$lock->release();
	( new Backfill( $other ) )->run( 1 );
	same( 1, count( $box->rows( 'orders' ) ) );
} );

$cases->it( 'finds no difference where there is none', function ( Sandbox $box ) use ( $order, $backfill, $reconcile ): void {
	$box->without_orders();
	foreach ( [ 'completed', 'failed', 'refunded', 'trash', 'checkout-draft' ] as $status ) {
		$order( [ 'status' => $status, 'total' => '12.34' ] );
	}
	wc_create_refund( [ 'order_id' => $order(), 'amount' => '3.21' ] );
	$backfill( $box )->run( 60 );
	same( true, is_array( get_option( Reconciliation::RUNNING ) ), 'the first comparison follows the backfill' );
	same( [ 'orders' => 5, 'repaired' => 0, 'moved' => 0, 'differences' => [] ], array_diff_key( $reconcile( $box ), [ 'finished_at' => 1 ] ) );
	same( false, get_option( Reconciliation::RUNNING ) );
} );

$cases->it( 'puts right what differs and says what it was', function ( Sandbox $box ) use ( $order, $backfill, $reconcile ): void {
	global $wpdb;
	$box->without_orders();
	$ids = array_map( static fn(): int => $order(), range( 1, 6 ) );
	wc_create_refund( [ 'order_id' => $ids[1], 'amount' => '3.00' ] );
	$backfill( $box )->run( 60 );
	$before = $box->rows( 'orders', 'order_id' );
	$orders = $box->tables->orders;
	$box->database->execute( "DELETE FROM $orders WHERE order_id = %d", [ $ids[0] ] );
	$box->database->execute( "UPDATE $orders SET refunded = 0 WHERE order_id = %d", [ $ids[1] ] );
	$box->database->execute( "UPDATE $orders SET total = 1, day = '2026-03-09' WHERE order_id = %d", [ $ids[2] ] );
	// Past WooCommerce: the last one, so that no order of WooCommerce has an id as high.
	$hpos = Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled();
	$wpdb->delete( $hpos ? "{$wpdb->prefix}wc_orders" : $wpdb->posts, [ $hpos ? 'id' : 'ID' => $ids[5] ] );
	wp_cache_flush();
	$found = $reconcile( $box );
	same( [ 5, 4 ], [ $found['orders'], $found['repaired'] ] );
	same( [ 'ledger', '4' ], array_slice( array_values( array_diff_key( Problem_Log::recent()[0], [ 'at' => 1 ] ) ), 0, 2 ), 'the owner is told' );
	same(
		[
			[ 'day' => '2026-03-10', 'status' => 'completed', 'currency' => 'USD', 'orders' => 1, 'total' => 3000, 'refunded' => 300 ],
			[ 'day' => '2026-03-09', 'status' => 'completed', 'currency' => 'USD', 'orders' => -1, 'total' => -1, 'refunded' => 0 ],
		],
		$found['differences']
	);
	$after = $box->rows( 'orders', 'order_id' );
	same( [ 'deleted', 0 ], [ $after[5]['status'], $after[5]['counted'] ] );
	$same = static fn( array $rows ): array => array_map( static fn( array $row ): array => array_diff_key( $row, [ 'updated_at' => 1 ] ), array_slice( $rows, 0, 5 ) );
	same( $same( $before ), $same( $after ) );
	same( 0, $reconcile( $box )['repaired'] );
} );

$cases->it( 'moves orders to other days with the store’s timezone, and calls that no difference', function ( Sandbox $box ) use ( $order, $backfill, $reconcile, $noon ): void {
	$box->without_orders();
	$night = intdiv( $noon, 1000 ) + 10 * 3600; // 23:00 in Berlin, 07:00 of the next day in Tokyo.
	$ids   = [ $order( [ 'date_created' => $night ] ), $order() ];
	$back  = wc_create_refund( [ 'order_id' => $ids[1], 'amount' => '1.00' ] );
	$back->set_date_created( $night );
	$back->save();
	$backfill( $box )->run( 60 );
	$days = static fn(): array => [ ...array_column( $box->rows( 'orders', 'order_id' ), 'day' ), $box->rows( 'refunds' )[0]['day'] ];
	same( [ '2026-03-10', '2026-03-10', '2026-03-10' ], $days() );
	$before = Problem_Log::recent();
	$box->option( 'timezone_string', 'Asia/Tokyo' );
	same( [ 'orders' => 2, 'repaired' => 0, 'moved' => 2, 'differences' => [] ], array_diff_key( $reconcile( $box ), [ 'finished_at' => 1 ] ) );
	same( [ '2026-03-11', '2026-03-10', '2026-03-11' ], $days() );
	same( $before, Problem_Log::recent() );
	same( 0, $reconcile( $box )['moved'] );
} );

$cases->it( 'does not call different what is still on its way', function ( Sandbox $box ) use ( $order, $backfill, $reconcile, $noon ): void {
	$box->without_orders();
	$id = $order();
	$backfill( $box )->run( 60 );
	$made = wc_get_order( $id );
	$made->set_status( 'refunded' );
	$made->save();
	same( 0, $reconcile( $box, 600 )['repaired'], 'changed a moment ago' );
	$box->write( $box->note( $id, 'changed', $noon, null ) );
	same( 0, $reconcile( $box, 0 )['repaired'], 'in the buffer' );
	same( 'refunded', $box->rows( 'orders' )[0]['status'] );
} );

$cases->it( 'compares the others when one order cannot be read', function ( Sandbox $box ) use ( $order, $backfill, $reconcile ): void {
	$box->without_orders();
	$ids = array_map( static fn(): int => $order(), range( 1, 3 ) );
	$backfill( $box )->run( 60 );
	$box->database->execute( "UPDATE {$box->tables->orders} SET total = 1" );
	$breaks = static function ( mixed $total, WC_Order $order ) use ( $ids ): mixed {
		return $order->get_id() === $ids[0] ? throw new RuntimeException( 'another plugin' ) : $total;
	};
	add_filter( 'woocommerce_order_get_total', $breaks, 10, 2 );
	try {
		same( 2, $reconcile( $box )['repaired'] );
	} finally {
		remove_filter( 'woocommerce_order_get_total', $breaks );
	}
	same( [ 1, 3000, 3000 ], array_column( $box->rows( 'orders', 'order_id' ), 'total' ) );
} );

$cases->it( 'lets go of what WooCommerce remembers of the orders that were read, now and then', function ( Sandbox $box ) use ( $order ): void {
	$box->without_orders();
	$id     = $order();
	$reader = new Order_Reader();
	foreach ( range( 1, 6 ) as $page ) {
		$reader->orders( range( $id + 1, $id + 100 ) );
	}
	same( [ $id ], array_keys( $reader->orders( [ $id ] ) ) );
	wp_cache_set( 'kept', true, 'footfall-test' );
	$reader->read( [ $id ] );
	same( true, wp_cache_get( 'kept', 'footfall-test' ), 'not each time' );
	foreach ( range( 1, 6 ) as $page ) {
		$reader->orders( range( $id + 1, $id + 100 ) );
	}
	same( false, wp_cache_get( 'kept', 'footfall-test' ) );
	same( 3000, $reader->read( [ $id ] )[ $id ]['total'] );
} );

$cases->it( 'reads many orders again in several transactions', function ( Sandbox $box ) use ( $order ): void {
	$box->without_orders();
	$ids   = [ $order(), $order() ];
	$began = 0;
	$store = new Footfall\Tests\Failing_Store(
		new Footfall\Storage\Wpdb_Event_Store( $box->database ),
		static function ( string $method ) use ( &$began ): void {
			$began += 'transaction' === $method ? 1 : 0;
		}
	);
	$writer  = Footfall\Ingest\Chunk_Writer::of( $box->database, $store, new Store_Day( wp_timezone() ), 30 );
	$refresh = new Ledger_Refresh( new Footfall\Ingest\Buffer_Files( $box->directory ), $writer );
	same( 2, $refresh->read( [ $ids[0], ...range( $ids[1] + 1, $ids[1] + 120 ), $ids[1] ] ) );
	same( 2, $began );
	same( $ids, array_column( $box->rows( 'orders', 'order_id' ), 'order_id' ) );
} );

return $cases->results();
