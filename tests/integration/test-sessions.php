<?php
/**
 * Sessions: the same from the same events, in whatever order they come.
 */
declare( strict_types=1 );

use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

const MINUTE = 60000;

$cases = new Cases();
$noon  = Sandbox::NOON;
$spans = static fn( Sandbox $box ): array => array_map(
	static fn( array $session ): array => [ ( $session['started_at'] - Sandbox::NOON ) / MINUTE, ( $session['last_at'] - Sandbox::NOON ) / MINUTE ],
	$box->rows( 'sessions', 'started_at' )
);

$cases->it( 'ends a session after 30 minutes without an event, or what the owner sets', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ), $box->page( $noon + 30 * MINUTE ), $box->page( $noon + 60 * MINUTE + 1 ) ] ) );
	$box->drain();
	same( 2, count( $spans( $box ) ) );
	$box->setting( 'session_minutes', 5 );
	$box->write( $box->line( 2, [ $box->page( $noon ), $box->page( $noon + 6 * MINUTE ) ] ) );
	$box->drain();
	same( 4, count( $spans( $box ) ) );
} );

$cases->it( 'goes on with a session in the next drain', function ( Sandbox $box ) use ( $noon, $spans ): void {
	foreach ( [ 0, 20, 40, 71 ] as $minute ) {
		$box->write( $box->line( 1, [ $box->page( $noon + $minute * MINUTE ) ] ) );
		$box->drain();
	}
	same( [ [ 0, 40 ], [ 71, 71 ] ], $spans( $box ) );
	same( [ 3, 1 ], array_column( $box->rows( 'sessions', 'started_at' ), 'page_views' ) );
} );

$cases->it( 'begins a session with another campaign, not with the same one nor with a referrer', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$spring = 'https://shop.example/?utm_source=news&utm_medium=email&utm_campaign=spring';
	$box->write(
		$box->line( 1, [
			$box->page( $noon, $spring ),
			$box->page( $noon + MINUTE, 'https://shop.example/hat/', 'product', $spring ),
			$box->page( $noon + 2 * MINUTE, $spring ),
			$box->page( $noon + 3 * MINUTE, 'https://shop.example/', 'home', 'https://www.google.com/' ),
			$box->page( $noon + 4 * MINUTE, 'https://shop.example/?gclid=abc' ),
			$box->page( $noon + 5 * MINUTE, 'https://shop.example/?gclid=def' ),
		] )
	);
	$box->drain();
	same( [ [ 0, 3 ], [ 4, 5 ] ], $spans( $box ) );
	$channels = array_column( $box->rows( 'sources' ), 'channel', 'source_id' );
	same( [ 'email', 'paid_search' ], array_map( static fn( array $session ): string => $channels[ $session['source_id'] ], $box->rows( 'sessions', 'started_at' ) ) );
} );

$cases->it( 'extends a session backwards by a late event, with its landing page and source', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$box->write( $box->line( 1, [ $box->page( $noon + 10 * MINUTE, 'https://shop.example/second/' ) ] ) );
	$box->drain();
	$box->write( $box->line( 1, [ $box->page( $noon, 'https://shop.example/first/', 'home', 'https://duckduckgo.com/' ) ] ) );
	$box->drain();
	same( [ [ 0, 10 ] ], $spans( $box ) );
	$pages = array_column( $box->rows( 'pages' ), 'path', 'page_id' );
	same( '/first/', $pages[ $box->rows( 'sessions' )[0]['landing_id'] ] );
	same( 'duckduckgo', $box->rows( 'sources' )[0]['source'] );
} );

$cases->it( 'joins two sessions when the event between them comes late, and parts one when a campaign comes late', function ( Sandbox $box ) use ( $noon, $spans ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ), $box->page( $noon + 50 * MINUTE ) ] ) );
	$box->drain();
	same( 2, count( $spans( $box ) ) );
	$box->write( $box->line( 1, [ $box->page( $noon + 25 * MINUTE ) ] ) );
	$box->drain();
	same( [ [ 0, 50 ] ], $spans( $box ) );
	$box->write( $box->line( 1, [ $box->page( $noon + 30 * MINUTE, 'https://shop.example/?utm_source=a&utm_campaign=b' ) ] ) );
	$box->drain();
	same( [ [ 0, 25 ], [ 30, 50 ] ], $spans( $box ) );
	same( [ '2026-03-10 sessions' => 2, '2026-03-10 page_views' => 4, '2026-03-10 engaged' => 2 ], $box->counts() );
	same( 2, count( array_unique( array_column( $box->rows( 'events' ), 'session_id' ) ) ) );
} );

