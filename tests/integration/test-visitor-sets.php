<?php
/**
 * Who was counted on which day: exact without the sessions, and gone with them. @short
 */
declare( strict_types=1 );

use Footfall\Counts\Periods;
use Footfall\Counts\Recount;
use Footfall\Ingest\Store_Day;
use Footfall\Privacy\Retention;
use Footfall\Storage\Migrations;
use Footfall\Storage\Person_Store;
use Footfall\Storage\Visitor_Sets;
use Footfall\Storage\Wpdb_Count_Reader;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Session_Store;
use Footfall\Storage\Wpdb_Stale_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$day   = 86400000;

/** Visitors 1 and 2 on the 10th of March, 2 and 3 on the 11th, nobody on the 12th, 1 on the 13th; a session more of 3. */
$counted = static function ( Sandbox $box ) use ( $day ): void {
	foreach ( [ [ 1, 2 ], [ 2, 3, 3 ], [], [ 1 ] ] as $number => $visitors ) {
		foreach ( $visitors as $place => $visitor ) {
			$box->write( $box->line( $visitor, [ $box->page( Sandbox::NOON + $number * $day + $place * 3600000 ) ] ) );
		}
	}
	$box->drain();
	same( true, Recount::of_site()->run( 60, '', '', true ) );
};
$known   = static fn( Sandbox $box ): array => array_values( array_map(
	static fn( array $row ): int => (int) $row['period'],
	array_filter( $box->rows( 'uniques', 'period' ), static fn( array $row ): bool => null !== $row['visitor_keys'] )
) );

$cases->it( 'counts the visitors of some days together without a session', function ( Sandbox $box ) use ( $counted ): void {
	$counted( $box );
	$sets   = new Visitor_Sets( $box->database );
	$ranges = [
		[ '2026-03-10', '2026-03-10', 2 ],
		[ '2026-03-10', '2026-03-11', 3 ],
		[ '2026-03-11', '2026-03-12', 2 ],
		[ '2026-03-12', '2026-03-12', 0 ],
		[ '2026-03-01', '2026-03-31', 3 ],
	];
	foreach ( $ranges as [ $from, $to, $visitors ] ) {
		same( $visitors, $sets->count( $from, $to ), "$from $to" );
	}
	$box->database->execute( "DELETE FROM {$box->tables->sessions}" );
	same( 3, ( new Wpdb_Count_Reader( $box->database ) )->visitors( '2026-03-01', '2026-03-31' ) );
} );

$cases->it( 'asks the sessions where a day is not known, or too many are', function ( Sandbox $box ) use ( $counted, $known ): void {
	$counted( $box );
	$sets   = new Visitor_Sets( $box->database );
	$reader = new Wpdb_Count_Reader( $box->database );
	$sets->forget( [ '2026-03-11', '2026-03-12' ] );
	same( [ 20260310, 20260313 ], $known( $box ), 'dekads and months have none, either' );
	same( [ 2, null, 3 ], [ $sets->count( '2026-03-10', '2026-03-10' ), $sets->count( '2026-03-10', '2026-03-11' ), $reader->visitors( '2026-03-10', '2026-03-11' ) ] );
	$box->database->execute( "UPDATE {$box->tables->uniques} SET visitors = 250001 WHERE period = 20260310" );
	same( [ null, 2 ], [ $sets->count( '2026-03-10', '2026-03-10' ), $reader->visitors( '2026-03-10', '2026-03-10' ) ] );
	$box->database->execute( "UPDATE {$box->tables->uniques} SET visitor_keys = 'AAAAAAAA' WHERE period = 20260313" );
	same( [ null, 1 ], [ $sets->count( '2026-03-13', '2026-03-13' ), $reader->visitors( '2026-03-13', '2026-03-13' ) ], 'damaged' );
} );

$cases->it( 'forgets who was there when sessions are purged, and keeps how many', function ( Sandbox $box ) use ( $counted, $known, $day ): void {
	$counted( $box );
	$visitors = static fn(): array => array_column( $box->rows( 'uniques', 'period' ), 'visitors', 'period' );
	$before   = $visitors();
	$purger   = new Retention( new Wpdb_Event_Store( $box->database ), new Wpdb_Session_Store( $box->database ), new Store_Day( wp_timezone() ), Recount::of_site(), 30 );
	$purger->run( 20, Sandbox::NOON + 761 * $day );
	same( [ 20260311, 20260313 ], $known( $box ) );
	same( $before, $visitors() );
} );

$cases->it( 'forgets the days of a person who is erased, until they are counted anew', function ( Sandbox $box ) use ( $counted, $known ): void {
	$counted( $box );
	$of_one = array_column( array_filter( $box->rows( 'sessions' ), static fn( array $row ): bool => 1 === (int) $row['visitor_key'] ), 'session_id' );
	$store  = new Person_Store( $box->database );
	$visits = $store->moments( array_map( 'intval', $of_one ) );
	$store->unlink( array_map( 'intval', $of_one ), [] );
	( new Visitor_Sets( $box->database ) )->forget( array_column( $visits, 1 ) );
	same( [ 20260311 ], $known( $box ) );
	same( 4, ( new Wpdb_Count_Reader( $box->database ) )->visitors( '2026-03-10', '2026-03-13' ), 'nothing leads from one visit to the other' );
	( new Wpdb_Stale_Store( $box->database ) )->mark( [ 2026031012 ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	same( [ 20260310, 20260311 ], $known( $box ) );
	same( 4, ( new Wpdb_Count_Reader( $box->database ) )->visitors( '2026-03-10', '2026-03-13' ) );
} );

$cases->it( 'comes into a store of the fourth version: dekads are made of its days, and reports use none before', function ( Sandbox $box ) use ( $counted ): void {
	$counted( $box );
	$dekads = static fn(): array => array_values(
		array_filter( $box->rows( 'visit_counts', 'kind, period, item' ), static fn( array $row ): bool => 7 === strlen( (string) $row['period'] ) )
	);
	$before = $dekads();
	same( true, count( $before ) > 4 );
	$box->database->execute( "DELETE FROM {$box->tables->visit_counts} WHERE period BETWEEN 1970011 AND 4100123" );
	$box->database->execute( "ALTER TABLE {$box->tables->uniques} DROP COLUMN visitor_keys" );
	$box->option( Migrations::OPTION, 4 );
	same( true, ( new Migrations( $box->database ) )->run() );
	$stale = new Wpdb_Stale_Store( $box->database );
	same( [ [ 2026032, 2026031 ], [] ], [ $stale->dekads(), $stale->months() ] );
	same( [ 3, null ], [ ( new Wpdb_Count_Reader( $box->database ) )->visitors( '2026-03-10', '2026-03-13' ), ( new Visitor_Sets( $box->database ) )->count( '2026-03-10', '2026-03-13' ) ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	same( [ [], [] ], [ $stale->dekads(), $stale->months() ] );
	same( $before, $dekads() );
	same( [ 2026031, 2026032 ], [ Periods::dekad( '2026-03-10' ), Periods::dekad( '2026-03-11' ) ] );
} );

return $cases->results();
