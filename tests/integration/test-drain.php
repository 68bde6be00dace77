<?php
/**
 * The drain: exactly once, whatever happens. @short
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Files;
use Footfall\Storage\Event_Key;
use Footfall\Storage\Storage_Exception;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use Footfall\Tests\Shop_Traffic;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';
require_once __DIR__ . '/../load/Shop_Traffic.php';

$cases = new Cases();
$noon  = Sandbox::NOON;

$cases->it( 'stores a page view with its page, source, session and counters', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 42, [ $box->page( $noon, 'https://www.shop.example/hat/?utm_source=News&utm_medium=email&utm_campaign=Spring&x=1', 'product', 'https://mail.example/inbox?q=1' ) ] ) );
	same( [ 'lines' => 1, 'events' => 1, 'orders' => 0, 'finished' => true ], $box->drain() );
	$session = $box->rows( 'sessions' )[0];
	same( [ 42, 1, $noon, $noon, '2026-03-10', 'mail.example/inbox', 'desktop', 'Chrome', 'Windows', 'en-US', 1, 1, 2, 0 ], array_slice( array_values( array_diff_key( $session, array_flip( [ 'session_id', 'landing_id', 'source_id' ] ) ) ), 0, 14 ) );
	same( '/hat/', $box->rows( 'pages' )[0]['path'] );
	same( $box->rows( 'pages' )[0]['page_id'], $session['landing_id'] );
	$source = $box->rows( 'sources' )[0];
	same( [ 'email', 'news', 'email', 'spring', 1 ], [ $source['channel'], $source['source'], $source['medium'], $source['campaign'], $source['is_campaign'] ] );
	same( [ '2026-03-10 sessions' => 1, '2026-03-10 reached_product' => 1, '2026-03-10 page_views' => 1 ], array_replace( [ '2026-03-10 sessions' => 0, '2026-03-10 reached_product' => 0, '2026-03-10 page_views' => 0 ], $box->counts() ) );
	same( [ 'drain.lock' ], array_map( 'basename', glob( "$box->directory/*" ) ) );
	same( [], $box->rows( 'progress' ) );
} );

$cases->it( 'counts a line that is delivered three times once, in one drain and in several', function ( Sandbox $box ) use ( $noon ): void {
	$line = $box->line( 42, [ $box->page( $noon ), $box->page( $noon + 1000 ), $box->added( $noon + 500 ) ] );
	$box->write( $line, $line );
	same( 3, $box->drain()['events'] );
	$picture = $box->picture();
	$box->write( $line );
	same( 0, $box->drain()['events'] );
	same( $picture, $box->picture() );
} );

$cases->it( 'goes on where a drain was stopped, and reads leftovers first', function ( Sandbox $box ) use ( $noon ): void {
	for ( $i = 0; $i < 1200; $i++ ) {
		$box->write( $box->line( 100 + $i, [ $box->page( $noon + $i ) ] ) );
	}
	same( [ 'lines' => 100, 'events' => 100, 'orders' => 0, 'finished' => false ], $box->drain( 0 ) );
	$box->write( $box->line( 42, [ $box->page( $noon ) ] ) );
	same( [ 'lines' => 1101, 'events' => 1101, 'orders' => 0, 'finished' => true ], $box->drain() );
	same( [ 'page_viewed' => 1201 ], $box->names() );
	same( 1201, $box->counts()['2026-03-10 sessions'] );
} );

$cases->it( 'reads a file again without harm when its mark was lost', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 42, [ $box->page( $noon ), $box->page( $noon + 60000 ) ] ) );
	$copy = file_get_contents( "$box->directory/" . Buffer::FILE );
	$box->drain();
	$picture = $box->picture();
	file_put_contents( "$box->directory/taken-000000000000001-abcd.php", $copy );
	same( 0, $box->drain()['events'] );
	same( $picture, $box->picture() );
} );

$cases->it( 'neither loses nor doubles when a transaction fails after everything was written', function ( Sandbox $box ) use ( $noon ): void {
	for ( $i = 0; $i < 40; $i++ ) {
		$box->write( $box->line( 1 + $i % 3, [ $box->page( $noon + 1000 * $i ), $box->added( $noon + 1000 * $i + 500 ) ] ) );
	}
	$fail = static function ( string $method ): void {
		static $marks = 0;
		// The first chunk as a whole, then one of its lines once, then another one twice.
		if ( 'mark_progress' === $method && in_array( ++$marks, [ 1, 3, 6, 7 ], true ) ) {
			throw new RuntimeException( 'on purpose' );
		}
	};
	same( true, $box->failing_drain( $fail, 10 )->run( 60 )['finished'] );
	// The line that failed twice alone has been put aside.
	same( [ 'cart_item_added' => 39, 'page_viewed' => 39 ], $box->names() );
	same( 39, $box->counts()['2026-03-10 page_views'] );
	same( 3, $box->counts()['2026-03-10 sessions'] );
	same( 1, $box->counts()[ wp_date( 'Y-m-d' ) . ' excluded damaged' ] );
	same( 2, count( file( "$box->directory/quarantine.php" ) ) );
} );

$cases->it( 'finds the line that cannot be stored, puts it aside and stores the others', function ( Sandbox $box ) use ( $noon ): void {
	$poison = $box->page( $noon, 'https://shop.example/poison/' );
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ), $box->line( 2, [ $poison ] ), $box->line( 3, [ $box->page( $noon ) ] ) );
	$key  = Event_Key::of_uuid( $poison['id'] );
	$fail = static function ( string $method, array $arguments ) use ( $key ): void {
		if ( 'add_events' === $method && in_array( $key, array_column( $arguments[0], 'event_key' ), true ) ) {
			throw new RuntimeException( 'on purpose' );
		}
	};
	same( true, $box->failing_drain( $fail )->run( 60 )['finished'] );
	same( [ 1, 3 ], array_column( $box->rows( 'sessions', 'visitor_key' ), 'visitor_key' ) );
	same( true, str_contains( file_get_contents( "$box->directory/quarantine.php" ), '/poison/' ) );
} );

$cases->it( 'tries a chunk again as a whole when it and another process waited for each other', function ( Sandbox $box ) use ( $noon ): void {
	for ( $i = 0; $i < 50; $i++ ) {
		$box->write( $box->line( 1 + $i, [ $box->page( $noon + $i ) ] ) );
	}
	$calls = 0;
	$fail  = static function ( string $method ) use ( &$calls ): void {
		if ( 'mark_progress' === $method && 1 === ++$calls ) {
			throw new Storage_Exception( 'Deadlock found when trying to get lock', 1213 );
		}
	};
	same( true, $box->failing_drain( $fail )->run( 60 )['finished'] );
	same( [ 2, [ 'page_viewed' => 50 ] ], [ $calls, $box->names() ] );
} );

$cases->it( 'keeps everything for later when the database does not answer', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ), $box->line( 2, [ $box->page( $noon ) ] ) );
	$fail = static function ( string $method ): void {
		if ( 'transaction' === $method ) {
			throw new RuntimeException( 'gone away' );
		}
	};
	same( false, $box->failing_drain( $fail )->run( 60 )['finished'] );
	same( false, is_file( "$box->directory/quarantine.php" ) );
	same( 2, $box->drain()['events'] );
} );

$cases->it( 'keeps everything for later when the database has no room for rows, though it could still take the mark', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ), $box->line( 2, [ $box->page( $noon ) ] ) );
	$fail = static function ( string $method, array $arguments ): void {
		if ( 'add_events' === $method && $arguments[0] ) {
			throw new Footfall\Storage\Storage_Exception( "The table 'events' is full", 1114 );
		}
	};
	same( false, $box->failing_drain( $fail )->run( 60 )['finished'] );
	same( false, is_file( "$box->directory/quarantine.php" ) );
	same( 2, $box->drain()['events'] );
} );

$cases->it( 'keeps nothing of a transaction in which the connection was lost, and goes on with a new one', function ( Sandbox $box ) use ( $noon ): void {
	if ( ! $GLOBALS['wpdb']->dbh instanceof mysqli ) {
		return; // SQLite has no connection to lose.
	}
	for ( $i = 0; $i < 30; $i++ ) {
		$box->write( $box->line( 1 + $i, [ $box->page( $noon + $i ) ] ) );
	}
	$kills = 0;
	$lose  = static function ( string $method ) use ( $box, &$kills ): void {
		// After the events are written and before the counters are: a silent reconnect would keep only the rest.
		if ( 'add_seen' === $method && $kills < 2 ) {
			++$kills;
			try {
				$box->database->execute( 'KILL ' . $box->database->rows( 'SELECT CONNECTION_ID() AS id' )[0]['id'] );
			} catch ( Throwable $killed ) {
				unset( $killed );
			}
		}
	};
	same( true, $box->failing_drain( $lose, 10 )->run( 60 )['finished'] );
	same( 2, $kills );
	same( [ 'page_viewed' => 30 ], $box->names() );
	same( [ '2026-03-10 sessions' => 30, '2026-03-10 page_views' => 30 ], $box->counts() );
} );

$cases->it( 'loses and doubles nothing when it is killed at any instant', function ( Sandbox $box ) use ( $noon ): void {
	$php = PHP_BINDIR . '/php';
	if ( ! function_exists( 'proc_open' ) || ! is_executable( $php ) ) {
		return; // WebAssembly has no processes to kill.
	}
	mt_srand( 11 );
	for ( $i = 0; $i < 400; $i++ ) {
		$at = $noon + 2000 * $i;
		$box->write( $box->line( mt_rand( 1, 60 ), [ $box->page( $at ), $box->added( $at + 300 ), $box->page( $at + 600 ) ] ) );
	}
	$copy = file_get_contents( "$box->directory/" . Buffer::FILE );
	$box->drain();
	$expected = $box->picture();
	foreach ( $box->tables->all() as $table ) {
		$box->database->execute( "DELETE FROM $table" );
	}
	file_put_contents( "$box->directory/" . Buffer::FILE, $copy );
	$kills = 0;
	for ( $try = 0; $try < 40 && ( new Buffer_Files( $box->directory ) )->bytes() > 0; $try++ ) {
		$ready = "$box->directory/ready-$try";
		$child = proc_open( [ $php, __DIR__ . '/killed-drain.php', ABSPATH, $box->directory, $ready ], [ [ 'file', '/dev/null', 'r' ], [ 'file', "$box->directory/child.log", 'a' ], [ 'file', "$box->directory/child.log", 'a' ] ], $pipes );
		for ( $wait = 0; $wait < 3000 && ! is_file( $ready ) && proc_get_status( $child )['running']; $wait++ ) {
			usleep( 10000 );
		}
		usleep( mt_rand( 500, 60000 ) );
		$status = proc_get_status( $child );
		if ( $status['running'] ) {
			++$kills;
			proc_terminate( $child, 9 );
		}
		proc_close( $child );
	}
	same( true, $kills >= 2, "it was killed $kills times" );
	$box->drain();
	same( $expected, $box->picture() );
	same( [ 'cart_item_added' => 400, 'page_viewed' => 800 ], $box->names() );
} );

$cases->it( 'puts a poisoned line aside, counts it and stores the others', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ) );
	$box->write_raw( "{\"v\":1,\"at\":broken\n" );
	$box->write_raw( str_repeat( 'x', 600000 ) . "\n" );
	$box->write_raw( "{\"v\":1,\"at\":$noon,\"visitor\":\"one\",\"events\":[]}\n[]\n\n\"\"\n" );
	$box->write( $box->line( 2, [ $box->page( $noon ), [ 'id' => 5 ], $box->event( 'order_placed', $noon, [ 'order_id' => 1 ] ), $box->event( 'no_such_event', $noon ) ] ) );
	$torn = json_encode( $box->line( 3, [ $box->page( $noon ) ] ) );
	$box->write_raw( substr( $torn, 0, 80 ) );
	$box->write( $box->line( 4, [ $box->page( $noon ) ] ) );
	$box->write_raw( substr( $torn, 0, 60 ) );
	same( true, $box->drain()['finished'] );
	same( [ 'page_viewed' => 3 ], $box->names() );
	same( [ 1, 2, 4 ], array_column( $box->rows( 'sessions', 'visitor_key' ), 'visitor_key' ) );
	$today = wp_date( 'Y-m-d' );
	same( [ 6, 3 ], [ $box->counts()[ "$today excluded damaged" ], $box->counts()['2026-03-10 excluded damaged'] ] );
	$aside = file( "$box->directory/quarantine.php" );
	same( 7, count( $aside ) );
	same( Buffer::GUARD, $aside[0] );
} );

$cases->it( 'stores text that is dangerous for SQL as it is', function ( Sandbox $box ) use ( $noon ): void {
	$odd = "/%s/'\"; DROP TABLE x; -- \\ %d 🙂 " . chr( 1 );
	$box->write( $box->line( 1, [ $box->event( 'page_viewed', $noon, [ 'page_kind' => "a'b\"c\\", 'title' => $odd . "\0end", 'referrer' => "https://evil.example/'%s" ], 'https://shop.example/o\'neil/%C3%A9/%s' ) ], [ 'language' => "e'n%s" ] ) );
	same( 1, $box->drain()['events'] );
	same( "/o'neil/%C3%A9/%s", $box->rows( 'pages' )[0]['path'] );
	same( $odd . 'end', $box->rows( 'pages' )[0]['title'] );
	same( "evil.example/'%s", $box->rows( 'sessions' )[0]['referrer'] );
} );

$cases->it( 'keeps bots, automated browsers and staff out, and counts them by reason and day, once', function ( Sandbox $box ) use ( $noon ): void {
	$lines = [
		$box->line( 1, [ $box->page( $noon ), $box->page( $noon + 1 ) ], [ 'ua' => 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' ] ),
		$box->line( 2, [ $box->page( $noon ) ], [ 'automated' => true ] ),
		$box->line( 3, [ $box->page( $noon ), $box->page( $noon ), $box->page( $noon + 86400000 ) ], [ 'excluded' => 'role' ] ),
		$box->line( 4, [ $box->page( $noon ) ], [ 'ua' => 'curl/8.5.0 (x86_64-pc-linux-gnu)' ] ),
	];
	$box->write( ...$lines, ...$lines );
	same( 0, $box->drain()['events'] );
	$expected = [ '2026-03-10 excluded automated' => 1, '2026-03-10 excluded bot' => 3, '2026-03-10 excluded role' => 2, '2026-03-11 excluded role' => 1 ];
	same( $expected, $box->counts() );
	$box->write( ...$lines );
	$box->drain();
	same( $expected, $box->counts(), 'delivered again' );
	same( [ [], [] ], [ $box->rows( 'events' ), $box->rows( 'sessions' ) ] );
} );

$cases->it( 'lets only one drain in', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ) );
	$other = fopen( "$box->directory/drain.lock", 'cb' );
	flock( $other, LOCK_EX );
	same( [ 'lines' => 0, 'events' => 0, 'orders' => 0, 'finished' => false ], $box->drain( 0.05 ) );
	fclose( $other );
	same( true, $box->drain()['finished'] );
} );

$cases->it( 'bounds memory and goes through a backlog in chunks', function ( Sandbox $box ) use ( $noon ): void {
	$props = [ 'page_kind' => 'content', 'title' => str_repeat( 'long ', 40 ) ];
	for ( $i = 0; $i < 300; $i++ ) {
		$events = [];
		for ( $k = 0; $k < 20; $k++ ) {
			$events[] = $box->event( 'page_viewed', $noon + $i * 1000 + $k, $props, 'https://shop.example/' . str_repeat( 'p', 900 ) . $k );
		}
		$box->write( $box->line( $i % 50 + 1, $events ) );
	}
	gc_collect_cycles();
	$before = memory_get_usage();
	memory_reset_peak_usage_if_there();
	same( 6000, $box->drain( 120 )['events'] );
	$used = ( function_exists( 'memory_reset_peak_usage' ) ? memory_get_peak_usage() : memory_get_usage() ) - $before;
	same( true, $used < 48 * 1048576, "used $used bytes" );
} );

$cases->it( 'needs no more memory for a longer backlog, of lines short and long, of many visitors and of one', function ( Sandbox $box ): void {
	if ( ! function_exists( 'memory_reset_peak_usage' ) ) {
		return; // PHP 8.1 cannot tell.
	}
	$lines = static function ( int $events, array $options ) use ( $box ): void {
		$file = fopen( "$box->directory/" . Buffer::FILE, 'wb' );
		fwrite( $file, Buffer::GUARD );
		( new Shop_Traffic( 40, Sandbox::NOON, $events, ...$options ) )->write( $file, $events );
		fclose( $file );
	};
	$peaks = [];
	foreach ( [ 'shop' => [], 'one visitor' => [ 'known_share' => 100 ], 'long' => [ 'padding' => 1800, 'events_a_line' => 20, 'most_pages' => 9 ], 'short' => [ 'padding' => -1, 'events_a_line' => 20, 'most_pages' => 20 ] ] as $name => $options ) {
		foreach ( [ 3500, 14000 ] as $events ) {
			$lines( $events, $options );
			gc_collect_cycles();
			$before = memory_get_usage();
			memory_reset_peak_usage();
			same( true, $box->drain( 250 )['finished'], $name );
			$peaks[ $name ][] = memory_get_peak_usage() - $before;
		}
		same( true, $peaks[ $name ][1] < 40 * 1048576, "$name: {$peaks[ $name ][1]} bytes" );
		same( true, $peaks[ $name ][1] < $peaks[ $name ][0] + 20 * 1048576, "$name: " . wp_json_encode( $peaks[ $name ] ) );
	}
} );

function memory_reset_peak_usage_if_there(): void {
	if ( function_exists( 'memory_reset_peak_usage' ) ) {
		memory_reset_peak_usage();
	}
}

$cases->it( 'counts a day of the store, also where the clocks change', function ( Sandbox $box ): void {
	// Berlin, 2026-03-29: 01:59 is followed by 03:00. 2026-10-25 has 25 hours.
	$utc   = static fn( string $time ): int => ( new DateTimeImmutable( "$time UTC" ) )->getTimestamp() * 1000;
	$times = [
		'2026-03-28' => '2026-03-28 22:59:59',
		'2026-03-29' => '2026-03-28 23:00:00',
		'2026-03-30' => '2026-03-29 22:00:00',
		'2026-10-25' => '2026-10-25 22:59:59',
		'2026-10-26' => '2026-10-25 23:00:00',
	];
	$lines = [];
	foreach ( array_values( $times ) as $i => $time ) {
		$lines[] = $box->line( $i + 1, [ $box->page( $utc( $time ) ) ] );
	}
	$lines[] = $box->line( 9, [ $box->page( $utc( '2026-03-29 21:59:59' ) ) ] );
	$lines[] = $box->line( 10, [ $box->page( $utc( '2026-10-24 22:00:00' ) ) ] );
	$box->write( ...$lines );
	$box->drain();
	$expected = [ '2026-03-28' => 1, '2026-03-29' => 2, '2026-03-30' => 1, '2026-10-25' => 2, '2026-10-26' => 1 ];
	same( $expected, array_count_values( array_column( $box->rows( 'sessions', 'day' ), 'day' ) ) );
} );

return $cases->results();
