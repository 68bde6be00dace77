<?php
/**
 * The buffer in the database: what is written there is stored once, like what a file holds.
 */
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Full;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Dropped;
use Footfall\Ingest\Dropped_File;
use Footfall\Storage\Buffer_Rows;
use Footfall\Storage\Database_Buffer;
use Footfall\Storage\Dropped_Counts;
use Footfall\Storage\Wpdb_Event_Store;

require_once __DIR__ . '/Cases.php';

$cases  = new Cases();
$noon   = Sandbox::NOON;
$buffer = static fn( Sandbox $box, int $max_bytes = 1 << 30 ): Database_Buffer => new Database_Buffer( $box->database, $max_bytes );

$cases->it( 'stores what is in the table as if it had been in the file', function ( Sandbox $box ) use ( $noon, $buffer ): void {
	$buffer( $box )->append( $box->line( 1, [ $box->page( $noon ) ] ) );
	$box->write( $box->line( 1, [ $box->added( $noon + 1000 ) ] ) );
	$buffer( $box )->append( $box->line( 2, [ $box->page( $noon + 2000, 'https://shop.example/%F0%9F%8E%A9/?q=hüte' ) ] ) );
	same( [ 'lines' => 3, 'events' => 3, 'orders' => 0, 'finished' => true ], $box->drain() );
	same( [ 'cart_item_added' => 1, 'page_viewed' => 2 ], $box->names() );
	same( [ [], [] ], [ $box->rows( 'buffer' ), $box->rows( 'progress' ) ] );
} );

$cases->it( 'needs no folder', function ( Sandbox $box ) use ( $noon, $buffer ): void {
	$buffer( $box )->append( $box->line( 1, [ $box->page( $noon ) ] ) );
	same( true, Drain::of_site( '/nowhere/at-all' )->run( 10 )['finished'] );
	same( [ 'page_viewed' => 1 ], $box->names() );
} );

$cases->it( 'goes on after a drain that stopped in the middle, and leaves out nothing that was written meanwhile', function ( Sandbox $box ) use ( $noon, $buffer ): void {
	for ( $i = 0; $i < 30; $i++ ) {
		$buffer( $box )->append( $box->line( 1 + $i, [ $box->page( $noon + $i ) ] ) );
	}
	$chunks = 0;
	$stops  = static function ( string $method ) use ( &$chunks, $buffer, $box, $noon ): void {
		if ( 'mark_progress' === $method && 3 <= ++$chunks ) {
			$buffer( $box )->append( $box->line( 99, [ $box->page( $noon + 99 + $chunks ) ] ) );
			throw new \RuntimeException( 'The database is gone.' );
		}
	};
	$box->failing_drain( $stops, 5, new Buffer_Rows( $box->database ) )->run( 10 );
	same( true, 0 < count( $box->rows( 'events' ) ) && 30 > count( $box->rows( 'events' ) ), 'it stopped in the middle' );
	$box->drain();
	same( [ 'page_viewed' => 30 ], $box->names(), 'what the transaction took back is not there' );
	same( [], $box->rows( 'buffer' ) );
} );

$cases->it( 'does not leave out a row whose writer began before the drain and finished after it', function ( Sandbox $box ) use ( $noon, $buffer ): void {
	$late = json_encode( $box->line( 1, [ $box->page( $noon ) ] ) );
	$buffer( $box )->append( $box->line( 2, [ $box->page( $noon + 1 ) ] ) );
	$next = 1 + $box->rows( 'buffer' )[0]['buffer_id'];
	$box->database->insert( 'INSERT', $box->tables->buffer, [ 'buffer_id' => '%d', 'taken' => '%d', 'bytes' => '%d', 'line' => '%s' ], [ [ 'buffer_id' => $next + 1, 'taken' => 0, 'bytes' => 1, 'line' => json_encode( $box->line( 3, [ $box->page( $noon + 2 ) ] ) ) ] ] );
	$box->drain();
	$box->database->insert( 'INSERT', $box->tables->buffer, [ 'buffer_id' => '%d', 'taken' => '%d', 'bytes' => '%d', 'line' => '%s' ], [ [ 'buffer_id' => $next, 'taken' => 0, 'bytes' => 1, 'line' => $late ] ] );
	$box->drain();
	same( [ 'page_viewed' => 3 ], $box->names() );
} );

