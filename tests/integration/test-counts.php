<?php
/**
 * Counts of visits and products by hour, day and month: they say what the raw rows do. @short
 */
declare( strict_types=1 );

use Footfall\Counts\Count_Source;
use Footfall\Counts\History;
use Footfall\Counts\Hours;
use Footfall\Counts\Kinds;
use Footfall\Counts\Periods;
use Footfall\Counts\Purged;
use Footfall\Counts\Recount;
use Footfall\Ingest\Store_Day;
use Footfall\Privacy\Retention;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Migrations;
use Footfall\Storage\Storage_Exception;
use Footfall\Storage\Third_Version;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Session_Store;
use Footfall\Storage\Wpdb_Stale_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases  = new Cases();
$hour   = 3600000;
$day    = 86400000;
$recent = intdiv( time(), 86400 ) * 86400000 - 3 * $day + 10 * $hour; // Days of which hours are kept by item.

/** Adds up raw rows in plain PHP, as somebody would who never heard of the counts. */
$by_hand = static function ( Sandbox $box, Closure $periods_of ): array {
	$visits   = [];
	$products = [];
	$add      = static function ( array &$counts, int $kind, int $ms, string $day, string $item, array $sums ) use ( $periods_of ): void {
		foreach ( $periods_of( $ms, $day, $kind ) as $period ) {
			foreach ( $sums as $sum => $n ) {
				$counts[ "$kind $period $item" ][ $sum ] = ( $counts[ "$kind $period $item" ][ $sum ] ?? 0 ) + $n;
			}
		}
	};
	$sessions   = array_column( $box->rows( 'sessions' ), null, 'session_id' );
	$events     = $box->rows( 'events', 'occurred_at, event_key' );
	$categories = array_column( $box->rows( 'products' ), 'category_ids', 'product_id' );
	$forms      = [];
	foreach ( $events as $event ) {
		if ( 'checkout_viewed' === Event_Names::name( $event['name_id'] ) && ( $form = json_decode( (string) $event['props'], true )['form'] ?? '' ) ) {
			$forms[ $event['session_id'] ] = min( $forms[ $event['session_id'] ] ?? 'z', $form );
		}
	}
	foreach ( $sessions as $id => $session ) {
		$at = [ $session['started_at'], $session['day'] ];
		if ( $session['excluded'] ) {
			$add( $visits, Kinds::EXCLUDED, ...[ ...$at, 'no_human', [ 'sessions' => 1, 'events' => $session['events'] ] ] );
			continue;
		}
		$step = $session['furthest_step'];
		$sums = [
			'sessions'         => 1,
			'engaged'          => (int) ( $session['engaged_seconds'] >= 10 || $session['page_views'] >= 2 || $step >= 3 ),
			'engaged_seconds'  => $session['engaged_seconds'],
			'events'           => $session['events'],
			'reached_product'  => (int) ( $step >= 2 ),
			'reached_cart'     => (int) ( $step >= 3 ),
			'reached_checkout' => (int) ( $step >= 4 ),
			'reached_order'    => (int) ( $step >= 5 ),
		];
		foreach ( [ Kinds::TOTAL => '', Kinds::SOURCE => $session['source_id'], Kinds::LANDING_PAGE => $session['landing_id'], Kinds::DEVICE => $session['device'], Kinds::COUNTRY => $session['country'], Kinds::BROWSER => $session['browser'] ] as $kind => $item ) {
			$add( $visits, $kind, ...[ ...$at, (string) $item, $sums ] );
		}
		if ( $step >= 4 ) {
			$add( $visits, Kinds::CHECKOUT, ...[ ...$at, $forms[ $id ] ?? '', $sums + [ 'page_views' => $session['page_views'] ] ] );
		}
	}
	foreach ( $events as $event ) {
		$session = $sessions[ (int) $event['session_id'] ] ?? null;
		if ( ! $session || $session['excluded'] ) {
			continue;
		}
		$at   = [ $event['occurred_at'], $event['day'] ];
		$name = Event_Names::name( $event['name_id'] );
		if ( 'page_viewed' === $name ) {
			foreach ( [ Kinds::TOTAL => '', Kinds::SOURCE => $session['source_id'], Kinds::LANDING_PAGE => $session['landing_id'], Kinds::DEVICE => $session['device'], Kinds::COUNTRY => $session['country'], Kinds::BROWSER => $session['browser'] ] as $kind => $item ) {
				$add( $visits, $kind, ...[ ...$at, (string) $item, [ 'page_views' => 1 ] ] );
			}
		}
		$column = [ 'product_clicked' => 'clicked', 'product_viewed' => 'viewed', 'cart_item_added' => 'added', 'cart_item_removed' => 'removed', 'product_list_viewed' => 'seen' ][ $name ] ?? null;
		$ids    = 'seen' === $column ? json_decode( $event['props'], true )['product_ids'] : [ $event['product_id'] ];
		foreach ( $column ? $ids : [] as $id ) {
			$n = in_array( $column, [ 'added', 'removed' ], true ) ? $event['quantity'] : 1;
			$add( $products, Kinds::TOTAL, ...[ ...$at, '0', [ $column => $n ] ] );
			$add( $products, Kinds::PRODUCT, ...[ ...$at, (string) $id, [ $column => $n ] ] );
			foreach ( explode( ',', (string) ( $categories[ $id ] ?? '0' ) ) as $category ) {
				$add( $products, Kinds::CATEGORY, ...[ ...$at, (string) $category, [ $column => $n ] ] );
			}
		}
	}
	return [ $visits, $products ];
};

