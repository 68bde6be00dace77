<?php
/**
 * The ledger: what WooCommerce has, whichever hook fired and however often. @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Orders\Money;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$noon  = Sandbox::NOON;

/** An order of one line, saved. */
$order = static function ( array $more = [] ) use ( $noon ): WC_Order {
	$order = new WC_Order();
	$order->set_props(
		$more + [
			'currency'       => 'USD',
			'total'          => '30.00',
			'cart_tax'       => '2.50',
			'shipping_total' => '5.00',
			'discount_total' => '1.25',
			'payment_method' => 'cod',
			'created_via'    => 'checkout',
			'status'         => 'processing',
			'date_created'   => intdiv( $noon, 1000 ),
		]
	);
	$item = new WC_Order_Item_Product();
	$item->set_props( [ 'name' => 'Hat', 'quantity' => 2, 'subtotal' => '20', 'total' => '20' ] );
	$order->add_item( $item );
	$order->save();
	return $order;
};
$ledger = static fn( Sandbox $box, WC_Order|int $order ): array => array_column( $box->rows( 'orders' ), null, 'order_id' )[ is_int( $order ) ? $order : $order->get_id() ];

$cases->it( 'writes an order of a visitor once, with its money and its session', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$made = $order();
	$id   = $made->get_id();
	$note = $box->note( $id, 'placed', $noon + 2000, 42 );
	$box->write( $box->line( 42, [ $box->page( $noon ) ] ), $note, $note, $box->note( $id, 'paid', $noon + 3000, null ) );
	$box->drain();
	$box->write( $note );
	$box->drain();
	$row = $ledger( $box, $made );
	same( [ 'processing', 1, $noon, '2026-03-10', 'USD', 3000, 250, 500, 125, 0, 'cod', 'checkout', 2, '' ], array_values( array_intersect_key( $row, array_flip( [ 'status', 'counted', 'created_at', 'day', 'currency', 'total', 'tax', 'shipping', 'discount', 'refunded', 'gateway', 'created_via', 'items', 'unmatched_reason' ] ) ) ) );
	$session = $box->rows( 'sessions' )[0];
	same( [ $session['session_id'], 5, 1 ], [ $row['session_id'], $session['furthest_step'], $session['orders'] ] );
	same( [ 'order_paid' => 1, 'order_placed' => 1, 'page_viewed' => 1 ], $box->names() );
	same( [ $session['session_id'] ], array_values( array_unique( array_column( $box->rows( 'events' ), 'session_id' ) ) ) );
	same( 1, $box->counts()['2026-03-10 reached_order'] );
} );

$cases->it( 'matches an order whose page view comes later', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$made = $order();
	$box->write( $box->note( $made->get_id(), 'placed', $noon + 2000, 42 ) );
	$box->drain();
	same( [ null, 'no_session' ], [ $ledger( $box, $made )['session_id'], $ledger( $box, $made )['unmatched_reason'] ] );
	$box->write( $box->line( 42, [ $box->page( $noon ) ] ) );
	$box->drain();
	$session = $box->rows( 'sessions' )[0];
	same( [ $session['session_id'], '', 5 ], [ $ledger( $box, $made )['session_id'], $ledger( $box, $made )['unmatched_reason'], $session['furthest_step'] ] );
	same( 3, count( array_keys( array_column( $box->rows( 'events' ), 'session_id' ), $session['session_id'], true ) ), 'placed and paid belong to it, too' );
	same( [], $box->rows( 'waiting' ) );
} );

$cases->it( 'follows its session when a late event joins that to another one', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$made = $order( [ 'date_created' => intdiv( $noon, 1000 ) + 3000 ] );
	$box->write( $box->line( 42, [ $box->page( $noon ), $box->page( $noon + 3000000 ) ] ), $box->note( $made->get_id(), 'placed', $noon + 3000500, 42 ) );
	$box->drain();
	same( 2, count( $box->rows( 'sessions' ) ) );
	$box->write( $box->line( 42, [ $box->page( $noon + 1500000 ) ] ) );
	$box->drain();
	same( [ $ledger( $box, $made )['session_id'] ], array_column( $box->rows( 'sessions' ), 'session_id' ) );
	same( 1, $box->rows( 'sessions' )[0]['orders'] );
	same( [ '2026-03-10 sessions' => 1, '2026-03-10 reached_order' => 1 ], array_intersect_key( $box->counts(), [ '2026-03-10 sessions' => 1, '2026-03-10 reached_order' => 1 ] ) );
} );

