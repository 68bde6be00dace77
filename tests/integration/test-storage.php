<?php
/**
 * Tables and transactions. @short @embedded
 */
declare( strict_types=1 );

use Footfall\Storage\Migrations;
use Footfall\Storage\Own_Events;
use Footfall\Storage\Storage_Exception;
use Footfall\Storage\Table_Definitions;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();

$cases->it( 'migrates from nothing, and a second time does nothing', function ( Sandbox $box ): void {
	$migrations = new Migrations( $box->database );
	$migrations->drop_all();
	same( true, Migrations::needed() );
	same( true, $migrations->run() );
	same( [], $box->rows( 'events' ) );
	delete_option( Migrations::OPTION );
	same( true, $migrations->run(), 'with tables but without the option' );
	same( Migrations::VERSION, (int) get_option( Migrations::OPTION ) );
} );

$cases->it( 'brings the tables of the first version to the second, with what is in them, from wherever it was killed', function ( Sandbox $box ): void {
	$migrations = new Migrations( $box->database );
	$migrations->run();
	$expected = array_map( [ $box->database, 'columns' ], $box->tables->all() );
	$keys     = $box->database->keys( $box->tables->sessions );
	same( true, in_array( 'visitors', $keys, true ) && ! in_array( 'day', $keys, true ) );
	$migrations->drop_all();
	foreach ( Table_Definitions::first() as $name => $definition ) {
		$box->database->execute( "CREATE TABLE {$box->tables->$name} ( $definition ) {$box->database->charset_collate()}" );
	}
	update_option( Migrations::OPTION, 1 );
	$day = '2026-03-10';
	$box->database->execute( "INSERT INTO {$box->tables->events} (event_key, name_id, occurred_at, day) VALUES (5, 1, 1773144000000, '$day')" );
	$box->database->execute( "INSERT INTO {$box->tables->sessions} VALUES (3, 42, 1, 1, 2, '$day', NULL, NULL, NULL, 'desktop', 'Chrome', 'Linux', 'en', 1, 1, 1, 0)" );
	$box->database->execute( "INSERT INTO {$box->tables->orders} VALUES (9, 'completed', 1, 1, '$day', NULL, 'USD', 900, 0, 0, 0, 0, 'cod', 'checkout', 1, 3, 1, '', 1)" );
	same( [ true, false ], [ Migrations::needed(), $box->drain()['finished'] ], 'the drain waits for the tables' );
	// Killed after some of the statements.
	$box->database->execute( "ALTER TABLE {$box->tables->sessions} ADD COLUMN country char(2) NULL" );
	same( true, $migrations->run() );
	$sorted = static fn( array $lists ): array => array_map( static function ( array $list ): array {
		sort( $list );
		return $list;
	}, $lists );
	same( $sorted( $expected ), $sorted( array_map( [ $box->database, 'columns' ], $box->tables->all() ) ) );
	same( $sorted( [ $keys ] ), $sorted( [ $box->database->keys( $box->tables->sessions ) ] ) );
	same( [ 5, 0 ], [ $box->rows( 'events' )[0]['event_key'], $box->rows( 'events' )[0]['context'] ] );
	$session = $box->rows( 'sessions' )[0];
	same( [ 42, null, '', 0, null, 0, null, 0 ], [ $session['visitor_key'], $session['country'], $session['store_version'], $session['logged_in'], $session['human'], $session['engaged_seconds'], $session['last_source_id'], $session['excluded'] ] );
	same( [ 900, 0, null ], [ $box->rows( 'orders' )[0]['total'], $box->rows( 'orders' )[0]['fees'], $box->rows( 'orders' )[0]['customer_key'] ] );
	update_option( Migrations::OPTION, 1 );
	same( true, $migrations->run(), 'again, with everything there' );
	same( 1, count( $box->rows( 'events' ) ) );
} );