$counted = static function ( Sandbox $box ): array {
	$all = [];
	foreach ( [ 'visit_counts', 'product_counts' ] as $table ) {
		$counts = [];
		foreach ( $box->rows( $table ) as $row ) {
			$key            = "{$row['kind']} {$row['period']} {$row['item']}";
			$counts[ $key ] = array_filter( array_diff_key( $row, array_flip( [ 'kind', 'period', 'item' ] ) ) );
		}
		$all[] = $counts;
	}
	return $all;
};

/** The hours by item that are kept, days, dekads and months. */
$periods_of = static function ( int $ms, string $on, int $kind ): array {
	$hour = Periods::of_site()->hour( $ms, $on );
	$day  = Periods::day( $on );
	$kept = Kinds::TOTAL === $kind || $on >= wp_date( 'Y-m-d', time() - Recount::DAYS_WITH_HOURS * DAY_IN_SECONDS );
	return [ ...( $kept ? [ $hour ] : [] ), $day, Periods::dekad( $on ), intdiv( $day, 100 ) ];
};

$same_as_by_hand = static function ( Sandbox $box, string $what = '' ) use ( $by_hand, $counted, $periods_of ): void {
	$sorted = static function ( array $counts ): array {
		$counts = array_filter( array_map( 'array_filter', $counts ) );
		ksort( $counts, SORT_STRING );
		return array_map( static function ( array $sums ): array {
			ksort( $sums );
			return $sums;
		}, $counts );
	};
	[ $visits, $products ] = $by_hand( $box, $periods_of );
	[ $has, $has_products ] = $counted( $box );
	foreach ( [ [ $visits, $has, 'visits' ], [ $products, $has_products, 'products' ] ] as [ $expected, $actual, $table ] ) {
		[ $expected, $actual ] = [ $sorted( $expected ), $sorted( $actual ) ];
		foreach ( $expected + $actual as $key => $sums ) {
			same( $expected[ $key ] ?? null, $actual[ $key ] ?? null, "$what $table, $key" );
		}
	}
	same( true, count( $visits ) > 0, "$what: something was counted" );
};

