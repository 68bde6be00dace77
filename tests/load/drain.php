<?php
/**
 * How fast the drain is, next to a plain INSERT of the same rows in the same run.
 *
 * @param array{events?:int,mix?:string,seed?:int,before?:int} $args mix: "shop", or "strangers" (each line is of a
 *        visitor who never came before), "long" (lines as long as they may be), "small" (as short as can be), "one" (all
 *        is of one visitor); before: events that are in the tables already.
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Files;
use Footfall\Ingest\Chunk_Reader;
use Footfall\Ingest\Chunk_Writer;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Store_Day;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Session_Store;
use Footfall\Tests\Sandbox;
use Footfall\Tests\Shop_Traffic;
use Footfall\Tests\Stopwatch;
use Footfall\Tests\Timed_Event_Store;
use Footfall\Tests\Timed_Session_Store;

require_once __DIR__ . '/../integration/Sandbox.php';
foreach ( [ 'Shop_Traffic', 'Stopwatch', 'Timed_Event_Store', 'Timed_Session_Store' ] as $name ) {
	require_once __DIR__ . "/$name.php";
}

$events  = (int) ( $args['events'] ?? 100000 );
$before  = (int) ( $args['before'] ?? 20000 );
$box     = new Sandbox();
$options = match ( $args['mix'] ?? 'shop' ) {
	'strangers' => [ 'known_share' => 0, 'late_share' => 0, 'most_pages' => 1 ],
	'long'      => [ 'padding' => 1800, 'events_a_line' => 20, 'most_pages' => 40 ],
	'small'     => [ 'padding' => -1, 'events_a_line' => 20, 'most_pages' => 40 ],
	'one'       => [ 'known_share' => 100 ],
	default     => [],
};
$traffic = new Shop_Traffic( 40, Sandbox::NOON, (int) ( $args['seed'] ?? 11 ), ...$options );
$fill    = static function ( int $events ) use ( $box, $traffic ): int {
	$file = fopen( "$box->directory/" . Buffer::FILE, 'wb' );
	fwrite( $file, Buffer::GUARD );
	$traffic->write( $file, $events );
	fclose( $file );
	return filesize( "$box->directory/" . Buffer::FILE );
};
$count   = static fn( string $table ): int => (int) $box->database->rows( "SELECT COUNT(*) AS n FROM {$box->tables->$table}" )[0]['n'];

/** Makes a table like another one, with its keys. */
$copy = static function ( string $table ) use ( $box ): void {
	$database = $GLOBALS['wpdb']->dbh;
	if ( $database instanceof mysqli ) {
		$box->database->execute( "CREATE TABLE {$table}_plain LIKE $table" );
		return;
	}
	$made = $box->database->rows( 'SELECT sql FROM sqlite_master WHERE tbl_name = %s AND sql IS NOT NULL ORDER BY type DESC', [ $table ] );
	foreach ( array_column( $made, 'sql' ) as $sql ) {
		$database->get_connection()->query( preg_replace( "/\\b$table\\b/", "{$table}_plain", str_replace( "{$table}__", "{$table}_plain__", $sql ) ) );
	}
};

/** The store's time for rows that are there already, in tables like these, in statements like these. */
$insert_plainly = static function () use ( $box, $copy ): float {
	$seconds = 0.0;
	$is_lite = ! $GLOBALS['wpdb']->dbh instanceof mysqli;
	$driver  = $is_lite ? $GLOBALS['wpdb']->dbh->get_connection() : $GLOBALS['wpdb']->dbh;
	$escape  = static fn( string $value ): string => $is_lite ? str_replace( "'", "''", $value ) : $driver->real_escape_string( $value );
	foreach ( [ 'events', 'sessions' ] as $name ) {
		$table = $box->tables->$name;
		$box->database->execute( "DROP TABLE IF EXISTS {$table}_plain" );
		$copy( $table );
		$key = 'events' === $name ? 'event_id' : 'session_id';
		for ( $last = 0; ; $last = (int) end( $rows )[ $key ] ) {
			$rows = $box->database->rows( "SELECT * FROM $table WHERE $key > $last ORDER BY $key LIMIT 1000" );
			if ( ! $rows ) {
				break;
			}
			$tuples = array_map(
				static fn( array $row ): string => '(' . implode( ',', array_map( static fn( ?string $value ): string => null === $value ? 'NULL' : "'" . $escape( $value ) . "'", $row ) ) . ')',
				$rows
			);
			$sql = "INSERT INTO {$table}_plain (" . implode( ', ', array_keys( $rows[0] ) ) . ') VALUES ' . implode( ',', $tuples );
			$began = hrtime( true );
			$box->database->transaction( static fn() => $driver->query( $sql ) );
			$seconds += ( hrtime( true ) - $began ) / 1e9;
		}
		$box->database->execute( "DROP TABLE {$table}_plain" );
	}
	return $seconds;
};