$cases->it( 'reads no more at once than fits into memory', function ( Sandbox $box ) use ( $buffer ): void {
	for ( $i = 0; $i < 6; $i++ ) {
		$buffer( $box )->append( [ 'v' => 1, 'pad' => str_repeat( 'x', 30000 ) ] );
	}
	$rows = new Buffer_Rows( $box->database );
	$name = $rows->take()[0];
	$read = $rows->read( $rows->open( $name ), 0, 500, 65536 );
	same( [ 3, false ], [ count( $read['lines'] ), $read['ended'] ] );
	same( [ 3, true ], [ count( $rows->read( $name, $read['position'], 500, 1 << 20 )['lines'] ), true ] );
} );

$cases->it( 'puts damaged lines aside and holds those of orders', function ( Sandbox $box ) use ( $buffer, $noon ): void {
	$rows = new Buffer_Rows( $box->database );
	$rows->quarantine( [ '{"broken' ] );
	$rows->hold( [ (string) json_encode( $box->line( 1, [ $box->page( $noon ) ] ) ) ] );
	same( [ [], 0 ], [ $rows->take(), $rows->bytes() ] );
	$box->drain();
	same( [ [ 'page_viewed' => 1 ], [ '{"broken' ] ], [ $box->names(), array_column( $box->rows( 'buffer' ), 'line' ) ] );
} );

$cases->it( 'is full at its cap until it was emptied', function ( Sandbox $box ) use ( $buffer, $noon ): void {
	$box->option( Database_Buffer::FULL_OPTION, null );
	$written = 0;
	try {
		while ( ++$written < 3000 ) {
			$buffer( $box, 1000 )->append( $box->line( 1, [ $box->page( $noon + $written ) ] ) );
		}
	} catch ( Buffer_Full ) {
		same( true, count( $box->rows( 'buffer' ) ) === $written - 1 );
		$box->drain();
		$buffer( $box, 1000000 )->append( $box->line( 1, [ $box->page( $noon ) ] ) );
		return;
	}
	throw new \RuntimeException( 'It was never full.' );
} );

$cases->it( 'counts what found no room once, however often the drain is killed while it takes it over', function ( Sandbox $box ) use ( $buffer, $noon ): void {
	$file = new Buffer( $box->directory, 1, 0, 'Europe/Berlin' );
	$drop = static function () use ( $file, $box, $noon ): void {
		try {
			$file->append( $box->line( 1, [ $box->page( $noon ), $box->page( $noon + 1 ) ] ) );
		} catch ( Buffer_Full ) {
			return;
		}
		throw new \RuntimeException( 'There was room.' );
	};
	$today   = ( new \DateTimeImmutable( 'now', wp_timezone() ) )->format( 'Y-m-d' );
	$dropped = Dropped::of_site( $box->directory );
	$drop();
	same( 2, $dropped->since( $today ), 'before the drain' );
	$box->drain();
	$box->drain();
	same( [ "$today excluded dropped" => 2 ], $box->counts() );
	$drop();
	$stops = new Failing_Store( new Wpdb_Event_Store( $box->database ), static function ( string $method ): void {
		if ( 'mark_progress' === $method ) {
			throw new \RuntimeException( 'Killed.' );
		}
	} );
	try {
		( new Dropped( new Dropped_File( $box->directory ), new Dropped_Counts( $box->database, $stops ) ) )->take_over();
	} catch ( \RuntimeException ) {
		same( [ "$today excluded dropped" => 2 ], $box->counts(), 'nothing of it is there' );
	}
	$box->drain();
	same( [ "$today excluded dropped" => 4 ], $box->counts() );
	same( 4, $dropped->since( $today ) );

	$box->option( Database_Buffer::FULL_OPTION, 1 );
	try {
		$buffer( $box )->append( $box->line( 1, [ $box->page( $noon ) ] ) );
	} catch ( Buffer_Full ) {
		same( [ "$today excluded dropped" => 5 ], $box->counts() );
	}
} );

return $cases->results();