/** Visits around $at of many kinds, always the same ones. */
$visits_around = static function ( Sandbox $box, int $at, int $visitors, int $seed ) use ( $hour ): array {
	mt_srand( $seed );
	$lines = [];
	for ( $visitor = 1; $visitor <= $visitors; $visitor++ ) {
		$begins = $at + mt_rand( 0, 30 * $hour );
		$urls   = [ '/', '/shop/', '/?utm_source=news&utm_medium=email&utm_campaign=c' . mt_rand( 1, 3 ), '/about/' ];
		$events = [ $box->page( $begins, 'https://shop.example' . $urls[ mt_rand( 0, 3 ) ], 'content', [ '', 'https://www.google.com/' ][ mt_rand( 0, 1 ) ] ) ];
		for ( $i = mt_rand( 0, 9 ); $i > 0; $i-- ) {
			$then     = $begins += mt_rand( 1, 25 * 60000 );
			$events[] = match ( mt_rand( 0, 8 ) ) {
				0       => $box->event( 'product_list_viewed', $then, [ 'list' => 'shop', 'product_ids' => [ 5, mt_rand( 6, 9 ) ], 'positions' => [ 1, 2 ] ] ),
				1       => $box->event( 'product_clicked', $then, [ 'product_id' => mt_rand( 5, 9 ), 'list' => 'shop', 'position' => 1 ] ),
				2       => $box->event( 'product_viewed', $then, [ 'product_id' => mt_rand( 5, 9 ) ] ),
				3       => $box->added( $then, mt_rand( 5, 9 ), mt_rand( 1, 4 ) ),
				4       => $box->event( 'cart_item_removed', $then, [ 'product_id' => mt_rand( 5, 9 ), 'variation_id' => 0, 'quantity' => 1, 'unit_price' => 5, 'currency' => 'USD', 'path' => 'cart', 'by' => 'shopper' ] ),
				5       => $box->event( 'checkout_viewed', $then, [ 'form' => [ 'block', 'classic', 'pay' ][ mt_rand( 0, 2 ) ] ] ),
				6       => $box->event( 'page_engaged', $then, [ 'visible_seconds' => mt_rand( 1, 20 ), 'scroll_depth' => 50 ] ),
				default => $box->page( $then, 'https://shop.example/p' . mt_rand( 1, 5 ) . '/', [ 'content', 'product' ][ mt_rand( 0, 1 ) ] ),
			};
		}
		foreach ( $events as $event ) {
			$lines[] = $box->line( $visitor, [ $event ], [ 'country' => [ 'DE', '', 'FR' ][ $visitor % 3 ], 'human' => [ true, false, null ][ $visitor % 3 ] ] );
		}
	}
	return $lines;
};

/** Every hour of every day that there is. */
$mark_all = static function ( Sandbox $box ): void {
	History::mark( $box->database );
};

$cases->it( 'counts what the raw rows say: sources, pages, devices, countries, forms, products', function ( Sandbox $box ) use ( $recent, $visits_around, $mark_all, $same_as_by_hand ): void {
	$box->database->execute( "INSERT INTO {$box->tables->products} VALUES (5, 'Five', '31,32', 1, 'USD', 'instock', 1), (6, 'Six', '31', 1, 'USD', 'instock', 1)" );
	$box->write( ...$visits_around( $box, $recent, 40, 1 ) );
	$box->drain();
	$mark_all( $box );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	same( [], $box->rows( 'stale' ) );
	$same_as_by_hand( $box, 'recent' );
	same( true, count( array_filter( $box->rows( 'sessions' ), static fn( array $session ): bool => 1 === $session['excluded'] ) ) > 0, 'some are left out' );
	$hours = array_filter( $box->rows( 'visit_counts' ), static fn( array $row ): bool => Kinds::SOURCE === $row['kind'] && $row['period'] > 1e9 );
	same( true, count( $hours ) > 5, 'hours are kept by item' );
} );

$cases->it( 'stays right whatever comes late, again, in another order or in pieces: the drain marks all that it changes', function ( Sandbox $box ) use ( $recent, $visits_around, $same_as_by_hand ): void {
	for ( $round = 1; $round <= 3; $round++ ) {
		foreach ( $box->tables->all() as $table ) {
			$box->database->execute( "DELETE FROM $table" );
		}
		$lines = $visits_around( $box, $recent, 40, 20 + $round );
		for ( $page = 0; $page < 24; $page++ ) {
			$lines[] = $box->line( 90 + $page % 3, [ $box->page( $recent + ( 10 + $page ) * 60000, "https://shop.example/p$page" ) ], [ 'human' => false ] );
		}
		// Visitors who were counted under a hash before they agreed.
		foreach ( $lines as $i => $line ) {
			if ( 0 === $line['visitor'] % 4 ) {
				$lines[ $i ] = 0 === $i % 2 ? [ 'identity' => 'hash', 'visitor' => 1000 + $line['visitor'] ] + $line : $line + [ 'hash' => 1000 + $line['visitor'] ];
			}
		}
		shuffle( $lines );
		foreach ( array_chunk( $lines, 40 ) as $n => $some ) {
			$box->write( ...$some );
			if ( 0 === $n % 3 ) {
				$box->write( ...array_slice( $lines, 0, 7 ) );
			}
			$box->drain();
			same( true, Recount::of_site()->run( 60, '', '', true ) );
			$same_as_by_hand( $box, "round $round, chunk $n:" );
		}
		same( true, count( array_filter( $box->rows( 'sessions' ), static fn( array $session ): bool => 1 === $session['excluded'] ) ) > 0, 'some are left out' );
		same( true, count( $box->rows( 'links' ) ) > 0, 'some have agreed in the middle' );
	}
} );

