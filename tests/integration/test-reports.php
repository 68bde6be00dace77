<?php
/**
 * Reports over REST. @short @embedded
 */
declare( strict_types=1 );

use Footfall\Counts\History;
use Footfall\Counts\Periods;
use Footfall\Counts\Recount;
use Footfall\Counts\Report_Days;
use Footfall\Rest\Overview;
use Footfall\Storage\Wpdb_Count_Reader;
use Footfall\Storage\Wpdb_Ledger_Store;
use Footfall\Storage\Wpdb_Stale_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases    = new Cases();
$noon     = Sandbox::NOON;
$overview = static function ( Sandbox $box, string $from, string $to ): array {
	$stale = new Wpdb_Stale_Store( $box->database );
	History::mark( $box->database );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	return ( new Overview( new Wpdb_Count_Reader( $box->database ), 'USD', 'Europe/Berlin' ) )->of( Report_Days::of( $from, $to, $stale, Periods::of_site() ) );
};
$ask      = static function ( string $route, array $query = [] ): WP_REST_Response {
	$request = new WP_REST_Request( 'GET', "/footfall/v1$route" );
	$request->set_query_params( $query );
	return rest_do_request( $request );
};
$ledger   = static function ( Sandbox $box, array $rows ): void {
	$id = 0;
	foreach ( $rows as [ $day, $currency, $total, $counted, $session, $reason, $refunds ] ) {
		++$id;
		$store = new Wpdb_Ledger_Store( $box->database );
		$store->save_orders( [
			[
				'order_id' => $id, 'status' => 'processing', 'counted' => $counted, 'created_at' => 1, 'day' => $day, 'currency' => $currency,
				'total' => $total, 'tax' => 0, 'shipping' => 0, 'discount' => 0, 'refunded' => 0, 'fees' => 0, 'gateway' => '', 'created_via' => '', 'items' => 1,
				'session_id' => $session, 'unmatched_reason' => $reason, 'updated_at' => 1,
			],
		] );
		$rows = [];
		foreach ( $refunds as $n => [ $refund_day, $amount ] ) {
			$rows[] = [ 'refund_id' => 100 * $id + $n, 'order_id' => $id, 'refunded_at' => 1, 'day' => $refund_day, 'amount' => $amount, 'tax' => 0, 'shipping' => 0, 'currency' => $currency ];
		}
		$store->save_refunds( [ $id ], $rows );
	}
};

$cases->it( 'gives every day of an empty range, and no conversion', function ( Sandbox $box ) use ( $overview ): void {
	$report = $overview( $box, '2026-02-27', '2026-03-02' );
	same( [ '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02' ], array_column( $report['days'], 'day' ) );
	same( [ 'visitors' => 0, 'sessions' => 0, 'engaged' => 0, 'page_views' => 0, 'orders' => 0, 'revenue' => 0, 'refunds' => 0, 'conversion' => null ], $report['totals'] );
	same( [ 'visit', 'product', 'cart', 'checkout', 'order' ], array_column( $report['funnel'], 'step' ) );
	same( [ 'orders' => 0, 'matched' => 0, 'unmatched' => [] ], $report['ledger'] );
	same( [ [], [] ], [ $report['other_currencies'], $report['excluded'] ] );
} );

$cases->it( 'counts visitors, sessions, page views and the funnel by day', function ( Sandbox $box ) use ( $noon, $overview ): void {
	$day = 86400000;
	$box->write(
		$box->line( 1, [ $box->page( $noon ), $box->page( $noon + 1 ), $box->added( $noon + 2 ), $box->page( $noon + 2 * 3600000 ), $box->page( $noon + $day ) ] ),
		$box->line( 2, [ $box->page( $noon, 'https://shop.example/hat/', 'product' ) ] ),
		$box->line( 3, [ $box->page( $noon - 5 * $day ) ] ),
		$box->line( 4, [ $box->page( $noon ) ], [ 'automated' => true ] )
	);
	$box->drain();
	$report = $overview( $box, '2026-03-10', '2026-03-11' );
	same( [ 2, 4, 5 ], [ $report['totals']['visitors'], $report['totals']['sessions'], $report['totals']['page_views'] ] );
	same( [ [ '2026-03-10', 2, 3, 4 ], [ '2026-03-11', 1, 1, 1 ] ], array_map( static fn( array $one ): array => [ $one['day'], $one['visitors'], $one['sessions'], $one['page_views'] ], $report['days'] ) );
	same( [ 4, 2, 1, 0, 0 ], array_column( $report['funnel'], 'sessions' ) );
	same( 0, $report['totals']['conversion'] );
	same( [ [ 'reason' => 'automated', 'events' => 1 ] ], $report['excluded'] );
} );

