<?php
/**
 * What is deleted when, and what stays. @short
 */
declare( strict_types=1 );

use Footfall\Counts\Recount;
use Footfall\Ingest\Store_Day;
use Footfall\Privacy\Retention;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Session_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases  = new Cases();
$noon   = Sandbox::NOON;
$day    = 86400000;
$purger = static fn( Sandbox $box, int $days ): Retention => new Retention( new Wpdb_Event_Store( $box->database ), new Wpdb_Session_Store( $box->database ), new Store_Day( wp_timezone() ), Recount::of_site(), $days );

$cases->it( 'deletes events and sessions when their time is over, and keeps the counters', function ( Sandbox $box ) use ( $noon, $day, $purger ): void {
	$now = $noon + 800 * $day;
	$box->write(
		$box->line( 1, [ $box->page( $noon ) ] ),
		$box->line( 2, [ $box->page( $now - 31 * $day ) ] ),
		$box->line( 3, [ $box->page( $now - 30 * $day ), $box->page( $now ) ] ),
		$box->line( 4, [ $box->page( $noon ) ], [ 'automated' => true ] )
	);
	$box->drain();
	$counters = $box->counts();
	same( [ 'waiting' => 0, 'events' => 2, 'sessions' => 1 ], $purger( $box, 30 )->run( 20, $now ) );
	same( [ 3, 3 ], array_column( $box->rows( 'events' ), 'visitor_key' ) );
	same( [ 2, 3, 3 ], array_column( $box->rows( 'sessions', 'visitor_key' ), 'visitor_key' ) );
	same( [], $box->rows( 'seen' ) );
	same( $counters, $box->counts() );
	same( [ 'waiting' => 0, 'events' => 0, 'sessions' => 0 ], $purger( $box, 30 )->run( 20, $now ) );
} );

$cases->it( 'gives up what has waited a day for a page view, and counts it as left out', function ( Sandbox $box ) use ( $noon, $day, $purger ): void {
	$box->write( $box->line( 1, [ $box->added( $noon ), $box->added( $noon + 1 ) ] ) );
	$box->drain();
	$now = (int) ( microtime( true ) * 1000 );
	same( 0, $purger( $box, 30 )->run( 20, $now + $day - 60000 )['waiting'] );
	same( 2, $purger( $box, 30 )->run( 20, $now + $day + 60000 )['waiting'] );
	same( [ '2026-03-10 excluded no_session' => 2 ], $box->counts() );
} );

$cases->it( 'works through many rows in batches', function ( Sandbox $box ) use ( $noon, $day, $purger ): void {
	for ( $i = 0; $i < 130; $i++ ) {
		$events = [];
		for ( $k = 0; $k < 20; $k++ ) {
			$events[] = $box->page( $noon + $i * 1000 + $k );
		}
		$box->write( $box->line( 1, $events ) );
	}
	$box->drain();
	same( 2600, $purger( $box, 7 )->run( 60, $noon + 10 * $day )['events'] );
	same( [], $box->rows( 'events' ) );
} );

return $cases->results();