$cases->it( 'follows a visit that turns out to be a person’s, over midnight', function ( Sandbox $box ) use ( $recent, $day, $hour, $same_as_by_hand ): void {
	$midnight = Periods::of_site()->bounds( wp_date( 'Y-m-d', intdiv( $recent, 1000 ) ) )[1];
	$pages    = [];
	for ( $i = -4; $i < 4; $i++ ) {
		$pages[] = $box->page( $midnight + $i * 10 * 60000 + 1, "https://shop.example/$i" );
	}
	$box->write( $box->line( 9, $pages, [ 'human' => false ] ), $box->line( 10, [ $box->page( $midnight ) ] ) );
	$box->drain();
	Recount::of_site()->run( 60, '', '', true );
	$same_as_by_hand( $box, 'excluded' );
	$box->write( $box->line( 9, [ $box->added( $midnight + 41 * 60000 ) ], [ 'human' => true ] ) );
	$box->drain();
	Recount::of_site()->run( 60, '', '', true );
	$same_as_by_hand( $box, 'counted' );
	$box->write( $box->line( 9, [ $box->page( $midnight - 60 * 60000, 'https://shop.example/?utm_source=late&utm_medium=email' ) ] ) );
	$box->drain();
	Recount::of_site()->run( 60, '', '', true );
	$same_as_by_hand( $box, 'with another beginning' );
} );

$cases->it( 'keeps only days by item of what is long ago, and the hours of the total', function ( Sandbox $box ) use ( $visits_around, $mark_all, $same_as_by_hand ): void {
	$box->write( ...$visits_around( $box, Sandbox::NOON, 30, 2 ) );
	$box->drain();
	$mark_all( $box );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box );
	foreach ( $box->rows( 'visit_counts' ) as $row ) {
		same( true, Kinds::TOTAL === $row['kind'] || $row['period'] < 1e9 );
	}
	( new Wpdb_Stale_Store( $box->database ) )->mark( [ 2026031013 ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box, 'one hour again' );
} );

$cases->it( 'counts right on days on which the clocks change, in any timezone', function ( Sandbox $box ) use ( $visits_around, $mark_all, $same_as_by_hand ): void {
	foreach ( [ [ 'Europe/Berlin', '2026-03-28 22:00' ], [ 'Europe/Berlin', '2026-10-24 20:00' ], [ 'America/New_York', '2026-11-01 03:00' ], [ 'Australia/Lord_Howe', '2026-04-04 10:00' ], [ 'Asia/Kolkata', '2026-12-31 10:00' ] ] as [ $zone, $from ] ) {
		foreach ( $box->tables->all() as $table ) {
			$box->database->execute( "DELETE FROM $table" );
		}
		$box->option( 'timezone_string', $zone );
		$box->write( ...$visits_around( $box, 1000 * strtotime( "$from UTC" ), 15, 3 ) );
		$box->drain();
		$mark_all( $box );
		same( true, Recount::of_site()->run( 60, '', '', true ) );
		$same_as_by_hand( $box, "$zone $from" );
	}
} );

/** Does something in the middle of a recount. */
$in_the_middle = static fn( Closure $act ): Count_Source => new class( $act ) implements Count_Source {
	public function __construct( private Closure $act ) {}
	public function reads(): string {
		return self::LEDGER;
	}
	public function recount( Hours $hours ): void {
		( $this->act )( $hours );
	}
	public function recount_sum( int $period ): void {}
	public function thin( int $before ): int {
		return 0;
	}
};