$cases->it( 'sums revenue less refunds on their own day, other currencies apart, and explains the ledger', function ( Sandbox $box ) use ( $ledger, $overview ): void {
	$ledger( $box, [
		[ '2026-03-01', 'USD', 5000, 1, null, 'admin', [ [ '2026-03-11', 1500 ] ] ],
		[ '2026-03-10', 'USD', 3000, 1, 7, '', [ [ '2026-03-10', 200 ], [ '2026-03-20', 100 ] ] ],
		[ '2026-03-10', 'USD', 900, 0, 7, '', [ [ '2026-03-10', 900 ] ] ],
		[ '2026-03-11', 'USD', 100, 1, null, 'refused', [] ],
		[ '2026-03-11', 'USD', 100, 1, null, 'refused', [] ],
		[ '2026-03-11', 'JPY', 4000, 1, null, 'no_browser', [ [ '2026-03-11', 1000 ] ] ],
	] );
	$report = $overview( $box, '2026-03-10', '2026-03-11' );
	same( [ 4, 1500, 1700 ], [ $report['totals']['orders'], $report['totals']['revenue'], $report['totals']['refunds'] ] );
	same( [ [ 1, 2800 ], [ 3, -1300 ] ], array_map( static fn( array $one ): array => [ $one['orders'], $one['revenue'] ], $report['days'] ) );
	same( [ 'orders' => 4, 'matched' => 1, 'unmatched' => [ [ 'reason' => 'refused', 'orders' => 2 ], [ 'reason' => 'no_browser', 'orders' => 1 ] ] ], $report['ledger'] );
	same( [ [ 'currency' => 'JPY', 'decimals' => 0, 'orders' => 1, 'revenue' => 3000 ] ], $report['other_currencies'] );
} );

$cases->it( 'answers over REST in the agreed shape', function ( Sandbox $box ) use ( $ask ): void {
	$answer = $ask( '/reports/overview', [ 'from' => '2026-03-10', 'to' => '2026-03-11' ] );
	same( 200, $answer->get_status() );
	same( [ 'from', 'to', 'timezone', 'currency', 'currency_decimals', 'complete_until', 'visitors_estimated', 'totals', 'days', 'funnel', 'ledger', 'other_currencies', 'excluded', 'declined' ], array_keys( $answer->get_data() ) );
	same( 'Europe/Berlin', $answer->get_data()['timezone'] );
} );

$cases->it( 'refuses what is no day, a range upside down or over 366 days', function ( Sandbox $box ) use ( $ask ): void {
	$bad = [
		[],
		[ 'from' => '2026-03-10' ],
		[ 'from' => '2026-02-30', 'to' => '2026-03-10' ],
		[ 'from' => '10.03.2026', 'to' => '2026-03-11' ],
		[ 'from' => '2026-03-10', 'to' => "2026-03-11'" ],
		[ 'from' => [ '2026-03-10' ], 'to' => '2026-03-11' ],
		[ 'from' => '2026-03-11', 'to' => '2026-03-10' ],
		[ 'from' => '2025-03-10', 'to' => '2026-03-11' ],
		[ 'from' => '0000-01-01', 'to' => '0000-01-02' ],
	];
	foreach ( $bad as $query ) {
		same( 400, $ask( '/reports/overview', $query )->get_status(), (string) wp_json_encode( $query ) );
	}
	same( 200, $ask( '/reports/overview', [ 'from' => '2027-03-01', 'to' => '2028-02-29' ] )->get_status() );
} );

$cases->it( 'breaks down page by page, the most first, and says how many there are', function ( Sandbox $box ) use ( $noon, $ask ): void {
	foreach ( [ 1 => 'news', 2 => 'news', 3 => 'shop', 4 => 'blog' ] as $visitor => $source ) {
		$box->write( $box->line( $visitor, [ $box->page( $noon, "https://shop.example/$source/?utm_source=$source&utm_medium=email" ) ] ) );
	}
	$box->drain();
	$query = [ 'from' => '2026-03-01', 'to' => '2026-03-31', 'by' => 'source', 'limit' => 2 ];
	$first = $ask( '/reports/breakdown', $query )->get_data();
	same( [ 'by', 'from', 'to', 'timezone', 'complete_until', 'total', 'items', 'declined' ], array_keys( $first ) );
	same( [ 3, [ 'news' => 2, 'blog' => 1 ] ], [ $first['total'], array_column( $first['items'], 'sessions', 'item' ) ] );
	same( [ 'item', 'name', 'sessions', 'engaged', 'page_views', 'engaged_seconds', 'reached_product', 'reached_cart', 'reached_checkout', 'reached_order', 'sales' ], array_keys( $first['items'][0] ) );
	same( [ 'shop' => 1 ], array_column( $ask( '/reports/breakdown', [ 'offset' => 2 ] + $query )->get_data()['items'], 'sessions', 'item' ) );
	$pages = $ask( '/reports/breakdown', [ 'by' => 'landing_page' ] + $query )->get_data();
	same( [ '/news/', '/news/', 2 ], [ $pages['items'][0]['path'], $pages['items'][0]['name'], $pages['items'][0]['sessions'] ] );
	same( [ 'email' => 4 ], array_column( $ask( '/reports/breakdown', [ 'by' => 'channel' ] + $query )->get_data()['items'], 'sessions', 'item' ) );
} );

