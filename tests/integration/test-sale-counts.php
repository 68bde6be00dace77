<?php
/**
 * Sales as WooCommerce's own orders come, move and go: the reports are what brute force over the
 * ledger gives, though only the hours were counted anew that changed. @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Counts\History;
use Footfall\Counts\Periods;
use Footfall\Counts\Recount;
use Footfall\Counts\Report_Days;
use Footfall\Ingest\Store_Day;
use Footfall\Orders\Ledger_Comparison;
use Footfall\Orders\Ledger_Refresh;
use Footfall\Orders\Order_Ledger;
use Footfall\Orders\Order_Reader;
use Footfall\Orders\Reconciliation;
use Footfall\Rest\Breakdown;
use Footfall\Rest\Overview;
use Footfall\Storage\Wpdb_Count_Reader;
use Footfall\Storage\Wpdb_Ledger_Reader;
use Footfall\Storage\Wpdb_Name_Reader;
use Footfall\Storage\Wpdb_Stale_Store;
use Footfall\Tests\Brute_Force;
use Footfall\Tests\Cases;
use Footfall\Tests\Generated_Year;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';
require_once __DIR__ . '/Brute_Force.php';
require_once __DIR__ . '/Generated_Year.php';

$cases = new Cases();
$noon  = Sandbox::NOON;

/** Counts what is marked, nothing else, and holds it against the ledger. */
$compare = static function ( Sandbox $box, string $when, string $from = '2024-12-31', string $to = '2025-12-30' ): void {
	same( true, Recount::of_site()->run( 60, '', '', true ), $when );
	$days     = Report_Days::of( $from, $to, new Wpdb_Stale_Store( $box->database ), Periods::of_site() );
	$counts   = new Wpdb_Count_Reader( $box->database );
	$report   = ( new Overview( $counts, 'USD', 'UTC' ) )->of( $days );
	$brute    = new Brute_Force( $box, wp_timezone() );
	$expected = $brute->overview( $from, $to, 'USD' );
	same( true, $expected['totals']['orders'] > 0 );
	foreach ( [ 'orders', 'revenue', 'refunds' ] as $name ) {
		same( $expected['totals'][ $name ], $report['totals'][ $name ], "$when: $name" );
	}
	same( $expected['days'], $report['days'], $when );
	same( $expected['other_currencies'], $report['other_currencies'], $when );
	foreach ( [ 'product', 'category', 'country', 'gateway', 'checkout', 'device', 'channel', 'landing_page' ] as $by ) {
		$sold = array_map( static fn( array $row ): array => $row['sales'] ?? [], $brute->breakdown( $by, $from, $to ) );
		$ours = [];
		foreach ( ( new Breakdown( $counts, new Wpdb_Name_Reader( $box->database ), 'UTC' ) )->of( $by, $days, 100 )['items'] as $item ) {
			$sales = array_map( static fn( array $sums ): array => array_filter( array_slice( $sums, 2 ) ), array_column( $item['sales'], null, 'currency' ) );
			$ours[ $item['item'] ] = array_filter( $sales );
		}
		same( true, array_filter( $sold ) == array_filter( $ours ), "$when: $by " . wp_json_encode( [ $sold, $ours ] ) );
	}
};
$note = static function ( Sandbox $box, int ...$ids ) use ( $noon ): void {
	$box->write( ...array_map( static fn( int $id ): array => $box->note( $id, 'changed', $noon, null ), $ids ) );
	$box->drain();
};

