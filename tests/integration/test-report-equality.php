<?php
/**
 * Every report is what brute force over the raw rows gives.
 *
 * @var array{long?:bool} $args
 */
declare( strict_types=1 );

use Footfall\Counts\History;
use Footfall\Counts\Periods;
use Footfall\Counts\Recount;
use Footfall\Counts\Report_Days;
use Footfall\Rest\Breakdown;
use Footfall\Rest\Hours_Report;
use Footfall\Rest\Overview;
use Footfall\Storage\Wpdb_Count_Reader;
use Footfall\Storage\Wpdb_Name_Reader;
use Footfall\Storage\Wpdb_Stale_Store;
use Footfall\Tests\Brute_Force;
use Footfall\Tests\Cases;
use Footfall\Tests\Generated_Rows;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';
require_once __DIR__ . '/Brute_Force.php';
require_once __DIR__ . '/Generated_Rows.php';

$cases = new Cases();
$long  = ! empty( $args['long'] );

$mark_all = static fn( Sandbox $box ) => History::mark( $box->database );
$ready    = static function ( Sandbox $box, string $from, string $to ): Report_Days {
	return Report_Days::of( $from, $to, new Wpdb_Stale_Store( $box->database ), Periods::of_site() );
};

/** Holds each report of these days against brute force. */
$compare = static function ( Sandbox $box, string $from, string $to ) use ( $ready ): void {
	$days   = $ready( $box, $from, $to );
	$brute  = new Brute_Force( $box, wp_timezone() );
	$counts = new Wpdb_Count_Reader( $box->database );

	$overview = ( new Overview( $counts, 'USD', 'UTC' ) )->of( $days );
	$expected = $brute->overview( $from, $to, 'USD' );
	foreach ( $expected['totals'] as $name => $figure ) {
		same( $figure, $overview['totals'][ $name ], "$name $from $to" );
	}
	foreach ( $expected['days'] as $n => $day ) {
		same( $day, $overview['days'][ $n ] );
	}
	same( $expected['funnel'], array_column( $overview['funnel'], 'sessions', 'step' ) );
	$unmatched = array_column( $overview['ledger']['unmatched'], 'orders', 'reason' );
	ksort( $unmatched );
	same( $expected['ledger'], array_merge( $overview['ledger'], [ 'unmatched' => $unmatched ] ) );
	same( $expected['other_currencies'], $overview['other_currencies'] );

	$breakdown = new Breakdown( $counts, new Wpdb_Name_Reader( $box->database ), 'UTC' );
	foreach ( Breakdown::BY as $by ) {
		foreach ( in_array( $by, [ 'source', 'channel', 'campaign' ], true ) ? [ 'last', 'first' ] : [ 'last' ] as $touch ) {
			$report = $breakdown->of( $by, $days, 100, 0, $touch );
			$actual = [];
			foreach ( $report['items'] as $item ) {
				$key   = $item['item'];
				$sales = array_map( static fn( array $sums ): array => array_filter( array_slice( $sums, 2 ) ), array_column( $item['sales'], null, 'currency' ) );
				$row   = array_filter( array_diff_key( $item, array_flip( [ 'item', 'name', 'path', 'sales' ] ) ) ) + array_filter( [ 'sales' => array_filter( $sales ) ] );
				if ( $row ) {
					$actual[ $key ] = $row;
				}
			}
			$wanted = $brute->breakdown( $by, $from, $to, $touch );
			foreach ( $wanted as $item => $row ) {
				// == because columns may be in another order.
				same( true, $row == ( $actual[ $item ] ?? null ), "$by $touch '$item' $from $to: " . wp_json_encode( [ $row, $actual[ $item ] ?? null ] ) );
			}
			same( [], array_diff_key( $actual, $wanted ), "$by $touch" );
		}
	}

	if ( Report_Days::number( $from, $to ) <= 62 ) {
		$hours = ( new Hours_Report( $counts, Periods::of_site(), 'USD', 'UTC' ) )->of( $days )['hours'];
		same( $brute->hours( $from, $to, 'USD' ), array_values( array_filter( $hours, static fn( array $hour ): bool => [] !== array_filter( array_slice( $hour, 2 ) ) ) ), "hours $from $to" );
	}
};