$cases->it( 'counts a session by the day it began, also when a late event moves that over midnight', function ( Sandbox $box ): void {
	$midnight = ( new DateTimeImmutable( '2026-03-11 00:00 Europe/Berlin' ) )->getTimestamp() * 1000;
	$box->write( $box->line( 1, [ $box->page( $midnight + MINUTE ) ] ) );
	$box->drain();
	same( [ '2026-03-11 sessions' => 1, '2026-03-11 page_views' => 1 ], $box->counts() );
	$box->write( $box->line( 1, [ $box->page( $midnight - MINUTE ) ] ) );
	$box->drain();
	same( [ '2026-03-10 sessions' => 1, '2026-03-10 page_views' => 1, '2026-03-10 engaged' => 1, '2026-03-11 page_views' => 1 ], $box->counts() );
} );

$cases->it( 'takes the furthest step, and counts the steps below it', function ( Sandbox $box ) use ( $noon ): void {
	$box->write(
		$box->line( 1, [ $box->page( $noon ) ] ),
		$box->line( 2, [ $box->page( $noon ), $box->added( $noon + 1 ) ] ),
		$box->line( 3, [ $box->page( $noon ), $box->event( 'product_viewed', $noon, [ 'product_id' => 5 ] ), $box->event( 'checkout_viewed', $noon + 9 ) ] )
	);
	$box->drain();
	same( [ 1, 3, 4 ], array_column( $box->rows( 'sessions', 'visitor_key' ), 'furthest_step' ) );
	same( [ 3, 2, 2, 1 ], array_values( array_intersect_key( array_replace( [ '2026-03-10 sessions' => 0, '2026-03-10 reached_product' => 0, '2026-03-10 reached_cart' => 0, '2026-03-10 reached_checkout' => 0 ], $box->counts() ), array_flip( [ '2026-03-10 sessions', '2026-03-10 reached_product', '2026-03-10 reached_cart', '2026-03-10 reached_checkout' ] ) ) ) );
} );

$cases->it( 'lets a server event wait for its page view, and never begin a session', function ( Sandbox $box ) use ( $noon ): void {
	$box->write( $box->line( 1, [ $box->added( $noon, 7, 3 ) ] ) );
	same( 0, $box->drain()['events'] );
	same( [ [], [], 1 ], [ $box->rows( 'events' ), $box->rows( 'sessions' ), count( $box->rows( 'waiting' ) ) ] );
	$box->write( $box->line( 2, [ $box->page( $noon ) ] ) );
	$box->drain();
	same( 1, count( $box->rows( 'waiting' ) ), 'another visitor' );
	$box->write( $box->line( 1, [ $box->page( $noon + 1500 ) ] ) );
	same( 2, $box->drain()['events'] );
	same( [], $box->rows( 'waiting' ) );
	$added = array_values( array_filter( $box->rows( 'events' ), static fn( array $row ): bool => 3 === $row['name_id'] ) )[0];
	$home  = array_column( $box->rows( 'sessions' ), 'session_id', 'visitor_key' )[1];
	same( [ $home, 7, 3, 3750, 'USD', $noon, '2026-03-10', null ], [ $added['session_id'], $added['product_id'], $added['quantity'], $added['amount'], $added['currency'], $added['occurred_at'], $added['day'], $added['variation_id'] ] );
	same( $noon + 1500, array_column( $box->rows( 'sessions' ), 'started_at', 'visitor_key' )[1] );
} );