$cases->it( 'follows WooCommerce: orders and refunds of a year, re-dated, deleted, left out, on other days of another timezone', function ( Sandbox $box ) use ( $compare, $note, $noon ): void {
	$box->without_orders();
	$box->option( 'timezone_string', 'America/New_York' );
	$ids = ( new Generated_Year() )->make( 60 );
	$note( $box, ...$ids );
	$compare( $box, 'as made' );

	$counted = array_column( array_filter( $box->rows( 'orders', 'order_id' ), static fn( array $row ): bool => 1 === $row['counted'] && $row['refunded'] > 0 ), 'order_id' );
	same( true, count( $counted ) > 5 );
	$order = wc_get_order( $counted[0] );
	$order->set_date_created( strtotime( '2025-06-01 04:30 UTC' ) );
	$order->save();
	$note( $box, $counted[0] );
	$compare( $box, 're-dated' );

	$order = wc_get_order( $counted[1] );
	$order->set_status( 'cancelled' );
	$order->save();
	$note( $box, $counted[1] );
	$compare( $box, 'cancelled' );

	wc_get_order( $counted[2] )->delete( true );
	$note( $box, $counted[2] );
	$compare( $box, 'deleted' );

	$refund = wc_get_order( $counted[3] )->get_refunds()[0];
	$refund->set_date_created( strtotime( '2025-11-02 05:59 UTC' ) );
	$refund->save();
	$note( $box, $counted[3] );
	$compare( $box, 'a refund re-dated' );
	$refund->delete( true );
	$note( $box, $counted[3] );
	$compare( $box, 'a refund deleted' );

	$box->option( 'woocommerce_excluded_report_order_statuses', [ 'completed' ] );
	Order_Ledger::recount();
	$compare( $box, 'completed orders left out' );
	$box->option( 'woocommerce_excluded_report_order_statuses', [ 'pending', 'failed', 'cancelled' ] );
	Order_Ledger::recount();
	$compare( $box, 'and in again' );

	// Somebody who ordered for the first time had ordered before.
	$customer = $counted[4];
	$earlier  = new WC_Order();
	$earlier->set_props( [ 'currency' => 'USD', 'total' => '1.00', 'status' => 'completed', 'billing_email' => wc_get_order( $customer )->get_billing_email(), 'date_created' => strtotime( '2025-01-01 12:00 UTC' ) ] );
	$note( $box, $earlier->save() );
	$compare( $box, 'an earlier order of a customer' );

	$box->option( 'timezone_string', 'Asia/Tokyo' );
	History::mark( $box->database );
	$ledger = new Wpdb_Ledger_Reader( $box->database );
	( new Reconciliation( $ledger, new Ledger_Comparison( $ledger, new Order_Reader(), new Store_Day( wp_timezone() ), 0 ), Ledger_Refresh::of_site( $box->directory ), $box->directory ) )->run( 600 );
	same( [ 0, true ], [ Reconciliation::last()['repaired'], Reconciliation::last()['moved'] > 0 ] );
	$compare( $box, 'in another timezone' );
} );

$cases->it( 'knows the categories of a product that was sold and never looked at', function ( Sandbox $box ) use ( $noon, $note ): void {
	$box->without_orders();
	$term    = wp_insert_term( 'Hats for horses', 'product_cat' );
	$product = new WC_Product_Simple();
	$product->set_props( [ 'name' => 'Straw hat', 'regular_price' => '10', 'category_ids' => [ $term['term_id'] ] ] );
	$product->save();
	try {
		$order = new WC_Order();
		$order->set_props( [ 'currency' => 'USD', 'status' => 'completed', 'date_created' => intdiv( $noon, 1000 ) ] );
		$order->add_product( $product, 3 );
		$order->calculate_totals();
		$note( $box, $order->save() );
		Recount::of_site()->run( 60, '', '', true );
		$days  = Report_Days::of( '2026-03-10', '2026-03-10', new Wpdb_Stale_Store( $box->database ), Periods::of_site() );
		$items = ( new Breakdown( new Wpdb_Count_Reader( $box->database ), new Wpdb_Name_Reader( $box->database ), 'UTC' ) )->of( 'category', $days )['items'];
		same( [ [ 'Hats for horses', 3, 3000 ] ], array_map( static fn( array $item ): array => [ $item['name'], $item['sales'][0]['items'], $item['sales'][0]['total'] ], $items ) );
	} finally {
		$product->delete( true );
		wp_delete_term( $term['term_id'], 'product_cat' );
	}
} );

$cases->it( 'gives an order the device and the landing page of its visit, also when that changes later', function ( Sandbox $box ) use ( $noon, $compare ): void {
	$box->without_orders();
	$order = new WC_Order();
	$order->set_props( [ 'currency' => 'USD', 'total' => '30.00', 'status' => 'completed', 'created_via' => 'checkout', 'date_created' => intdiv( $noon, 1000 ) + 60 ] );
	$id = $order->save();
	$box->write( $box->line( 5, [ $box->page( $noon, 'https://shop.example/hat/?utm_source=newsletter&utm_medium=email', 'product' ) ] ), $box->note( $id, 'placed', $noon + 60000, 5 ) );
	$box->drain();
	$compare( $box, 'matched', '2026-03-01', '2026-03-31' );
	$sold = static function () use ( $box ): array {
		$days  = Report_Days::of( '2026-03-01', '2026-03-31', new Wpdb_Stale_Store( $box->database ), Periods::of_site() );
		$found = [];
		foreach ( [ 'device' => 'item', 'landing_page' => 'path', 'source' => 'name' ] as $by => $name ) {
			foreach ( ( new Breakdown( new Wpdb_Count_Reader( $box->database ), new Wpdb_Name_Reader( $box->database ), 'UTC' ) )->of( $by, $days )['items'] as $item ) {
				if ( $item['sales'] ) {
					$found[ $by ] = $item[ $name ];
				}
			}
		}
		return $found;
	};
	same( [ 'device' => 'desktop', 'landing_page' => '/hat/', 'source' => 'newsletter' ], $sold() );
	// A view from before comes late: the visit began elsewhere.
	$box->write( $box->line( 5, [ $box->page( $noon - 60000, 'https://shop.example/sale/?utm_source=newsletter&utm_medium=email' ) ] ) );
	$box->drain();
	$compare( $box, 'a view came late', '2026-03-01', '2026-03-31' );
	same( '/sale/', $sold()['landing_page'] );
} );

return $cases->results();