try {
	if ( $GLOBALS['wpdb']->dbh instanceof mysqli ) {
		// What other tests have deleted would be cleared away meanwhile.
		array_map( static fn( string $table ): int => $box->database->execute( "TRUNCATE TABLE $table" ), $box->tables->all() );
	}
	if ( $before ) {
		$fill( $before );
		$box->drain( 250 );
	}
	$rows  = $count( 'events' );
	$bytes = $fill( $events );
	$copy  = "$box->directory/copy.php";
	copy( "$box->directory/" . Buffer::FILE, $copy );

	// Reading alone, for its share.
	$files    = new Buffer_Files( $box->directory );
	$handle   = $files->open( 'copy.php' );
	$reader   = Chunk_Reader::for_days( new Store_Day( wp_timezone() ) );
	$position = 0;
	$began    = hrtime( true );
	do {
		$read     = $files->read( $handle, $position, 500, 1048576 );
		$position = $read['position'];
		$reader->read( $read['lines'] );
	} while ( ! $read['ended'] );
	$reading = ( hrtime( true ) - $began ) / 1e9;
	fclose( $handle );
	unset( $reader, $read );
	unlink( $copy );

	$watch    = new Stopwatch();
	$store    = new Timed_Event_Store( new Wpdb_Event_Store( $box->database ), $watch );
	$sessions = new Timed_Session_Store( new Wpdb_Session_Store( $box->database ), $watch );
	$days     = new Store_Day( wp_timezone() );
	$writer   = Chunk_Writer::of( $box->database, $store, $days, 30, true, $sessions );
	$drain    = new Drain( $files, Chunk_Reader::for_days( $days ), $writer, $store );
	gc_collect_cycles();
	$memory = memory_get_usage();
	memory_reset_peak_usage();
	$began   = hrtime( true );
	$done    = $drain->run( 250 );
	$seconds = ( hrtime( true ) - $began ) / 1e9;
	$memory  = memory_get_peak_usage() - $memory;
	$stored  = $count( 'events' ) - $rows;
	$plain   = $insert_plainly() * $stored / max( 1, $rows + $stored );
	$phases  = [ 'read' => $reading ] + $watch->seconds;
	$phases['commit'] = 0;
	$inside  = $watch->seconds['transaction'] ?? 0;
	unset( $phases['transaction'] );
	$phases['rest'] = $seconds - array_sum( $phases );
	arsort( $phases );
	return [
		'finished'         => $done['finished'],
		'lines'            => $done['lines'],
		'stored'           => $stored,
		'seconds'          => round( $seconds, 2 ),
		'events_a_second'  => (int) round( $stored / $seconds ),
		'plain_a_second'   => (int) round( $stored / $plain ),
		'times_of_plain'   => round( $seconds / $plain, 2 ),
		'peak_megabytes'   => round( $memory / 1048576, 1 ),
		'events_a_line'    => round( $stored / max( 1, $done['lines'] ), 1 ),
		'sessions'         => $count( 'sessions' ),
		'bytes_an_event'   => (int) round( $bytes / $stored ),
		'percent_by_phase' => array_map( static fn( float $part ): float => round( 100 * $part / $seconds, 1 ), $phases ),
	];
} finally {
	$box->clean_up();
}