$cases->it( 'makes the same of the same events, however they are mixed, split and repeated', function ( Sandbox $box ) use ( $noon, $args ): void {
	$seed = 20260310;
	for ( $round = 0; $round < ( $args['rounds'] ?? 12 ); $round++ ) {
		mt_srand( $seed + $round );
		$events = [];
		$agreed = [];
		// Half of the rounds go over midnight in the store's timezone.
		$begin = $noon + ( $round % 2 ) * 8 * 60 * MINUTE;
		for ( $i = 0; $i < 90; $i++ ) {
			$at      = $begin + mt_rand( 0, 360 ) * MINUTE + $i;
			$visitor = mt_rand( 1, 3 );
			$kind    = mt_rand( 0, 14 );
			if ( $kind < 5 ) {
				$event = $box->page( $at, "https://shop.example/p$i/", 'product', 0 === $kind ? 'https://www.bing.com/' : '' );
			} elseif ( $kind < 7 ) {
				$event = $box->page( $at, 'https://shop.example/?utm_source=s&utm_campaign=c' . mt_rand( 1, 2 ) );
			} elseif ( 7 === $kind ) {
				$event = $box->event( 'checkout_viewed', $at );
			} elseif ( 8 === $kind && 0 === $round % 3 ) {
				$event = $box->added( $at );
			} elseif ( 9 === $kind ) {
				$event = $box->page( $at, 'https://shop.example/checkout/order-received/12/', 'order_received', 'https://bank.example/' );
			} elseif ( 10 === $kind ) {
				$event = $box->page( $at, 'https://shop.example/?utm_source=home&utm_medium=internal', 'home', 'https://www.paypal.com/pay' );
			} elseif ( 11 === $kind ) {
				$event = $box->event( 'web_vitals_measured', $at, [ 'lcp_ms' => 900 ] );
			} elseif ( 12 === $kind ) {
				$event = $box->event( 'coupon_applied', $at, [ 'code' => 'spring' ], '' );
			} else {
				$event = $box->event( 'page_engaged', $at, [ 'visible_seconds' => mt_rand( 1, 3000 ), 'scroll_percent' => 50 ] );
			}
			// The third one agrees after two hours, and was a hash before.
			$agreed[ $visitor ] = $begin + ( 3 === $visitor ? 120 * MINUTE : 0 );
			$server             = '' === $event['url'];
			$events[]           = [
				$visitor,
				$event,
				[
					'logged_in' => 0 === mt_rand( 0, 30 ),
					'human'     => $server ? null : [ null, false, false, false, false, false, false, false, false, false, true ][ mt_rand( 0, 10 - ( $round % 3 ? 1 : 0 ) ) ],
					'country'   => $server ? '' : [ '', 'DE', 'FR', 'NL' ][ $visitor ],
				],
			];
		}
		foreach ( $events as &$event ) {
			if ( $event[1]['at'] < $agreed[ $event[0] ] ) {
				$event = [ 100 + $event[0], $event[1], [ 'identity' => 'hash', 'consent' => 'unknown' ] + $event[2] ];
			} elseif ( '' !== $event[1]['url'] ) {
				$event[2]['hash'] = 100 + $event[0];
			}
		}
		unset( $event );
		$pictures = [];
		foreach ( [ 'in order', 'mixed', 'mixed again' ] as $way ) {
			foreach ( $box->tables->all() as $table ) {
				$box->database->execute( "DELETE FROM $table" );
			}
			$sent = $events;
			if ( 'in order' === $way ) {
				usort( $sent, static fn( array $a, array $b ): int => $a[1]['at'] <=> $b[1]['at'] );
			} else {
				shuffle( $sent );
				$sent = array_merge( $sent, array_slice( $sent, 0, 20 ) );
			}
			foreach ( $sent as [ $visitor, $event, $more ] ) {
				$box->write( $box->line( $visitor, [ $event ], $more ) );
				if ( 0 === mt_rand( 0, 8 ) ) {
					$box->drain();
				}
			}
			$box->drain();
			$pictures[ $way ] = $box->picture();
		}
		same( $pictures['in order'], $pictures['mixed'], "round $round" );
		same( $pictures['in order'], $pictures['mixed again'], "round $round again" );
	}
} );

return $cases->results();