$cases->it( 'gives every hour that the clocks show', function ( Sandbox $box ) use ( $noon, $ask ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ) );
	$box->drain();
	$hours = $ask( '/reports/hours', [ 'from' => '2026-03-10', 'to' => '2026-03-10' ] )->get_data()['hours'];
	same( [ 24, [ 'day' => '2026-03-10', 'hour' => 13, 'sessions' => 1, 'page_views' => 1, 'orders' => 0, 'revenue' => 0 ] ], [ count( $hours ), $hours[13] ] );
	$spring = $ask( '/reports/hours', [ 'from' => '2026-03-29', 'to' => '2026-03-29' ] )->get_data()['hours'];
	same( [ 23, 3 ], [ count( $spring ), $spring[2]['hour'] ] );
	same( 24, count( $ask( '/reports/hours', [ 'from' => '2025-10-26', 'to' => '2025-10-26' ] )->get_data()['hours'] ) );
} );

$cases->it( 'refuses a breakdown by what there is not, too many items, and hours of too many days', function ( Sandbox $box ) use ( $ask ): void {
	$range = [ 'from' => '2026-03-01', 'to' => '2026-03-31' ];
	$bad   = [ [], [ 'by' => 'weather' ], [ 'by' => [ 'source' ] ], [ 'by' => 'source', 'limit' => 0 ], [ 'by' => 'source', 'limit' => 101 ], [ 'by' => 'source', 'limit' => 'x' ], [ 'by' => 'source', 'offset' => -1 ], [ 'by' => 'source', 'touch' => 'middle' ], [ 'by' => 'source', 'sort' => 'name' ] ];
	foreach ( $bad as $query ) {
		same( 400, $ask( '/reports/breakdown', $query + $range )->get_status(), (string) wp_json_encode( $query ) );
	}
	same( 400, $ask( '/reports/hours', [ 'from' => '2026-01-01', 'to' => '2026-03-04' ] )->get_status() );
	same( 200, $ask( '/reports/hours', [ 'from' => '2026-01-01', 'to' => '2026-03-03' ] )->get_status() );
} );

$cases->it( 'answers nobody without the right to read reports', function ( Sandbox $box ) use ( $ask ): void {
	$me = get_current_user_id();
	try {
		foreach ( [ '/reports/overview', '/reports/live', '/reports/breakdown', '/reports/hours' ] as $route ) {
			$query = [ 'from' => '2026-03-10', 'to' => '2026-03-11', 'by' => 'source' ];
			wp_set_current_user( 0 );
			same( 401, $ask( $route, $query )->get_status() );
			$reader = get_user_by( 'login', 'footfall_reader' ) ?: get_user_by( 'id', wp_insert_user( [ 'user_login' => 'footfall_reader', 'user_pass' => wp_generate_password(), 'role' => 'subscriber' ] ) );
			wp_set_current_user( $reader->ID );
			same( 403, $ask( $route, $query )->get_status() );
		}
	} finally {
		wp_set_current_user( $me );
	}
} );

$cases->it( 'shows the last events, newest first, at most 50', function ( Sandbox $box ) use ( $noon, $ask ): void {
	for ( $i = 0; $i < 60; $i++ ) {
		$box->write( $box->line( 1 + $i % 2, [ $box->page( $noon + $i * 1000, "https://shop.example/page-$i/" ) ] ) );
	}
	$box->write( $box->line( 1, [ $box->added( $noon + 100000, 4321, 2 ) ] ) );
	$box->drain();
	$live = $ask( '/reports/live' )->get_data();
	same( 50, count( $live['events'] ) );
	same( [ 'cart_item_added', '2026-03-10T12:01:40.000Z', '' ], [ $live['events'][0]['name'], $live['events'][0]['at'], $live['events'][0]['path'] ] );
	same( [ 'product' => '#4321', 'quantity' => 2, 'amount' => 2500, 'currency' => 'USD', 'currency_decimals' => 2 ], (array) $live['events'][0]['summary'] );
	same( [ 'page_viewed', '/page-59/', true ], [ $live['events'][1]['name'], $live['events'][1]['path'], $live['events'][1]['session'] > 0 ] );
	same( true, is_string( $live['events'][0]['id'] ) && 1 === preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/', $live['now'] ) );
} );

return $cases->results();
