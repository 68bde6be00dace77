<?php
/**
 * What belongs to one visit: paying elsewhere, agreeing in the middle, logging in; what brought it, and
 * whether a person was there. @short @embedded
 */
declare( strict_types=1 );

use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

const A_MINUTE = 60000;

$cases = new Cases();
$noon  = Sandbox::NOON;
$spans = static fn( Sandbox $box ): array => array_map(
	static fn( array $session ): array => [ $session['visitor_key'], ( $session['started_at'] - Sandbox::NOON ) / A_MINUTE, ( $session['last_at'] - Sandbox::NOON ) / A_MINUTE ],
	$box->rows( 'sessions', 'started_at, visitor_key' )
);
$source_names = static function ( Sandbox $box ): array {
	$names = array_column( $box->rows( 'sources' ), 'source', 'source_id' );
	return array_map(
		static fn( array $session ): array => [ $names[ $session['source_id'] ] ?? null, $names[ $session['first_source_id'] ] ?? null, $names[ $session['last_source_id'] ] ?? null ],
		$box->rows( 'sessions', 'started_at' )
	);
};

$cases->it( 'goes on with the session when the shopper comes back from paying, however long that took', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$thanks = static fn( int $minute, string $referrer ): array => $box->page( $noon + $minute * A_MINUTE, 'https://shop.example/checkout/order-received/12/', 'order_received', $referrer );
	$box->write(
		$box->line( 1, [ $box->page( $noon, 'https://shop.example/?gclid=a' ) ] ),
		$box->line( 1, [ $box->page( $noon + 200 * A_MINUTE, 'https://shop.example/checkout/', 'checkout', 'https://www.paypal.com/checkoutnow' ) ] ),
		$box->line( 2, [ $box->page( $noon ) ] ),
		$box->line( 2, [ $thanks( 1400, 'https://login.some-bank.example/ok' ) ] ),
		$box->line( 3, [ $box->page( $noon ), $thanks( 1441, 'https://pay.mollie.com/' ) ] ),
		$box->line( 4, [ $box->page( $noon ), $thanks( 40, 'https://shop.example/checkout/' ) ] ),
		$box->line( 5, [ $box->page( $noon ), $box->page( $noon + 40 * A_MINUTE, 'https://shop.example/', 'home', 'https://www.google.com/' ) ] )
	);
	$box->drain();
	$expected = [ [ 1, 0, 200 ], [ 2, 0, 1400 ], [ 3, 0, 0 ], [ 4, 0, 40 ], [ 5, 0, 0 ], [ 5, 40, 40 ], [ 3, 1441, 1441 ] ];
	same( $expected, $spans( $box ) );
	$channels = array_column( $box->rows( 'sources' ), 'source', 'source_id' );
	sort( $channels );
	same( [ 'google', 'google' ], $channels, 'neither the provider nor the bank is a source' );
} );

$cases->it( 'takes in what the shop did while the shopper paid elsewhere, just before the return', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$back = $noon + 300 * A_MINUTE;
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ), $box->line( 1, [ $box->event( 'coupon_removed', $back - 500, [ 'code' => 'a', 'by' => 'store' ], '' ) ] ) );
	$box->drain();
	same( 1, count( $box->rows( 'waiting' ) ) );
	$box->write( $box->line( 1, [ $box->page( $back, 'https://shop.example/checkout/order-received/1/', 'order_received', 'https://checkout.stripe.com/' ) ] ) );
	$box->drain();
	same( [ [ 1, 0, 300 ] ], $spans( $box ) );
	same( [ [], 3 ], [ $box->rows( 'waiting' ), $box->rows( 'sessions' )[0]['events'] ] );
} );

$cases->it( 'takes a promotion within the shop for neither a session nor a source', function ( Sandbox $box ) use ( $noon, $spans, $source_names ): void {
	$banner = 'https://shop.example/sale/?utm_source=home&utm_medium=internal&utm_campaign=sale';
	$box->write(
		$box->line( 1, [ $box->page( $noon, 'https://shop.example/?utm_source=news&utm_medium=email' ), $box->page( $noon + A_MINUTE, $banner ), $box->page( $noon + 2 * A_MINUTE, 'https://shop.example/?utm_source=x&utm_medium=OnSite' ) ] ),
		$box->line( 2, [ $box->page( $noon + 5 * A_MINUTE, $banner, 'content', 'https://duckduckgo.com/' ) ] )
	);
	$box->drain();
	same( [ [ 1, 0, 2 ], [ 2, 5, 5 ] ], $spans( $box ) );
	same( [ [ 'news', 'news', 'news' ], [ 'duckduckgo', 'duckduckgo', 'duckduckgo' ] ], $source_names( $box ) );
} );

