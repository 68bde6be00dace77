<?php
/**
 * A generated year: per store day, status and currency the ledger is what WooCommerce's own orders
 * add up to, to the last minor unit. @needs woocommerce
 *
 * @var array{long?:bool} $args
 */
declare( strict_types=1 );

use Automattic\WooCommerce\Internal\Admin\Schedulers\OrdersScheduler;
use Footfall\Ingest\Store_Day;
use Footfall\Orders\Backfill;
use Footfall\Orders\Ledger_Comparison;
use Footfall\Orders\Ledger_Refresh;
use Footfall\Orders\Order_Reader;
use Footfall\Orders\Reconciliation;
use Footfall\Problem_Log;
use Footfall\Storage\Wpdb_Ledger_Reader;
use Footfall\Tests\Cases;
use Footfall\Tests\Generated_Year;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';
require_once __DIR__ . '/Generated_Year.php';

$cases  = new Cases();
$orders = empty( $args['long'] ) ? 45 : 365;

const UNITS = [ 'USD' => 100, 'JPY' => 1, 'KWD' => 1000 ];

/** Sums by key, with zeros left out. */
$add = static function ( array &$sums, string $key, array $values ): void {
	foreach ( $values as $name => $value ) {
		$sums[ "$key $name" ] = ( $sums[ "$key $name" ] ?? 0 ) + $value;
	}
};
$tidy = static function ( array $sums ): array {
	$sums = array_filter( $sums );
	ksort( $sums );
	return $sums;
};
/** From WooCommerce's own objects, without a line of Footfall's code. */
$of_woocommerce = static function ( array $ids, string $timezone ) use ( $add, $tidy ): array {
	$sums = [];
	$day  = static fn( WC_DateTime $date ): string => ( new DateTimeImmutable( '@' . $date->getTimestamp() ) )->setTimezone( new DateTimeZone( $timezone ) )->format( 'Y-m-d' );
	foreach ( $ids as $id ) {
		$order = wc_get_order( $id );
		$of    = $order->get_currency();
		$minor = static fn( mixed $amount ): int => (int) round( (float) $amount * UNITS[ $of ] );
		$lines = array_sum( array_map( static fn( WC_Order_Item_Product $item ): int => $minor( $item->get_total() ) + $minor( $item->get_total_tax() ), $order->get_items() ) );
		$add( $sums, "{$day( $order->get_date_created() )} {$order->get_status()} $of", [
			'orders'   => 1,
			'total'    => $minor( $order->get_total() ),
			'tax'      => $minor( $order->get_total_tax() ),
			'shipping' => $minor( $order->get_shipping_total() ),
			'discount' => $minor( $order->get_discount_total() ),
			'fees'     => $minor( array_sum( array_map( static fn( WC_Order_Item_Fee $fee ): float => (float) $fee->get_total(), $order->get_fees() ) ) ),
			'refunded' => $minor( $order->get_total_refunded() ),
			'pieces'   => $order->get_item_count(),
			'lines'    => $lines,
		] );
		foreach ( $order->get_refunds() as $refund ) {
			$add( $sums, "{$day( $refund->get_date_created() )} refund $of", [
				'refunds'  => 1,
				'amount'   => $minor( $refund->get_amount() ),
				'tax'      => -$minor( $refund->get_total_tax() ),
				'lines'    => -array_sum( array_map( static fn( WC_Order_Item_Product $item ): int => $minor( $item->get_total() ) + $minor( $item->get_total_tax() ), $refund->get_items() ) ),
			] );
		}
	}
	return $tidy( $sums );
};
$of_ledger = static function ( Sandbox $box ) use ( $add, $tidy ): array {
	$sums   = [];
	$orders = array_column( $box->rows( 'orders' ), null, 'order_id' );
	$keys   = [];
	foreach ( $orders as $id => $row ) {
		$keys[ $id ] = "{$row['day']} {$row['status']} {$row['currency']}";
		$add( $sums, $keys[ $id ], [ 'orders' => 1, 'pieces' => $row['items'] ] + array_intersect_key( $row, array_flip( [ 'total', 'tax', 'shipping', 'discount', 'fees', 'refunded' ] ) ) );
	}
	$refunds = [];
	foreach ( $box->rows( 'refunds' ) as $row ) {
		$refunds[ $row['refund_id'] ] = "{$row['day']} refund {$row['currency']}";
		$add( $sums, $refunds[ $row['refund_id'] ], [ 'refunds' => 1, 'amount' => $row['amount'], 'tax' => $row['tax'] ] );
	}
	foreach ( $box->rows( 'order_lines' ) as $row ) {
		$add( $sums, $row['refund_id'] ? $refunds[ $row['refund_id'] ] : $keys[ $row['order_id'] ], [ 'lines' => $row['total'] + $row['tax'] ] );
	}
	return $tidy( $sums );
};
$difference = static function ( array $expected, array $actual ): array {
	return array_merge( array_diff_assoc( $expected, $actual ), array_diff_key( $actual, $expected ) );
};