$cases->it( 'is what it was when it is killed in the middle, and goes on', function ( Sandbox $box ) use ( $recent, $visits_around, $mark_all, $counted, $in_the_middle, $same_as_by_hand ): void {
	$box->forgets_problems();
	$box->write( ...$visits_around( $box, $recent, 20, 4 ) );
	$box->drain();
	$mark_all( $box );
	Recount::of_site()->run( 60, '', '', true );
	$before = $counted( $box );
	$box->write( ...$visits_around( $box, $recent, 25, 5 ) );
	$box->drain();
	$mark_all( $box );
	$marks  = $box->rows( 'stale' );
	$killer = $in_the_middle( static fn() => throw new RuntimeException( 'killed' ) );
	$recount = new Recount( $box->database, new Wpdb_Stale_Store( $box->database ), [ ...Recount::sources( $box->database ), $killer ], Periods::of_site() );
	same( false, $recount->run( 60, '', '', true ) );
	same( [ $before, $marks ], [ $counted( $box ), $box->rows( 'stale' ) ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box );
} );

/** A second connection, as another request has it; null on SQLite, where only one writes at a time. */
$other_connection = static function (): ?Database {
	global $wpdb;
	if ( ! $wpdb->dbh instanceof mysqli ) {
		return null;
	}
	$other = new wpdb( DB_USER, DB_PASSWORD, DB_NAME, DB_HOST );
	$other->set_prefix( $wpdb->prefix );
	return new Database( $other );
};

$cases->it( 'lets one recount of a day in at a time, and whoever changes its raw rows waits', function ( Sandbox $box ) use ( $recent, $visits_around, $other_connection, $in_the_middle, $same_as_by_hand ): void {
	$other = $other_connection();
	if ( ! $other ) {
		return;
	}
	$box->forgets_problems();
	$box->write( ...$visits_around( $box, $recent, 10, 10 ) );
	$box->drain();
	$seen    = [];
	$stale   = new Wpdb_Stale_Store( $box->database );
	$second  = new Wpdb_Stale_Store( $other );
	$days    = $stale->days();
	$meddler = $in_the_middle( function ( Hours $hours ) use ( &$seen, $other, $second ): void {
		$seen[] = ( new Recount( $other, $second, Recount::sources( $other ), Periods::of_site() ) )->run( 0, $hours->day, $hours->day, true );
		try {
			$other->with_patience( 1, fn() => $second->mark( [ $hours->hours[0] ] ) );
			$seen[] = 'marked';
		} catch ( Storage_Exception $problem ) {
			$seen[] = $problem->getCode();
		}
	} );
	$recount = new Recount( $box->database, $stale, [ $meddler, ...Recount::sources( $box->database ) ], Periods::of_site() );
	same( true, $recount->run( 60, $days[0], $days[0], true ) );
	same( [ false, 1205 ], $seen );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box );
} );

$cases->it( 'waits for a drain that has marked and is not through, and counts what it has brought', function ( Sandbox $box ) use ( $recent, $visits_around, $other_connection, $same_as_by_hand ): void {
	$other = $other_connection();
	if ( ! $other ) {
		return;
	}
	$box->write( ...$visits_around( $box, $recent, 10, 11 ) );
	$box->drain();
	Recount::of_site()->run( 60, '', '', true );
	$session = $box->rows( 'sessions' )[0];
	$hour    = Periods::of_site()->hour( $session['started_at'], $session['day'] );
	( new Wpdb_Stale_Store( $box->database ) )->mark( [ $hour ] );
	$other->execute( 'START TRANSACTION' );
	$other->execute( "UPDATE {$box->tables->sessions} SET engaged_seconds = 777, device = 'watch' WHERE session_id = {$session['session_id']}" );
	( new Wpdb_Stale_Store( $other ) )->mark( [ $hour ] );
	same( false, Recount::of_site()->run( 60, '', '', true ), 'it waits' );
	same( [ [ 'period' => $hour ] ], $box->rows( 'stale' ) );
	$other->execute( 'COMMIT' );
	// The page views of the visit are of other hours, too: here, all of the day's.
	( new Wpdb_Stale_Store( $box->database ) )->mark( Hours::whole_day( $session['day'], Periods::of_site() )->hours );
	( new Wpdb_Stale_Store( $box->database ) )->mark( Hours::whole_day( wp_date( 'Y-m-d', intdiv( $session['last_at'], 1000 ) ), Periods::of_site() )->hours );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box );
	same( 1, count( array_filter( $box->rows( 'visit_counts' ), static fn( array $row ): bool => 'watch' === $row['item'] && $row['period'] < 1e6 ) ) );
} );