$cases->it( 'knows by the page before what brought somebody who agreed on the second page, and begins no visit with it', function ( Sandbox $box ) use ( $noon, $spans, $source_names ): void {
	$landing = 'https://shop.example/?utm_source=news&utm_medium=email';
	$second  = static fn( int $minute ): array => $box->page( $noon + $minute * A_MINUTE, 'https://shop.example/hat/', 'product', $landing );
	$box->write(
		$box->line( 1, [ $second( 0 ), $box->page( $noon + A_MINUTE ) ] ),
		$box->line( 2, [ $box->page( $noon + 5 * A_MINUTE, 'https://shop.example/', 'home', 'https://www.bing.com/' ), $second( 6 ) ] )
	);
	$box->drain();
	// Late: the sessions are made anew from what is stored.
	$box->write( $box->line( 1, [ $box->page( $noon + 2 * A_MINUTE ) ] ), $box->line( 2, [ $box->page( $noon + 5 * A_MINUTE + 30000 ) ] ) );
	$box->drain();
	same( [ [ 1, 0, 2 ], [ 2, 5, 6 ] ], $spans( $box ) );
	same( [ [ 'news', 'news', 'news' ], [ 'bing', 'bing', 'bing' ] ], $source_names( $box ) );
} );

$cases->it( 'keeps one session and one visitor when somebody agrees in the middle of a visit', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$hash = [ 'identity' => 'hash', 'consent' => 'unknown' ];
	$box->write(
		$box->line( 900, [ $box->page( $noon - 90 * A_MINUTE ) ], $hash ),
		$box->line( 900, [ $box->page( $noon, 'https://shop.example/hat/', 'product', 'https://www.bing.com/' ) ], $hash ),
		$box->line( 900, [ $box->added( $noon + A_MINUTE ) ], $hash )
	);
	$box->drain();
	$box->write( $box->line( 7, [ $box->page( $noon + 2 * A_MINUTE, 'https://shop.example/cart/', 'cart' ) ], [ 'hash' => 900 ] ) );
	$box->drain();
	same( [ [ 900, -90, -90 ], [ 7, 0, 2 ] ], $spans( $box ), 'what was another visit stays another' );
	$session = $box->rows( 'sessions', 'started_at' )[1];
	same( [ 1, 2, 3, 3 ], [ $session['identity'], $session['page_views'], $session['events'], $session['furthest_step'] ] );
	same( [ 7, 7, 7, 900 ], array_column( $box->rows( 'events', 'visitor_key, event_id' ), 'visitor_key' ) );
	same( [ 2, 3 ], [ $box->counts()['2026-03-10 sessions'], $box->counts()['2026-03-10 page_views'] ] );
	// Later pages, and what came under the hash before, late.
	$box->write( $box->line( 7, [ $box->page( $noon + 3 * A_MINUTE ) ], [ 'hash' => 900 ] ), $box->line( 900, [ $box->page( $noon - 10 * A_MINUTE ) ], $hash ) );
	$box->drain();
	same( [ [ 900, -90, -90 ], [ 7, -10, 3 ] ], $spans( $box ) );
	// Others behind the same address go on as they are, and one who came before is not linked.
	$box->write(
		$box->line( 900, [ $box->page( $noon + 5 * A_MINUTE ) ], $hash ),
		$box->line( 8, [ $box->page( $noon - 600 * A_MINUTE ) ] )
	);
	$box->drain();
	$box->write( $box->line( 8, [ $box->page( $noon + 6 * A_MINUTE ) ], [ 'hash' => 900 ] ) );
	$box->drain();
	same( [ [ 8, -600, -600 ], [ 900, -90, -90 ], [ 7, -10, 3 ], [ 900, 5, 5 ], [ 8, 6, 6 ] ], $spans( $box ) );
} );