foreach ( $long ? [ 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata' ] : [ 'America/New_York' ] as $timezone ) {
	$cases->it( "equals brute force in $timezone, over changes of clocks", function ( Sandbox $box ) use ( $timezone, $long, $mark_all, $compare ): void {
		$box->option( 'timezone_string', $timezone );
		( new Generated_Rows( $box->database, wp_timezone(), strtotime( '2025-09-25 UTC' ), 70 ) )->make( $long ? 300 : 120, $long ? 200 : 80 );
		$mark_all( $box );
		same( true, Recount::of_site()->run( 120, '', '', true ) );
		$ranges = [ [ '2025-09-20', '2025-12-31' ], [ '2025-10-15', '2025-11-10' ], [ '2025-11-02', '2025-11-02' ], [ '2025-10-01', '2025-11-30' ], [ '2025-10-26', '2025-10-26' ], [ '2025-10-01', '2025-10-31' ] ];
		foreach ( $long ? $ranges : array_slice( $ranges, 0, 3 ) as [ $from, $to ] ) {
			$compare( $box, $from, $to );
		}
	} );
}

$cases->it( 'equals brute force in the last days, of which hours are kept by item, too', function ( Sandbox $box ) use ( $mark_all, $compare ): void {
	( new Generated_Rows( $box->database, wp_timezone(), time() - 40 * DAY_IN_SECONDS, 40 ) )->make( 80, 60 );
	$mark_all( $box );
	same( true, Recount::of_site()->run( 120, '', '', true ) );
	foreach ( [ 80, 20, 3 ] as $days ) {
		$compare( $box, wp_date( 'Y-m-d', time() - $days * DAY_IN_SECONDS ), wp_date( 'Y-m-d' ) );
	}
} );

$cases->it( 'follows when orders move, go, come back or are refunded, by the hours that were marked alone', function ( Sandbox $box ) use ( $mark_all, $compare ): void {
	$rows = new Generated_Rows( $box->database, wp_timezone(), time() - 90 * DAY_IN_SECONDS, 90 );
	$rows->make( 60, 90 );
	$mark_all( $box );
	Recount::of_site()->run( 120, '', '', true );
	$periods = Periods::of_site();
	$orders  = $box->tables->orders;
	$marked  = [];
	foreach ( array_slice( $rows->rows['orders'], 0, 60, true ) as $id => $order ) {
		$marked[] = $periods->hour( $order['created_at'] );
		if ( 0 === $id % 3 ) {
			$at       = $order['created_at'] - mt_rand( 1, 30 ) * 3333333;
			$marked[] = $periods->hour( $at );
			$box->database->execute( "UPDATE $orders SET created_at = %d, day = %s WHERE order_id = %d", [ $at, wp_date( 'Y-m-d', intdiv( $at, 1000 ) ), $id ] );
			continue;
		}
		// Its refunds count when it does.
		foreach ( $rows->rows['refunds'] as $refund ) {
			if ( $refund['order_id'] === $id ) {
				$marked[] = $periods->hour( $refund['refunded_at'] );
			}
		}
		1 === $id % 3
			? $box->database->execute( "UPDATE $orders SET counted = 1 - counted WHERE order_id = %d", [ $id ] )
			: $box->database->execute( "UPDATE $orders SET gateway = 'other', session_id = NULL, unmatched_reason = 'bot', landing_id = NULL, device = NULL WHERE order_id = %d", [ $id ] );
	}
	( new Wpdb_Stale_Store( $box->database ) )->mark( $marked );
	same( true, Recount::of_site()->run( 120, '', '', true ) );
	foreach ( [ 92, 20 ] as $days ) {
		$compare( $box, wp_date( 'Y-m-d', time() - $days * DAY_IN_SECONDS ), wp_date( 'Y-m-d' ) );
	}
} );

$cases->it( 'still knows sales by device and landing page, and visitors, when the sessions are gone', function ( Sandbox $box ) use ( $mark_all, $ready ): void {
	( new Generated_Rows( $box->database, wp_timezone(), strtotime( '2025-10-01 UTC' ), 20 ) )->make( 150, 80 );
	$mark_all( $box );
	Recount::of_site()->run( 120, '', '', true );
	$read   = static function () use ( $box, $ready ): array {
		$days   = $ready( $box, '2025-10-01', '2025-10-31' );
		$counts = new Wpdb_Count_Reader( $box->database );
		$names  = new Wpdb_Name_Reader( $box->database );
		return [ ( new Overview( $counts, 'USD', 'UTC' ) )->of( $days ), ( new Breakdown( $counts, $names, 'UTC' ) )->of( 'device', $days ), ( new Breakdown( $counts, $names, 'UTC' ) )->of( 'landing_page', $days, 100 ) ];
	};
	$before = $read();
	$box->option( 'footfall_purged', [ 'events' => '2026-01-01', 'sessions' => '2026-01-01' ] );
	$box->database->execute( "DELETE FROM {$box->tables->sessions}" );
	$box->database->execute( "DELETE FROM {$box->tables->events}" );
	// An order of long ago changes: its hours are counted anew.
	$mark_all( $box );
	same( true, Recount::of_site()->run( 120, '', '', true ) );
	$after = $read();
	same( [ false, true ], [ $before[0]['visitors_estimated'], $after[0]['visitors_estimated'] ] );
	same( $before[0]['totals']['visitors'], $after[0]['totals']['visitors'], 'so few are estimated exactly' );
	unset( $before[0]['visitors_estimated'], $after[0]['visitors_estimated'] );
	same( $before, $after );
} );

$cases->it( 'estimates the visitors of more than 31 days within 1 %, and says so', function ( Sandbox $box ) use ( $long, $mark_all, $ready ): void {
	( new Generated_Rows( $box->database, wp_timezone(), strtotime( '2025-10-01 UTC' ), 60 ) )->make( $long ? 2500 : 600, 0 );
	$mark_all( $box );
	Recount::of_site()->run( 120, '', '', true );
	$counts = new Wpdb_Count_Reader( $box->database );
	foreach ( [ [ '2025-10-01', '2025-10-31', false ], [ '2025-10-01', '2025-11-01', true ], [ '2025-09-07', '2025-11-17', true ] ] as [ $from, $to, $estimated ] ) {
		$report = ( new Overview( $counts, 'USD', 'UTC' ) )->of( $ready( $box, $from, $to ) );
		$exact  = ( new Brute_Force( $box, wp_timezone() ) )->overview( $from, $to, 'USD' )['totals']['visitors'];
		same( $estimated, $report['visitors_estimated'] );
		same( true, abs( $report['totals']['visitors'] - $exact ) <= ( $estimated ? $exact / 100 : 0 ), "{$report['totals']['visitors']} for $exact" );
	}
} );

$cases->it( 'says until when it is complete, and makes a month of its days while its dekads are not', function ( Sandbox $box ) use ( $mark_all, $ready, $compare ): void {
	( new Generated_Rows( $box->database, wp_timezone(), strtotime( '2025-09-01 UTC' ), 60 ) )->make( 100, 100 );
	$mark_all( $box );
	Recount::of_site()->run( 120, '', '', true );
	same( null, $ready( $box, '2025-09-01', '2025-10-31' )->complete_until() );
	$stale = new Wpdb_Stale_Store( $box->database );
	$stale->mark( [ 2025101507, 2025101023, 2025102500 ] );
	same( '2025-10-10T21:00:00Z', $ready( $box, '2025-09-01', '2025-10-31' )->complete_until() );
	same( null, $ready( $box, '2025-09-01', '2025-10-09' )->complete_until() );
	$box->database->execute( "UPDATE {$box->tables->orders} SET total = total + 1" );
	$mark_all( $box );
	Recount::of_site()->run( 0, '2025-10-01', '2025-10-31' );
	// The days of October that are counted must not be hidden behind dekads and the month of before.
	while ( $stale->days( '2025-10-01', '2025-10-31' ) ) {
		Recount::of_site()->run( 0, '2025-10-01', '2025-10-31', true );
	}
	same( [ 2025103, 2025102, 2025101 ], $stale->dekads() );
	$compare( $box, '2025-10-01', '2025-10-31' );
} );

return $cases->results();