$cases->it( 'keeps dekads and months apart from days that are not counted yet', function ( Sandbox $box ) use ( $recent, $visits_around, $mark_all ): void {
	$box->write( ...$visits_around( $box, $recent, 10, 6 ) );
	$box->drain();
	$mark_all( $box );
	$stale = new Wpdb_Stale_Store( $box->database );
	same( false, Recount::of_site()->run( 0, '', '', true ), 'one day only' );
	same( [ 1, 0 ], [ count( $stale->dekads() ), count( $stale->months() ) ] );
	same( true, count( $stale->days() ) > 0 );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	same( [ [], [], [] ], [ $stale->months(), $stale->dekads(), $stale->days() ] );
} );

$cases->it( 'lets the dekad that goes on rest, and counts one that is over as soon as its days are', function ( Sandbox $box ) use ( $day, $mark_all ): void {
	$now   = time() * 1000;
	$stale = new Wpdb_Stale_Store( $box->database );
	$dekad = Periods::dekad( wp_date( 'Y-m-d' ) );
	$box->write( $box->line( 1, [ $box->page( $now ) ] ), $box->line( 2, [ $box->page( $now - 40 * $day ) ] ) );
	$box->drain();
	$this_dekad = static fn(): int => count( array_filter( $box->rows( 'visit_counts' ), static fn( array $row ): bool => $dekad === $row['period'] && Kinds::TOTAL === $row['kind'] ) );
	same( true, Recount::of_site()->run( 60 ) );
	same( [ [], 1 ], [ $stale->dekads(), $this_dekad() ] );
	$mark_all( $box );
	$box->option( 'footfall_recount', [ 'dekad' => $dekad, 'dekad_at' => time() - 3000 ] );
	same( true, Recount::of_site()->run( 60 ) );
	same( [ $dekad ], $stale->dekads() );
	$box->option( 'footfall_recount', [ 'dekad' => $dekad, 'dekad_at' => time() - 3601 ] );
	same( true, Recount::of_site()->run( 60 ) );
	same( [], $stale->dekads() );
	$stale->mark( [ $dekad, 100 * Periods::day( wp_date( 'Y-m-d' ) ) ] );
	$box->option( 'footfall_recount', [ 'day' => wp_date( 'Y-m-d' ), 'at' => time(), 'took' => 9.0 ] );
	same( false, Recount::of_site()->run( 60 ) );
	same( [ $dekad ], $stale->dekads(), 'a day of it is left' );
} );

$cases->it( 'counts the days that were asked for, and no others', function ( Sandbox $box ) use ( $recent, $day, $mark_all ): void {
	$box->write( $box->line( 1, [ $box->page( $recent - $day ) ] ), $box->line( 2, [ $box->page( $recent ) ] ) );
	$box->drain();
	$mark_all( $box );
	[ $yesterday, $today ] = [ wp_date( 'Y-m-d', intdiv( $recent - $day, 1000 ) ), wp_date( 'Y-m-d', intdiv( $recent, 1000 ) ) ];
	same( true, Recount::of_site()->run( 60, $yesterday, $yesterday, true ) );
	same( [ $today ], ( new Wpdb_Stale_Store( $box->database ) )->days() );
} );