$cases->it( 'does not migrate in two requests at once, and takes over a lock that was left', function ( Sandbox $box ): void {
	$options = $box->database->prefix() . 'options';
	$lock    = static fn( int $time ): int => $box->database->execute(
		"INSERT INTO $options (option_name, option_value, autoload) VALUES ('footfall_migration_lock', %s, 'off') ON DUPLICATE KEY UPDATE option_value = VALUES(option_value)",
		[ (string) $time ]
	);
	delete_option( Migrations::OPTION );
	$lock( time() );
	same( false, ( new Migrations( $box->database ) )->run() );
	$lock( time() - 1000 );
	same( true, ( new Migrations( $box->database ) )->run() );
	same( [], $box->database->rows( "SELECT 1 FROM $options WHERE option_name = 'footfall_migration_lock'" ) );
} );

$cases->it( 'keeps nothing of a transaction that fails, whether PHP or the database says no', function ( Sandbox $box ): void {
	$store = new Wpdb_Event_Store( $box->database );
	$row   = [
		'event_key'   => 5,
		'name_id'     => 1,
		'occurred_at' => Sandbox::NOON,
		'day'         => '2026-03-10',
		'context'     => 0,
	];
	foreach ( [ static fn() => throw new DomainException( 'no' ), static fn() => $store->add_events( [ $row ] ) ] as $failure ) {
		try {
			$store->transaction( static function () use ( $store, $row, $failure ): void {
				$store->add_to_counters( [ [ '2026-03-10', 1, '', 1 ] ] );
				$store->add_events( [ $row ] );
				$failure();
			} );
			throw new LogicException( 'It should have failed.' );
		} catch ( DomainException | Storage_Exception $expected ) {
			same( [], $box->rows( 'events' ) );
			same( [], $box->rows( 'counters' ) );
		}
	}
} );

$cases->it( 'reads names of events of other plugins while the server is still writing', function ( Sandbox $box ): void {
	$box->option( Own_Events::OPTION, [ 'hat_worn' => [ 'number' => 1000, 'active' => true, 'definition' => [] ] ] );
	$store = new Wpdb_Event_Store( $box->database );
	$store->transaction( static function () use ( $store ): void {
		$rows = array_map( static fn( int $key ): array => [ 'event_key' => $key, 'name_id' => 1, 'occurred_at' => Sandbox::NOON, 'day' => '2026-03-10', 'context' => 0 ], range( 1, 3000 ) );
		$store->add_events( $rows );
		wp_cache_flush();
		same( 1000, Own_Events::number( 'hat_worn' ) );
	} );
	same( 3000, count( $box->rows( 'events' ) ) );
} );

$cases->it( 'writes more rows than one statement may hold', function ( Sandbox $box ): void {
	$store = new Wpdb_Event_Store( $box->database );
	$rows  = static function (): Generator {
		for ( $key = 1; $key <= 6000; $key++ ) {
			yield [ 'event_key' => $key, 'name_id' => 1, 'occurred_at' => Sandbox::NOON, 'day' => '2026-03-10', 'context' => 0, 'props' => str_repeat( 'e', 1000 ) ];
		}
	};
	$store->transaction( static fn() => $store->add_events( $rows() ) );
	same( [ [ 'n' => '6000', 'bytes' => '6000000' ] ], $box->database->rows( "SELECT COUNT(*) AS n, SUM(LENGTH(props)) AS bytes FROM {$box->tables->events}" ) );
} );

$cases->it( 'adds to counters, up and down, and takes any text', function ( Sandbox $box ): void {
	$store = new Wpdb_Event_Store( $box->database );
	$odd   = "50% o'clock \\ %s \"é\" 🙂";
	$store->add_to_counters( [ [ '2026-03-10', 3, $odd, 2 ], [ '2026-03-10', 3, $odd, 3 ] ] );
	$store->add_to_counters( [ [ '2026-03-10', 3, $odd, -1 ] ] );
	same( [ "2026-03-10 excluded $odd" => 4 ], $box->counts() );
} );

return $cases->results();