$cases->it( 'says why an order has no session', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$expected = [];
	foreach ( [ 'no_consent', 'refused', 'staff', 'no_browser' ] as $reason ) {
		$made = $order();
		$box->write( $box->note( $made->get_id(), 'placed', $noon, null, $reason ) );
		$expected[ $reason ] = $made;
	}
	foreach ( [ 'admin' => 'admin', 'rest' => 'rest-api', 'pos' => 'pos-rest-api', 'renewal' => 'subscription' ] as $reason => $via ) {
		$made = $order( [ 'created_via' => $via ] );
		$box->write( $box->note( $made->get_id(), 'placed', $noon, null ) );
		$expected[ $reason ] = $made;
	}
	$expected['bot'] = $order();
	$box->write( [ 'ua' => 'Googlebot/2.1 (+http://www.google.com/bot.html)' ] + $box->note( $expected['bot']->get_id(), 'placed', $noon, 9 ) );
	$box->drain();
	// A webhook afterwards knows less.
	foreach ( $expected as $made ) {
		$box->write( $box->note( $made->get_id(), 'changed', $noon + 9000, null ) );
	}
	$box->drain();
	foreach ( $expected as $reason => $made ) {
		same( $reason, $ledger( $box, $made )['unmatched_reason'] );
	}
} );

$cases->it( 'follows partial and full refunds, and takes a deleted one back', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$made  = $order();
	$id    = $made->get_id();
	$first = wc_create_refund( [ 'order_id' => $id, 'amount' => '10.50', 'reason' => 'torn' ] );
	$first->set_date_created( intdiv( $noon, 1000 ) + 86400 );
	$first->save();
	$box->write( $box->note( $id, 'refunded', $noon + 86400000, null ) );
	$box->drain();
	same( [ [ $first->get_id(), $id, $noon + 86400000, '2026-03-11', 1050, 0, 0, 'USD' ] ], array_map( 'array_values', $box->rows( 'refunds' ) ) );
	same( 1050, $ledger( $box, $made )['refunded'] );
	wc_create_refund( [ 'order_id' => $id, 'amount' => '19.50' ] );
	$box->write( $box->note( $id, 'refunded', $noon, null ), $box->note( $id, 'refunded', $noon, null ) );
	$box->drain();
	same( [ 3000, 'refunded', 1 ], [ $ledger( $box, $made )['refunded'], $ledger( $box, $made )['status'], $ledger( $box, $made )['counted'] ] );
	same( 2, $box->names()['order_refunded'] );
	$first->delete( true );
	$box->write( $box->note( $id, 'changed', $noon, null ) );
	$box->drain();
	same( [ 1950, 1 ], [ $ledger( $box, $made )['refunded'], count( $box->rows( 'refunds' ) ) ] );
} );

$cases->it( 'moves with the status: pending, paid, cancelled, restored, trashed, deleted', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$made = $order( [ 'status' => 'pending', 'date_paid' => null ] );
	$id   = $made->get_id();
	$now  = static function ( string $status ) use ( $box, $made, $id, $noon, $ledger ): array {
		if ( $status ) {
			$made->set_status( $status );
			$made->save();
		}
		$box->write( $box->note( $id, 'changed', $noon, null ) );
		$box->drain();
		$row = $ledger( $box, $id );
		return [ $row['status'], $row['counted'], null !== $row['paid_at'] ];
	};
	same( [ 'pending', 0, false ], $now( '' ) );
	same( [ 'on-hold', 1, false ], $now( 'on-hold' ) );
	same( [ 'processing', 1, true ], $now( 'processing' ) );
	same( [ 'cancelled', 0, true ], $now( 'cancelled' ) );
	same( [ 'completed', 1, true ], $now( 'completed' ) );
	$made->delete( false );
	same( [ 'trash', 0, true ], $now( '' ) );
	wc_get_order( $id )->delete( true );
	same( [ 'deleted', 0, true ], $now( '' ) );
	same( [ 'order_paid' => 1, 'order_placed' => 1 ], $box->names() );
} );