$cases->it( 'lets a busy day rest, but not for those who ask for it at once', function ( Sandbox $box ) use ( $recent, $mark_all ): void {
	$box->write( $box->line( 1, [ $box->page( $recent ) ] ) );
	$box->drain();
	$mark_all( $box );
	$today = wp_date( 'Y-m-d', intdiv( $recent, 1000 ) );
	$box->option( 'footfall_recount', [ 'day' => $today, 'at' => time(), 'took' => 2.0 ] );
	same( [ false, [] ], [ Recount::of_site()->run( 60 ), $box->rows( 'visit_counts' ) ] );
	$box->option( 'footfall_recount', [ 'day' => $today, 'at' => time() - 61, 'took' => 2.0 ] );
	same( true, Recount::of_site()->run( 60 ) );
	$mark_all( $box );
	$box->option( 'footfall_recount', [ 'day' => $today, 'at' => time(), 'took' => 2.0 ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
} );

$cases->it( 'keeps the counts of what is purged, and counts it before', function ( Sandbox $box ) use ( $recent, $day, $visits_around, $mark_all, $counted ): void {
	$box->write( ...$visits_around( $box, $recent - 20 * $day, 20, 7 ) );
	$box->drain();
	$mark_all( $box );
	$retention = new Retention( new Wpdb_Event_Store( $box->database ), new Wpdb_Session_Store( $box->database ), new Store_Day( wp_timezone() ), Recount::of_site(), 10 );
	same( true, $retention->run( 60 )['events'] > 0 );
	same( [], $box->rows( 'events' ) );
	$counts = $counted( $box );
	same( true, count( $counts[0] ) > 20 && count( $counts[1] ) > 5, 'it was counted before' );
	same( true, Purged::before( Count_Source::EVENTS ) > '2026' );
	$mark_all( $box );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	same( $counts, $counted( $box ) );
} );

$cases->it( 'does not delete raw rows before they are counted, but waits only so long', function ( Sandbox $box ) use ( $recent, $day, $mark_all ): void {
	$box->forgets_problems();
	$box->write( $box->line( 1, [ $box->page( $recent - 8 * $day ) ] ), $box->line( 2, [ $box->page( $recent - 30 * $day ) ] ) );
	$box->drain();
	$mark_all( $box );
	$broken    = new class( $box->database, new Wpdb_Stale_Store( $box->database ) ) implements Count_Source {
		public function __construct( public mixed $a, public mixed $b ) {}
		public function reads(): string {
			return self::EVENTS;
		}
		public function recount( Hours $hours ): void {
			throw new RuntimeException( 'no' );
		}
		public function recount_sum( int $period ): void {}
		public function thin( int $before ): int {
			return 0;
		}
	};
	$recount   = new Recount( $box->database, new Wpdb_Stale_Store( $box->database ), [ $broken ], Periods::of_site() );
	$retention = new Retention( new Wpdb_Event_Store( $box->database ), new Wpdb_Session_Store( $box->database ), new Store_Day( wp_timezone() ), $recount, 7 );
	same( 1, $retention->run( 60 )['events'] );
	same( [ 1 ], array_column( $box->rows( 'events' ), 'visitor_key' ) );
} );

$cases->it( 'gives up hours by item after two months, and keeps those of the total, days and months', function ( Sandbox $box ): void {
	$old = (int) wp_date( 'Ymd', time() - ( Recount::DAYS_WITH_HOURS + 1 ) * DAY_IN_SECONDS );
	$new = (int) wp_date( 'Ymd', time() - Recount::DAYS_WITH_HOURS * DAY_IN_SECONDS );
	foreach ( [ 100 * $old + 5, 100 * $old + 23, 100 * $new, $old, intdiv( $old, 100 ) ] as $period ) {
		$box->database->execute( "INSERT INTO {$box->tables->visit_counts} (kind, period, item, sessions) VALUES (0, $period, '', 1), (1, $period, '7', 1), (4, $period, 'desktop', 1)" );
		$box->database->execute( "INSERT INTO {$box->tables->product_counts} (kind, period, item, seen) VALUES (0, $period, 0, 1), (10, $period, 7, 1)" );
	}
	Recount::of_site()->thin( 20 );
	foreach ( [ 'visit_counts' => [ 0, 1, 4 ], 'product_counts' => [ 0, 10 ] ] as $table => $kinds ) {
		foreach ( $kinds as $kind ) {
			$periods = array_column( array_filter( $box->rows( $table, 'period' ), static fn( array $row ): bool => $kind === $row['kind'] ), 'period' );
			same( [ intdiv( $old, 100 ), $old, ...( 0 === $kind ? [ 100 * $old + 5, 100 * $old + 23 ] : [] ), 100 * $new ], $periods, "$table $kind" );
		}
	}
} );

$cases->it( 'has everything counted after an update, with progress, and after a change of timezone', function ( Sandbox $box ) use ( $recent, $visits_around, $same_as_by_hand ): void {
	$box->write( ...$visits_around( $box, $recent, 12, 8 ), ...$visits_around( $box, Sandbox::NOON, 5, 9 ) );
	$box->drain();
	$box->database->execute( "DELETE FROM {$box->tables->stale}" );
	$box->option( 'footfall_count_history', null );
	History::again();
	same( [ 'total' => 0, 'done' => 0, 'finished' => false ], History::progress() );
	same( false, Recount::of_site()->run( 0, '', '', true ) );
	$progress = History::progress();
	same( [ true, true, false ], [ $progress['total'] >= 3, $progress['done'] < $progress['total'], $progress['finished'] ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box );
	same( [ $progress['total'], true ], [ History::progress()['done'], History::progress()['finished'] ] );
	$box->option( 'timezone_string', 'Australia/Lord_Howe' );
	same( false, History::progress()['finished'] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	$same_as_by_hand( $box, 'in Lord Howe' );
} );

$cases->it( 'comes into a store of the second version with all that it has recorded', function ( Sandbox $box ) use ( $recent, $visits_around, $same_as_by_hand ): void {
	$box->write( ...$visits_around( $box, $recent, 12, 12 ) );
	$box->drain();
	$session = $box->rows( 'sessions' )[0];
	$order   = 'status, counted, created_at, day, currency, total, tax, shipping, discount, refunded, gateway, created_via, items, session_id, updated_at';
	foreach ( [ [ 1, $session['session_id'] ], [ 2, 999999 ], [ 3, 'NULL' ] ] as [ $id, $of ] ) {
		$box->database->execute( "INSERT INTO {$box->tables->orders} (order_id, $order) VALUES ($id, 'completed', 1, $recent, '{$session['day']}', 'USD', 1, 0, 0, 0, 0, '', '', 1, $of, 1)" );
	}
	foreach ( array_keys( Third_Version::tables() ) as $name ) {
		$box->database->execute( "DROP TABLE {$box->tables->$name}" );
	}
	$box->database->execute( "ALTER TABLE {$box->tables->orders} DROP COLUMN landing_id" );
	$box->database->execute( "ALTER TABLE {$box->tables->orders} DROP COLUMN device" );
	$box->database->execute( "ALTER TABLE {$box->tables->events} ADD KEY day (day)" );
	$box->database->execute( "ALTER TABLE {$box->tables->events} DROP KEY moment" );
	$box->option( Migrations::OPTION, 2 );
	History::again();
	same( [ true, false ], [ Migrations::needed(), Recount::of_site()->run( 60 ) ], 'it waits for the tables' );
	$answers = [];
	foreach ( [ '/reports/overview?from=2026-03-01&to=2026-03-02', '/reports/live', '/events?since=2026-03-01T00:00:00Z&session=1' ] as $route ) {
		$parts   = wp_parse_url( "/footfall/v1$route" );
		$request = new WP_REST_Request( 'GET', $parts['path'] );
		wp_parse_str( $parts['query'] ?? '', $query );
		$request->set_query_params( $query );
		$answers[] = rest_do_request( $request )->get_status();
	}
	same( [ 503, 503, 503 ], $answers, 'and so do reports, in words' );
	same( true, ( new Migrations( $box->database ) )->run() );
	$keys = $box->database->keys( $box->tables->events );
	same( [ true, false ], [ in_array( 'moment', $keys, true ), in_array( 'day', $keys, true ) ] );
	same( true, Recount::of_site()->run( 60, '', '', true ) );
	same(
		[ [ $session['landing_id'], $session['device'] ], [ null, '' ], [ null, null ] ],
		array_map( static fn( array $row ): array => [ $row['landing_id'], $row['device'] ], $box->rows( 'orders', 'order_id' ) )
	);
	$same_as_by_hand( $box );
} );

return $cases->results();
