<?php
/**
 * Hours that are not marked as stale have not changed: whatever is counted, and whatever comes in. @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Counts\Periods;
use Footfall\Orders\Ledger_Refresh;
use Footfall\Orders\Order_Ledger;
use Footfall\Storage\Event_Names;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$noon  = Sandbox::NOON;

/** @return array<int,string[]> Everything that may be counted, by hour. */
$counted = static function ( Sandbox $box ): array {
	$periods  = Periods::of_site();
	$sessions = array_column( $box->rows( 'sessions' ), null, 'session_id' );
	$orders   = array_column( $box->rows( 'orders' ), null, 'order_id' );
	$names    = array_map( static fn( string $name ): int => Event_Names::IDS[ $name ], [ 'page_viewed', 'product_viewed', 'product_list_viewed', 'product_clicked', 'cart_item_added', 'cart_item_removed' ] );
	$told     = array_flip( [ 'session_id', 'last_at', 'first_source_id', 'last_source_id', 'store_version', 'logged_in', 'human', 'referrer' ] );
	$by_hour  = [];
	foreach ( $sessions as $session ) {
		$by_hour[ $periods->hour( $session['started_at'], $session['day'] ) ][] = wp_json_encode( array_diff_key( $session, $told ) );
	}
	foreach ( $box->rows( 'events' ) as $event ) {
		if ( in_array( $event['name_id'], $names, true ) ) {
			$session = array_intersect_key( $sessions[ $event['session_id'] ], array_flip( [ 'excluded', 'source_id', 'landing_id', 'identity', 'device', 'browser', 'country', 'visitor_key' ] ) );
			$by_hour[ $periods->hour( $event['occurred_at'], $event['day'] ) ][] = wp_json_encode( [ $event['event_key'], $event['product_id'], $event['quantity'], $session ] );
		}
	}
	foreach ( $orders as $order ) {
		$by_hour[ $periods->hour( $order['created_at'], $order['day'] ) ][] = wp_json_encode( array_diff_key( $order, [ 'updated_at' => 1, 'session_id' => 1, 'matched_at' => 1, 'paid_at' => 1 ] ) );
	}
	foreach ( $box->rows( 'refunds' ) as $refund ) {
		$order = array_intersect_key( $orders[ $refund['order_id'] ], array_flip( [ 'counted', 'first_source_id', 'last_source_id', 'landing_id', 'device', 'gateway', 'created_via', 'country' ] ) );
		$by_hour[ $periods->hour( $refund['refunded_at'], $refund['day'] ) ][] = wp_json_encode( [ $refund, $order ] );
	}
	array_walk( $by_hour, 'sort' );
	return $by_hour;
};
/** @return int[] Hours that are marked; they are not, afterwards. */
$taken   = static function ( Sandbox $box ): array {
	$marks = array_column( $box->rows( 'stale' ), 'period' );
	$box->database->execute( "DELETE FROM {$box->tables->stale}" );
	return $marks;
};
/** @return int Hours that were marked and have changed. */
$compare = static function ( Sandbox $box, array $before, array $after, string $what ) use ( $taken ): int {
	$marks   = $taken( $box );
	$changed = array_filter( array_keys( $before + $after ), static fn( int $hour ): bool => ( $before[ $hour ] ?? [] ) !== ( $after[ $hour ] ?? [] ) );
	same( [], array_values( array_diff( $changed, $marks ) ), "$what: changed, but not marked" );
	return count( $changed );
};