$cases->it( 'skips drafts and unknown orders, and goes by the statuses that the owner leaves out', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$draft = $order( [ 'status' => 'checkout-draft' ] );
	$box->write( $box->note( $draft->get_id(), 'changed', $noon, null ), $box->note( 999999999, 'paid', $noon, null ) );
	$box->drain();
	same( [ [], [] ], [ $box->rows( 'orders' ), $box->rows( 'events' ) ] );
	$box->option( 'woocommerce_excluded_report_order_statuses', [ 'on-hold' ] );
	$hold   = $order( [ 'status' => 'on-hold' ] );
	$failed = $order( [ 'status' => 'failed' ] );
	$box->write( $box->note( $hold->get_id(), 'placed', $noon, null ), $box->note( $failed->get_id(), 'placed', $noon, null ) );
	$box->drain();
	same( [ 0, 1 ], [ $ledger( $box, $hold )['counted'], $ledger( $box, $failed )['counted'] ] );
} );

$cases->it( 'keeps yen and dinars in their own minor units', function ( Sandbox $box ) use ( $noon, $order, $ledger ): void {
	$yen    = $order( [ 'currency' => 'JPY', 'total' => '3000', 'cart_tax' => '272' ] );
	$dinars = $order( [ 'currency' => 'KWD', 'total' => '12.345', 'cart_tax' => '0.005', 'shipping_total' => '1.5' ] );
	$box->write( $box->note( $yen->get_id(), 'placed', $noon, null ), $box->note( $dinars->get_id(), 'placed', $noon, null ) );
	$box->drain();
	same( [ 3000, 272 ], [ $ledger( $box, $yen )['total'], $ledger( $box, $yen )['tax'] ] );
	same( 1500, $ledger( $box, $dinars )['shipping'] );
	// The shop shows two decimals, and WooCommerce keeps totals as it shows them.
	same( Money::minor( $dinars->get_total(), 'KWD' ), $ledger( $box, $dinars )['total'] );
	same( [ 12345, -12345, 12, 13, 0, 0, 1000, 5, -1 ], [ Money::minor( '12.345', 'KWD' ), Money::minor( '-12.345', 'KWD' ), Money::minor( '12.3', 'JPY' ), Money::minor( '12.5', 'JPY' ), Money::minor( '', 'USD' ), Money::minor( 'ten', 'USD' ), Money::minor( 10.0, 'USD' ), Money::minor( '.05', 'USD' ), Money::minor( '-0.005', 'USD' ) ] );
} );

$cases->it( 'adds up to WooCommerce over many orders, to the last minor unit', function ( Sandbox $box ) use ( $noon, $order ): void {
	mt_srand( 5 );
	$expected = [];
	for ( $i = 0; $i < 60; $i++ ) {
		$currency = [ 'USD', 'JPY' ][ $i % 2 ];
		$status   = [ 'processing', 'completed', 'on-hold', 'cancelled', 'failed', 'pending' ][ mt_rand( 0, 5 ) ];
		$total    = 'JPY' === $currency ? (string) mt_rand( 1, 99999 ) : sprintf( '%d.%02d', mt_rand( 1, 999 ), mt_rand( 0, 99 ) );
		$made     = $order( [ 'currency' => $currency, 'status' => $status, 'total' => $total ] );
		if ( 0 === mt_rand( 0, 2 ) && in_array( $status, [ 'processing', 'completed' ], true ) ) {
			wc_create_refund( [ 'order_id' => $made->get_id(), 'amount' => 'JPY' === $currency ? '1' : '0.37' ] );
			$made = wc_get_order( $made->get_id() );
		}
		if ( in_array( $made->get_status(), [ 'processing', 'completed', 'on-hold', 'refunded' ], true ) ) {
			$expected[ $currency ] = ( $expected[ $currency ] ?? 0 ) + Money::minor( $made->get_total(), $currency ) - Money::minor( $made->get_total_refunded(), $currency );
		}
		$box->write( $box->note( $made->get_id(), 'changed', $noon, null ) );
	}
	$box->drain();
	$sums = [];
	foreach ( $box->rows( 'orders' ) as $row ) {
		$sums[ $row['currency'] ] = ( $sums[ $row['currency'] ] ?? 0 ) + $row['counted'] * ( $row['total'] - $row['refunded'] );
	}
	ksort( $sums );
	ksort( $expected );
	same( $expected, $sums );
} );

return $cases->results();