$cases->it( "adds up to WooCommerce over a year of $orders orders: difference 0", function ( Sandbox $box ) use ( $orders, $of_woocommerce, $of_ledger, $difference ): void {
	$box->without_orders();
	$box->option( 'timezone_string', 'America/New_York' );
	$ids = ( new Generated_Year() )->make( $orders );

	// A third of it came while Footfall was there, in any order and more than once; the rest is older.
	$seen = array_filter( $ids, static fn( int $id ): bool => 0 === $id % 3 );
	shuffle( $seen );
	foreach ( array_merge( $seen, array_slice( $seen, 0, 10 ) ) as $id ) {
		$box->write( $box->note( $id, 'changed', Sandbox::NOON, null ) );
	}
	$box->drain();
	( new Backfill( Ledger_Refresh::of_site( $box->directory ) ) )->run( 600 );
	$expected = $of_woocommerce( $ids, 'America/New_York' );
	same( [], $difference( $expected, $of_ledger( $box ) ) );
	same( true, count( preg_grep( '/ (USD|JPY|KWD) refunds$/', array_keys( $expected ) ) ) > 3, 'there are refunds' );

	// The owner moves the shop to Berlin: other days, the same money.
	$box->option( 'timezone_string', 'Europe/Berlin' );
	$ledger = new Wpdb_Ledger_Reader( $box->database );
	( new Reconciliation( $ledger, new Ledger_Comparison( $ledger, new Order_Reader(), new Store_Day( wp_timezone() ), 0 ), Ledger_Refresh::of_site( $box->directory ), $box->directory ) )->run( 600 );
	same( [ $orders, 0, true ], [ Reconciliation::last()['orders'], Reconciliation::last()['repaired'], Reconciliation::last()['moved'] > 0 ] );
	same( [], Problem_Log::recent(), 'days that move are no problem' );
	same( [], $difference( $of_woocommerce( $ids, 'Europe/Berlin' ), $of_ledger( $box ) ) );

	// WooCommerce's own reports, over the days around two changes of clocks.
	$box->option( 'woocommerce_date_type', 'date_created' );
	foreach ( $ids as $id ) {
		OrdersScheduler::import( $id );
		foreach ( wc_get_order( $id )->get_refunds() as $refund ) {
			OrdersScheduler::import( $refund->get_id() );
		}
	}
	$request = new WP_REST_Request( 'GET', '/wc-analytics/reports/orders/stats' );
	$request->set_query_params( [ 'after' => '2025-10-25T00:00:00', 'before' => '2025-11-04T23:59:59', 'interval' => 'day', 'per_page' => 100, 'fields' => [ 'orders_count' ] ] );
	$theirs = [];
	foreach ( rest_do_request( $request )->get_data()['intervals'] as $day ) {
		$theirs[ $day['interval'] ] = (int) $day['subtotals']->orders_count;
	}
	$ours = [];
	foreach ( $box->rows( 'orders' ) as $row ) {
		if ( $row['day'] >= '2025-10-25' && $row['day'] <= '2025-11-04' ) {
			$ours[ $row['day'] ] = ( $ours[ $row['day'] ] ?? 0 ) + $row['counted'];
		}
	}
	$theirs = array_filter( $theirs );
	$ours   = array_filter( $ours );
	ksort( $theirs );
	ksort( $ours );
	same( $theirs, $ours );
	same( true, array_sum( $ours ) > 3 );
} );

return $cases->results();