$cases->it( 'keeps one session when the visitor logs in, and says that somebody was logged in', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$box->write(
		$box->line( 1, [ $box->page( $noon ) ] ),
		$box->line( 1, [ $box->event( 'logged_in', $noon + 1000, [], '' ) ], [ 'logged_in' => true ] ),
		$box->line( 1, [ $box->page( $noon + 2000 ) ], [ 'logged_in' => true ] ),
		$box->line( 2, [ $box->page( $noon + 3000 ) ], [ 'country' => 'NL' ] )
	);
	$box->drain();
	same( 2, count( $spans( $box ) ) );
	$sessions = $box->rows( 'sessions', 'visitor_key' );
	same( [ 1, 0 ], array_column( $sessions, 'logged_in' ) );
	same( [ null, 'NL' ], array_column( $sessions, 'country' ) );
	same( defined( 'WC_VERSION' ) ? WC_VERSION : '', $sessions[0]['store_version'] );
	same( [ 1, 3, 3, 1 ], array_column( $box->rows( 'events', 'occurred_at' ), 'context' ) );
} );

$cases->it( 'adds up the seconds of looking, and tells engaged sessions from bounces', function ( Sandbox $box ) use ( $noon ): void {
	$looked = static fn( int $at, int $seconds ): array => $box->event( 'page_engaged', $at, [ 'visible_seconds' => $seconds, 'scroll_percent' => 9 ] );
	$box->write(
		$box->line( 1, [ $box->page( $noon ), $looked( $noon + 5000, 4 ) ] ),
		$box->line( 2, [ $box->page( $noon ), $looked( $noon + 5000, 4 ), $looked( $noon + 9000, 6 ) ] ),
		$box->line( 3, [ $box->page( $noon ), $box->page( $noon + 1000 ) ] ),
		$box->line( 4, [ $box->page( $noon, 'https://shop.example/hat/', 'product' ) ] ),
		$box->line( 5, [ $box->page( $noon ), $box->added( $noon + 10 ) ] )
	);
	$box->drain();
	same( [ 4, 10, 0, 0, 0 ], array_column( $box->rows( 'sessions', 'visitor_key' ), 'engaged_seconds' ) );
	same( [ 5, 3 ], [ $box->counts()['2026-03-10 sessions'], $box->counts()['2026-03-10 engaged'] ] );
} );

$cases->it( 'lets no session begin with what comes of itself, and counts looking as being there', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$looked = static fn( int $minute, int $seconds ): array => $box->event( 'page_engaged', $noon + $minute * A_MINUTE, [ 'visible_seconds' => $seconds, 'scroll_percent' => 9 ] );
	$box->write(
		$box->line( 1, [ $looked( 0, 20 ) ] ),
		$box->line( 2, [ $box->page( $noon ), $looked( 50, 20 ) ] ),
		$box->line( 3, [ $box->page( $noon ), $looked( 50, 2900 ), $box->page( $noon + 51 * A_MINUTE ) ] )
	);
	$box->drain();
	same( [ [ 2, 0, 0 ], [ 3, 0, 51 ] ], $spans( $box ) );
	same( [ 1, 2 ], array_column( $box->rows( 'waiting', 'visitor_key' ), 'visitor_key' ) );
	$box->write( $box->line( 1, [ $box->page( $noon - A_MINUTE ) ] ) );
	$box->drain();
	same( 20, $box->rows( 'sessions', 'visitor_key' )[0]['engaged_seconds'] );
} );

$cases->it( 'keeps the first touch, and the last one that was not direct within 90 days, also when an earlier visit comes late', function ( Sandbox $box ) use ( $noon, $source_names ): void {
	$day = 86400000;
	$box->write(
		$box->line( 1, [ $box->page( $noon - 100 * $day, 'https://shop.example/', 'home', 'https://www.google.com/' ) ] ),
		$box->line( 1, [ $box->page( $noon - 50 * $day ) ] ),
		$box->line( 1, [ $box->page( $noon - 5 * $day ) ] )
	);
	$box->drain();
	same( [ [ 'google', 'google', 'google' ], [ null, 'google', 'google' ], [ null, 'google', null ] ], $source_names( $box ) );
	$box->write( $box->line( 1, [ $box->page( $noon, 'https://shop.example/?utm_source=news&utm_medium=email' ) ] ), $box->line( 1, [ $box->page( $noon + $day ) ] ) );
	$box->drain();
	$box->write( $box->line( 1, [ $box->page( $noon - 60 * $day, 'https://shop.example/', 'home', 'https://chatgpt.com/' ) ] ) );
	$box->drain();
	same(
		[ [ 'google', 'google', 'google' ], [ 'chatgpt', 'google', 'chatgpt' ], [ null, 'google', 'chatgpt' ], [ null, 'google', 'chatgpt' ], [ 'news', 'google', 'news' ], [ null, 'google', 'news' ] ],
		$source_names( $box )
	);
} );