$cases->it( 'marks every hour of which something changes, whatever comes in, late, twice or under a hash', function ( Sandbox $box ) use ( $noon, $counted, $compare ): void {
	mt_srand( 411 );
	$lines = [];
	foreach ( range( 1, 30 ) as $visitor ) {
		$at = $noon + mt_rand( 0, 40 * 3600000 );
		for ( $n = mt_rand( 1, 14 ); $n > 0; $n-- ) {
			$at     += [ 60000, 900000, 1790000, 1810000, 7200000 ][ mt_rand( 0, 4 ) ];
			$url     = 'https://shop.example/' . [ '', '', '?utm_source=a', '?utm_source=b', 'hat/' ][ mt_rand( 0, 4 ) ];
			$events  = [ $box->page( $at, $url, [ 'content', 'product', 'checkout', 'order_received' ][ mt_rand( 0, 3 ) ] ) ];
			$events += 0 === mt_rand( 0, 2 ) ? [ 1 => $box->added( $at + 500 ) ] : [];
			$by_hash = 0 === $visitor % 5 && 0 === mt_rand( 0, 1 );
			$more    = [
				'visitor'  => $by_hash ? 900 + $visitor : $visitor,
				'identity' => $by_hash ? 'hash' : 'id',
				'human'    => [ null, false, false, true ][ min( 3, mt_rand( 0, 9 ) ) ],
				'country'  => [ 'DE', 'FR' ][ mt_rand( 0, 1 ) ],
				'ua'       => [ Sandbox::CHROME, 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0' ][ mt_rand( 0, 1 ) ],
			];
			$lines[] = $box->line( $visitor, $events, $more + ( 0 === $visitor % 5 && ! $by_hash ? [ 'hash' => 900 + $visitor ] : [] ) );
			if ( 0 === mt_rand( 0, 4 ) ) {
				$lines[] = $box->line( $visitor, [ $box->added( $at + 1200000 ) ], [ 'visitor' => $more['visitor'], 'identity' => $more['identity'] ] );
			}
		}
	}
	shuffle( $lines );
	$before  = [];
	$changed = 0;
	foreach ( array_chunk( $lines, 9 ) as $some ) {
		$box->write( ...$some, ...array_slice( $some, 0, 2 ) );
		$box->drain();
		$after    = $counted( $box );
		$changed += $compare( $box, $before, $after, 'drain' );
		$before   = $after;
	}
	same( true, $changed > 100 );
} );

$cases->it( 'marks a whole visit when it turns out to be no person’s, and also when the store’s clock was set otherwise', function ( Sandbox $box ) use ( $noon, $counted, $compare ): void {
	$visit = [];
	for ( $i = 0; $i < 7; $i++ ) {
		$visit[] = $box->line( 1, [ $box->page( $noon + 1700000 * $i ) ], [ 'human' => false ] );
	}
	$box->write( ...array_slice( $visit, 0, 4 ) );
	$box->drain();
	$compare( $box, [], $counted( $box ), 'first' );
	$box->option( 'timezone_string', 'America/New_York' );
	$before = $counted( $box );
	$box->write( ...array_slice( $visit, 4 ) );
	$box->drain();
	$after = $counted( $box );
	same( true, $compare( $box, $before, $after, 'then' ) >= 3 );
	$box->write( $box->line( 1, [ $box->page( $noon - 1000 ) ], [ 'human' => true ] ) );
	$box->drain();
	same( true, $compare( $box, $after, $counted( $box ), 'late' ) >= 3 );
} );

$cases->it( 'marks the hours of orders and refunds: new, changed, matched, told of their source, deleted, no longer counted', function ( Sandbox $box ) use ( $noon, $counted, $compare ): void {
	mt_srand( 412 );
	$box->without_orders();
	$orders = [];
	foreach ( range( 1, 12 ) as $i ) {
		$order = new WC_Order();
		$order->set_props( [ 'currency' => 'USD', 'total' => (string) ( 10 * $i ), 'billing_email' => 'shopper' . ( $i % 4 ) . '@shop.example', 'date_created' => intdiv( $noon, 1000 ) + 5400 * $i, 'created_via' => 'checkout' ] );
		$order->set_status( [ 'processing', 'completed', 'pending' ][ $i % 3 ] );
		$order->save();
		$orders[ $i ] = $order->get_id();
	}
	$before = [];
	$step   = static function ( string $what, int $least = 1 ) use ( $box, $counted, $compare, &$before ): void {
		$box->drain();
		$after = $counted( $box );
		same( true, $compare( $box, $before, $after, $what ) >= $least, "$what: something has changed" );
		$before = $after;
	};
	foreach ( $orders as $i => $id ) {
		$box->write( $box->note( $id, 'placed', $noon + 5400000 * $i, $i <= 6 ? $i : null ) );
		if ( 0 === $i % 4 ) {
			$step( 'placed' );
		}
	}
	foreach ( range( 1, 6 ) as $i ) {
		$box->write( $box->line( $i, [ $box->page( $noon + 5400000 * $i - 60000, 'https://shop.example/?utm_source=a', 'checkout' ) ] ) );
	}
	$step( 'matched', 6 );
	$box->write( $box->line( 1, [ $box->page( $noon - 86400000, 'https://shop.example/?utm_source=first' ) ] ) );
	$step( 'touches' );
	$box->write( $box->line( 2, [ $box->page( $noon + 2 * 5400000 - 120000, 'https://shop.example/landing/?utm_source=a' ) ] ) );
	$step( 'landing page' );
	$sessions = array_column( $box->rows( 'sessions' ), null, 'session_id' );
	foreach ( $box->rows( 'orders' ) as $order ) {
		foreach ( [ 'first_source_id', 'last_source_id', 'landing_id', 'device' ] as $column ) {
			same( $sessions[ $order['session_id'] ][ $column ] ?? null, $order[ $column ], "$column of order and session" );
		}
	}
	foreach ( [ 4, 7 ] as $i ) {
		$refund = wc_create_refund( [ 'order_id' => $orders[ $i ], 'amount' => 3 ] );
		$refund->set_date_created( intdiv( $noon, 1000 ) + 86400 * $i );
		$refund->save();
		$box->write( $box->note( $orders[ $i ], 'refunded', $noon + 86400000 * $i, null ) );
	}
	$step( 'refunded', 2 );
	// The first order of a shopper counts no more: the second one is by a new customer now.
	wc_get_order( $orders[1] )->update_status( 'cancelled' );
	wc_get_order( $orders[4] )->delete( true );
	$box->write( $box->note( $orders[1], 'cancelled', $noon + 86400000, null ), $box->note( $orders[4], 'changed', $noon + 86400000, null ) );
	$step( 'cancelled and deleted', 3 );
	$order = wc_get_order( $orders[7] );
	$order->set_date_created( intdiv( $noon, 1000 ) - 86400 * 3 );
	$order->save();
	Ledger_Refresh::of_site( $box->directory )->read( [ $orders[7] ] );
	$step( 'another day', 2 );
	$box->option( 'woocommerce_excluded_report_order_statuses', [ 'pending', 'failed', 'cancelled', 'completed' ] );
	Order_Ledger::recount();
	$step( 'statuses', 2 );
} );

return $cases->results();