$cases->it( 'leaves out a long visit without any sign of a person, and counts it as that', function ( Sandbox $box ) use ( $noon ): void {
	$pages = static fn( int $visitor, int $count, ?bool $human, int $from = 0 ): array => array_map(
		static fn( int $n ): array => $box->line( $visitor, [ $box->page( $noon + ( $from + $n ) * 1000 ) ], [ 'human' => $human ] ),
		range( 0, $count - 1 )
	);
	$box->write( ...$pages( 1, 5, false ), ...$pages( 2, 4, false ), ...$pages( 3, 9, null ), ...$pages( 4, 4, false ), ...$pages( 4, 1, true, 10 ), ...$pages( 5, 6, false ) );
	$box->write( $box->line( 5, [ $box->added( $noon + 9000 ) ] ) );
	$box->drain();
	same( [ 1, 0, 0, 0, 0 ], array_column( $box->rows( 'sessions', 'visitor_key' ), 'excluded' ) );
	same( 30, count( $box->rows( 'events' ) ), 'it is kept' );
	$counters = [ '2026-03-10 sessions' => 4, '2026-03-10 page_views' => 24, '2026-03-10 excluded no_human' => 5, '2026-03-10 engaged' => 4, '2026-03-10 reached_product' => 1, '2026-03-10 reached_cart' => 1 ];
	$same     = static function ( array $expected, array $actual ): void {
		ksort( $expected );
		ksort( $actual );
		same( $expected, $actual );
	};
	$same( $counters, $box->counts() );
	// More of the same, and then a hand on the mouse.
	$box->write( ...$pages( 1, 2, false, 20 ) );
	$box->drain();
	same( [ 7, 24 ], [ $box->counts()['2026-03-10 excluded no_human'], $box->counts()['2026-03-10 page_views'] ] );
	$box->write( ...$pages( 1, 1, true, 30 ) );
	$box->drain();
	$same( [ '2026-03-10 sessions' => 5, '2026-03-10 page_views' => 32, '2026-03-10 engaged' => 5, '2026-03-10 reached_product' => 1, '2026-03-10 reached_cart' => 1 ], $box->counts() );
	$box->setting( 'exclude_without_human_signal', false );
	$box->write( ...$pages( 6, 8, false ) );
	$box->drain();
	same( 6, $box->counts()['2026-03-10 sessions'] );
} );

$cases->it( 'takes the page views of a night without a person from the day that each was on', function ( Sandbox $box ) use ( $noon ): void {
	$night = $noon + 650 * A_MINUTE; // 23:50 in Berlin.
	for ( $i = 0; $i < 4; $i++ ) {
		$box->write( $box->line( 1, [ $box->page( $night + $i * 6 * A_MINUTE ) ], [ 'human' => false ] ) );
		$box->drain();
	}
	same( [ 2, 2 ], [ $box->counts()['2026-03-10 page_views'], $box->counts()['2026-03-11 page_views'] ] );
	$box->write( $box->line( 1, [ $box->page( $night + 24 * A_MINUTE ) ], [ 'human' => false ] ) );
	$box->drain();
	same( [ '2026-03-10 excluded no_human' => 5 ], $box->counts() );
	$box->write( $box->line( 1, [ $box->page( $night + 25 * A_MINUTE ) ], [ 'human' => true ] ) );
	$box->drain();
	same( [ '2026-03-10 sessions' => 1, '2026-03-10 page_views' => 2, '2026-03-10 engaged' => 1, '2026-03-11 page_views' => 4 ], $box->counts() );
} );

return $cases->results();
