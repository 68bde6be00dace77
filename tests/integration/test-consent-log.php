<?php
/**
 * Proof of consent: what is kept of a choice, once, and what is not; texts, figures, retention, exports. @short
 */
declare( strict_types=1 );

use Footfall\Consent\Asked_Text;
use Footfall\Counts\Recount;
use Footfall\Ingest\Endpoint;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Store_Day;
use Footfall\Privacy\Personal_Data;
use Footfall\Privacy\Retention;
use Footfall\Rest\Consents_Export;
use Footfall\Storage\Consent_Log;
use Footfall\Storage\Consent_Query;
use Footfall\Storage\Consent_Texts;
use Footfall\Storage\Migrations;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Session_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$noon  = Sandbox::NOON;
$id    = 'Zk3_0-aB9cD8eF7gH6iJ5k';
$given = static fn( Sandbox $box, int $at, array $props = [], string $url = 'https://shop.example/hat/?secret=1' ): array => $box->event(
	'consent_given',
	$at,
	$props + [
		'consent_id' => $id,
		'allowed'    => [ 'statistics' ],
		'text'       => '0123456789ab',
		'language'   => 'de-DE',
		'rule'       => 'opt_in',
		'how'        => 'choose',
		'layout'     => 'box',
		'first'      => true,
	],
	$url
);
$asked = static fn( Sandbox $box, int $at, array $props = [] ): array => $box->event(
	'consent_asked',
	$at,
	$props + [
		'text'     => '0123456789ab',
		'language' => 'de-DE',
		'rule'     => 'opt_in',
		'layout'   => 'box',
	]
);
$line  = static fn( array $events, array $more = [] ): array => $more + [
	'v'         => 1,
	'at'        => max( array_column( $events, 'at' ) ),
	'visitor'   => null,
	'about'     => 'consent',
	'ua'        => Sandbox::CHROME,
	'automated' => false,
	'excluded'  => '',
	'events'    => $events,
];
$ask   = static function ( string $method, string $route, array $params = [] ): array {
	$request = new WP_REST_Request( $method, "/footfall/v1/$route" );
	$request->set_query_params( $params );
	$response = rest_do_request( $request );
	return [ $response->get_status(), json_decode( (string) wp_json_encode( $response->get_data() ), true ) ];
};

$cases->it( 'keeps a choice without visitor, session or address, and makes no event and no visit of it', function ( Sandbox $box ) use ( $noon, $id, $given, $line ): void {
	$box->write( $line( [ $given( $box, $noon, [ 'services' => 'youtube.vimeo', 'signal' => 'gpc' ] ) ] ) );
	same( true, $box->drain()['finished'] );
	[ $row ] = $box->rows( 'consents' );
	same(
		[ 'event_key', 'consent_key', 'consent_id', 'given_at', 'how', 'allowed', 'services', 'signal_sent', 'is_first', 'rule', 'layout', 'text_version', 'language', 'page_id' ],
		array_keys( $row )
	);
	same( [ [], [] ], [ $box->rows( 'events' ), $box->rows( 'sessions' ) ] );
	[ $shown ] = ( new Consent_Log( $box->database ) )->find( new Consent_Query(), 10 );
	unset( $shown['key'] );
	same(
		[
			'id'       => $id,
			'at'       => $noon,
			'how'      => 'choose',
			'first'    => true,
			'allowed'  => [ 'statistics' ],
			'services' => [ 'youtube', 'vimeo' ],
			'signal'   => 'gpc',
			'rule'     => 'opt_in',
			'layout'   => 'box',
			'text'     => '0123456789ab',
			'language' => 'de-DE',
			'path'     => '/hat/',
		],
		$shown
	);
} );

$cases->it( 'stores and counts a choice and a question once, however often and however late they come again', function ( Sandbox $box ) use ( $noon, $given, $asked, $line ): void {
	$events = [ $given( $box, $noon ), $asked( $box, $noon ) ];
	$box->write( $line( $events ), $line( $events ) );
	$box->drain();
	$box->write( $line( [ $events[1], $events[0] ] ) );
	$box->drain();
	$once = [ $box->rows( 'consents' ), $box->rows( 'consent_counts' ) ];
	same( [ 1, [ 1, 1 ] ], [ count( $once[0] ), array_column( $once[1], 'total' ) ] );
	// A buffer that was put back from a backup: what else is known of it has been purged.
	$box->database->execute( "DELETE FROM {$box->tables->seen}" );
	$box->write( $line( [ $events[0] ] ) );
	same( true, $box->drain()['finished'] );
	same( $once, [ $box->rows( 'consents' ), $box->rows( 'consent_counts' ) ] );
	same( [], $box->counts() );
} );

$cases->it( 'is all there or not at all when the drain fails in the middle', function ( Sandbox $box ) use ( $noon, $given, $asked, $line ): void {
	$box->write( $line( [ $given( $box, $noon ), $asked( $box, $noon ) ] ) );
	$failures = 0;
	$drain    = $box->failing_drain( function ( string $method ) use ( &$failures ): void {
		if ( 'mark_progress' === $method && ++$failures <= 10 ) {
			throw new \Footfall\Storage\Storage_Exception( 'gone', 2006 );
		}
	} );
	same( false, $drain->run( 20 )['finished'] );
	same( [ [], [], [] ], [ $box->rows( 'consents' ), $box->rows( 'consent_counts' ), $box->rows( 'seen' ) ] );
	same( true, $box->drain()['finished'] );
	same( [ 1, [ 1, 1 ] ], [ count( $box->rows( 'consents' ) ), array_column( $box->rows( 'consent_counts' ), 'total' ) ] );
} );

$cases->it( 'keeps what staff and programs choose but does not count it, and puts aside what is no choice', function ( Sandbox $box ) use ( $noon, $given, $asked, $line ): void {
	$box->write(
		$line( [ $given( $box, $noon ), $asked( $box, $noon ) ], [ 'excluded' => 'role' ] ),
		$line( [ $given( $box, $noon ), $asked( $box, $noon ) ], [ 'automated' => true ] ),
		$line( [ $given( $box, $noon ), $asked( $box, $noon ) ], [ 'ua' => 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' ] ),
		$line( [ $given( $box, $noon, [ 'consent_id' => 'short' ] ), $given( $box, $noon, [ 'how' => 'scroll' ] ), $box->page( $noon ) ] ),
		// A visitor's line cannot carry one, and a line of proof cannot carry a visitor.
		$box->line( 7, [ $box->page( $noon + 1 ) ] ),
		$line( [ $given( $box, $noon ) ], [ 'visitor' => 9 ] )
	);
	$box->drain();
	same( 3, count( $box->rows( 'consents' ) ) );
	same( [], $box->rows( 'consent_counts' ) );
	same( 1, count( $box->rows( 'sessions' ) ) );
	$counts = $box->counts();
	same( [ 1, 1, 1, 3 ], [ $counts['2026-03-10 excluded automated'], $counts['2026-03-10 excluded bot'], $counts['2026-03-10 excluded role'], $counts['2026-03-10 excluded damaged'] - 1 ] );
} );

$cases->it( 'counts by the store’s day, and says how many declined where they had to be asked', function ( Sandbox $box ) use ( $noon, $given, $asked, $line, $ask ): void {
	$ids    = 0;
	$answer = static function ( string $how, array $allowed, array $more = [] ) use ( $box, $noon, $given, &$ids ): array {
		return $given( $box, $noon, $more + [ 'how' => $how, 'allowed' => $allowed, 'consent_id' => sprintf( 'id%020d', ++$ids ) ] );
	};
	$all    = [ 'preferences', 'statistics-anonymous', 'statistics', 'marketing' ];
	$events = [ $asked( $box, $noon - 86400000 ) ];
	for ( $i = 0; $i < 10; $i++ ) {
		$events[] = $asked( $box, $noon );
	}
	array_push(
		$events,
		$answer( 'accept', $all ),
		$answer( 'accept', $all, [ 'layout' => 'bar' ] ),
		$answer( 'refuse', [] ),
		$answer( 'choose', [ 'preferences' ] ),
		$answer( 'dismiss', [] ),
		$answer( 'gpc', [ 'preferences' ], [ 'layout' => '', 'text' => '' ] ),
		$answer( 'jetpack', [] ),
		$answer( 'service', [], [ 'services' => 'youtube' ] ),
		$answer( 'refuse', [], [ 'rule' => 'opt_out' ] ),
		$answer( 'choose', [ 'statistics' ], [ 'first' => false ] ),
		$answer( 'withdraw', [], [ 'first' => false, 'layout' => 'preferences' ] )
	);
	foreach ( array_chunk( $events, 7 ) as $some ) {
		$box->write( $line( $some ) );
	}
	$box->drain();
	[ $status, $report ] = $ask( 'GET', 'reports/consent', [ 'from' => '2026-03-09', 'to' => '2026-03-10' ] );
	same( 200, $status );
	$totals = [ 'asked' => 11, 'accepted' => 2, 'refused' => 2, 'chosen' => 1, 'dismissed' => 1, 'unasked' => 1, 'changed' => 1, 'withdrawn' => 1, 'services' => 1 ];
	same( $totals + [ 'answers' => 7 ], $report['totals'] );
	same( [ 1, 10 ], array_column( $report['days'], 'asked' ) );
	same( [ 4, 2, 2, 2 ], array_column( $report['categories'], 'allowed' ) );
	same( [ 3, 5, 5, 5 ], array_column( $report['categories'], 'denied' ) );
	$rules = array_column( $report['rules'], null, 'rule' );
	same( [ 11, 1, 1 ], [ $rules['opt_in']['asked'], $rules['opt_in']['refused'], $rules['opt_out']['refused'] ] );
	$layouts = array_column( $report['layouts'], null, 'layout' );
	same( [ 1, 1, 1, 1 ], [ $layouts['bar']['accepted'], $layouts['box']['accepted'], $layouts['preferences']['withdrawn'], $layouts['']['unasked'] ] );
	same( [ '', '0123456789ab' ], array_column( $report['texts'], 'text' ) );
	// 11 were asked and 1 decided by a signal; refuse, choose, dismiss and gpc say no.
	same( round( 4 / 12, 6 ), round( $report['declined']['share'], 6 ) );
	foreach ( [ 'overview', 'hours', 'breakdown' ] as $other ) {
		[ , $found ] = $ask( 'GET', "reports/$other", [ 'from' => '2026-03-09', 'to' => '2026-03-10', 'by' => 'device' ] );
		same( [ 12, 4, 1 ], [ $found['declined']['visits'], $found['declined']['declined'], $found['declined']['opted_out'] ], $other );
	}
	[ , $before ] = $ask( 'GET', 'reports/overview', [ 'from' => '2026-03-01', 'to' => '2026-03-02' ] );
	same( null, $before['declined'] );
} );

$cases->it( 'finds choices by their whole number, page by page, and forgets them when the visitor asks', function ( Sandbox $box ) use ( $noon, $id, $given, $line, $ask ): void {
	$twin = strtolower( $id );
	$box->write( $line( [ $given( $box, $noon ), $given( $box, $noon + 1000, [ 'how' => 'withdraw', 'allowed' => [], 'first' => false ] ), $given( $box, $noon + 500, [ 'consent_id' => $twin ] ) ] ) );
	$box->drain();
	[ , $all ] = $ask( 'GET', 'consents', [ 'per_page' => 2 ] );
	same( [ 3, 2, [ '2026-03-10T12:00:01.000Z', '2026-03-10T12:00:00.500Z' ] ], [ $all['total'], $all['pages'], array_column( $all['consents'], 'at' ) ] );
	[ , $last ] = $ask( 'GET', 'consents', [ 'per_page' => 2, 'page' => 2 ] );
	same( [ '2026-03-10T12:00:00.000Z' ], array_column( $last['consents'], 'at' ) );
	[ , $found ] = $ask( 'GET', 'consents', [ 'search' => $id ] );
	same( [ 2, [ $id, $id ] ], [ $found['total'], array_column( $found['consents'], 'id' ) ], 'not those of an id in small letters' );
	same( 1, $ask( 'GET', 'consents', [ 'how' => 'withdraw' ] )[1]['total'] );
	same( 3, $ask( 'GET', 'consents', [ 'from' => '2026-03-10', 'to' => '2026-03-10' ] )[1]['total'] );
	same( 0, $ask( 'GET', 'consents', [ 'from' => '2026-03-11' ] )[1]['total'] );
	same( [ 200, [ 'erased' => 2 ] ], $ask( 'DELETE', "consents/$id" ) );
	same( [ $twin ], array_column( $box->rows( 'consents' ), 'consent_id' ) );
	same( 3, array_sum( array_column( $box->rows( 'consent_counts' ), 'total' ) ), 'there is nobody in the counts' );
} );

$cases->it( 'writes all of it as CSV, newest first, and nothing in it becomes a formula', function ( Sandbox $box ) use ( $noon, $given, $line ): void {
	$events = [];
	for ( $i = 0; $i < 30; $i++ ) {
		$events[] = $given( $box, $noon + intdiv( $i, 10 ), [ 'consent_id' => sprintf( '-%021d', $i ) ], 'https://shop.example/="x";ü,/' );
	}
	$box->write( $line( $events ) );
	$box->drain();
	$out = fopen( 'php://memory', 'w+b' );
	Consents_Export::write( $out, new Consent_Log( $box->database ), new Consent_Query(), 4 );
	rewind( $out );
	same( "\xEF\xBB\xBF", fread( $out, 3 ) );
	$head = fgetcsv( $out, null, ',', '"', '' );
	$rows = [];
	while ( $row = fgetcsv( $out, null, ',', '"', '' ) ) {
		$rows[] = array_combine( $head, $row );
	}
	same( 30, count( array_unique( array_column( $rows, 'id' ) ) ) );
	same( [ "'-", '2026-03-10T12:00:00.002Z', 'deny', 'allow', 'de-DE' ], [ substr( $rows[0]['id'], 0, 2 ), $rows[0]['time_utc'], $rows[0]['preferences'], $rows[0]['statistics'], $rows[0]['language'] ] );
	same( '2026-03-10T12:00:00.000Z', $rows[29]['time_utc'] );
	same( '/="x";ü,/', $rows[0]['page'] );
} );

$cases->it( 'keeps each text that a page prints, once and in full, and never writes over one', function ( Sandbox $box ) use ( $ask ): void {
	$texts   = [ 'title' => 'Cookies?', 'accept' => 'Ja', 'categories' => [ 'statistics' => [ 'label' => 'Statistik', 'services' => [ 'A', 'B' ] ] ] ];
	$version = Consent_Texts::shown( $texts, 'de_DE' );
	same( [], $box->rows( 'consent_texts' ), 'not while the page is made' );
	Consent_Texts::keep_shown();
	same( [ $version ], array_column( $box->rows( 'consent_texts' ), 'version' ) );
	same( [ $version ], get_option( Consent_Texts::OPTION ) );
	global $wpdb;
	$before = $wpdb->num_queries;
	same( $version, Consent_Texts::shown( array_reverse( $texts ), 'de_DE' ) );
	Consent_Texts::keep_shown();
	same( $before, $wpdb->num_queries, 'a known one costs no query' );
	update_option( Consent_Texts::OPTION, [] );
	Consent_Texts::shown( $texts, 'de_DE' );
	Consent_Texts::keep_shown();
	same( 1, count( $box->rows( 'consent_texts' ) ) );
	same( false, Consent_Texts::version( $texts, 'de_AT' ) === $version );
	[ $status, $text ] = $ask( 'GET', "consents/texts/$version" );
	ksort( $texts );
	same( [ 200, 'de_DE', $texts ], [ $status, $text['locale'], $text['texts'] ] );
	same( 404, $ask( 'GET', 'consents/texts/ffffffffffff' )[0] );
} );

$cases->it( 'knows the text with which the site asks now', function ( Sandbox $box ): void {
	$now = Asked_Text::current();
	if ( '' === $now['version'] ) {
		return; // Not built: there is no block.
	}
	same( 1, preg_match( '/\A[0-9a-f]{12}\z/', $now['version'] ) );
	same( [ true, 0 ], [ in_array( 'statistics', $now['categories'], true ), $now['since'] ] );
	Consent_Texts::keep_shown();
	same( [ $now['version'] ], array_column( $box->rows( 'consent_texts' ), 'version' ) );
} );

$cases->it( 'deletes choices when their time is over, and keeps texts and counts', function ( Sandbox $box ) use ( $noon, $given, $line ): void {
	$day    = 86400000;
	$purger = new Retention( new Wpdb_Event_Store( $box->database ), new Wpdb_Session_Store( $box->database ), new Store_Day( wp_timezone() ), Recount::of_site(), 30, new Consent_Log( $box->database ), 100 );
	$events = [];
	for ( $i = 0; $i < 1100; $i++ ) {
		$events[] = $given( $box, $noon, [ 'consent_id' => sprintf( 'id%020d', $i ) ] );
	}
	foreach ( array_chunk( $events, 20 ) as $some ) {
		$box->write( $line( $some ) );
	}
	$box->write( $line( [ $given( $box, $noon + 100 * $day ) ] ) );
	$box->drain();
	same( 1101, count( $box->rows( 'consents' ) ) );
	$counts = $box->rows( 'consent_counts' );
	same( 1100, $purger->run( 20, $noon + 100 * $day + 1 )['consents'] );
	same( 1, count( $box->rows( 'consents' ) ) );
	same( $counts, $box->rows( 'consent_counts' ) );
} );

$cases->it( 'brings a store of the third version to the fourth, with what is in it, from wherever it was killed', function ( Sandbox $box ) use ( $noon, $given, $line ): void {
	$box->write( $box->line( 1, [ $box->page( $noon ) ] ) );
	$box->drain();
	foreach ( [ 'consents', 'consent_texts', 'consent_counts' ] as $table ) {
		$box->database->execute( "DROP TABLE {$box->tables->$table}" );
	}
	update_option( Migrations::OPTION, 3 );
	$box->write( $line( [ $given( $box, $noon ) ] ) );
	same( [ true, false ], [ Migrations::needed(), $box->drain()['finished'] ], 'the drain waits for the tables' );
	same( true, ( new Migrations( $box->database ) )->run() );
	update_option( Migrations::OPTION, 3 );
	same( true, ( new Migrations( $box->database ) )->run(), 'again, with everything there' );
	same( true, $box->drain()['finished'] );
	same( [ 1, 1, 1 ], [ count( $box->rows( 'consents' ) ), count( $box->rows( 'events' ) ), count( $box->rows( 'sessions' ) ) ] );
} );

$cases->it( 'is for people who manage the shop, and refuses what it cannot use', function ( Sandbox $box ) use ( $id, $ask ): void {
	$owner  = get_current_user_id();
	$routes = [ [ 'GET', 'consents' ], [ 'GET', 'consents/export' ], [ 'GET', 'consents/texts/0123456789ab' ], [ 'DELETE', "consents/$id" ], [ 'GET', 'reports/consent', [ 'from' => '2026-03-10', 'to' => '2026-03-10' ] ] ];
	wp_set_current_user( 0 );
	try {
		foreach ( $routes as $route ) {
			same( 401, $ask( ...$route )[0], $route[1] );
		}
	} finally {
		wp_set_current_user( $owner );
	}
	foreach ( [ [ 'search' => 'x' ], [ 'search' => "$id'" ], [ 'how' => 'scroll' ], [ 'from' => '2026-02-30' ], [ 'from' => '2026-03-02', 'to' => '2026-03-01' ], [ 'page' => 0 ], [ 'per_page' => 1000 ], [ 'page' => 'x' ] ] as $wrong ) {
		same( 400, $ask( 'GET', 'consents', $wrong )[0], (string) wp_json_encode( $wrong ) );
	}
} );

$cases->it( 'tells WordPress’s privacy tools about the visits of a customer, cuts them off, and says how the log is asked', function ( Sandbox $box ): void {
	if ( ! function_exists( 'wc_create_order' ) ) {
		return;
	}
	$box->without_orders();
	$order = wc_create_order();
	$order->set_billing_email( 'ada@example.com' );
	$order->set_status( 'processing' );
	$order->save();
	$ordered = (int) $order->get_date_created()->getTimestamp() * 1000;
	$box->write(
		$box->line( 42, [ $box->page( $ordered - 86400000, 'https://shop.example/early/' ) ] ),
		$box->line( 42, [ $box->page( $ordered - 60000, 'https://shop.example/hat/' ) ] ),
		$box->line( 43, [ $box->page( $ordered - 60000, 'https://shop.example/other/' ) ] ),
		$box->note( $order->get_id(), 'placed', $ordered, 42 )
	);
	$box->drain();
	$export = Personal_Data::export( 'ada@example.com' );
	same( [ true, [ 'footfall-consent', 'footfall-visits', 'footfall-visits' ] ], [ $export['done'], array_column( $export['data'], 'group_id' ) ] );
	$text = (string) wp_json_encode( $export, JSON_UNESCAPED_SLASHES );
	same( [ true, true, false ], [ str_contains( $text, '/early/' ), str_contains( $text, '/hat/' ), str_contains( $text, '/other/' ) ] );
	same( 1, count( Personal_Data::export( 'somebody@example.com' )['data'] ) );
	Recount::of_site()->run( 20, '', '', true );
	$kept = static fn(): int => count( array_filter( array_column( $box->rows( 'uniques' ), 'visitor_keys' ) ) );
	same( true, $kept() > 0 );
	$done = Personal_Data::erase( 'ada@example.com' );
	same( 0, $kept(), 'who was counted on those days is forgotten at once' );
	same( true, Recount::of_site()->run( 20, '', '', true ) );
	same( true, $kept() > 0, 'and counted anew: nobody is 42 there' );
	foreach ( array_filter( array_column( $box->rows( 'uniques' ), 'visitor_keys' ) ) as $keys ) {
		same( false, in_array( 42, unpack( 'J*', base64_decode( $keys ) ), true ) );
	}
	same( [ true, false, true, 1 ], [ $done['items_removed'], $done['items_retained'], $done['done'], count( $done['messages'] ) ] );
	same( 1, count( Personal_Data::export( 'ada@example.com' )['data'] ) );
	$visitors = array_column( $box->rows( 'sessions' ), 'visitor_key' );
	same( [ 3, 3, false, true ], [ count( $visitors ), count( array_unique( $visitors ) ), in_array( 42, $visitors, true ), in_array( 43, $visitors, true ) ] );
	same( [ null, 'refused' ], [ $box->rows( 'orders' )[0]['session_id'], $box->rows( 'orders' )[0]['unmatched_reason'] ] );
	same( false, in_array( 42, array_column( $box->rows( 'events' ), 'visitor_key' ), true ) );
	// The order is read again, by whatever changes it: it stays with nobody.
	$box->write( $box->note( $order->get_id(), 'changed', $ordered + 1, null ) );
	$box->drain();
	same( null, $box->rows( 'orders' )[0]['session_id'] );
	same( true, isset( apply_filters( 'wp_privacy_personal_data_exporters', [] )['footfall'], apply_filters( 'wp_privacy_personal_data_erasers', [] )['footfall'] ) );
} );

$cases->it( 'comes in by the REST address as by the file, while the owner asks, and not else', function ( Sandbox $box ) use ( $given ): void {
	$post = static function ( array $settings ) use ( $box, $given ): array {
		foreach ( $settings as $name => $value ) {
			$box->setting( $name, $value );
		}
		$config = [ 'directory' => $box->directory, 'hosts' => [ 'shop.example' ] ] + Runtime_Config::values();
		$event  = $given( $box, 1 );
		unset( $event['at'] );
		$body   = [ 'v' => 1, 'consent' => 'functional', 'automated' => false, 'events' => [ [ 'age' => 10 ] + $event ] ];
		$server = [ 'REQUEST_METHOD' => 'POST', 'CONTENT_TYPE' => 'text/plain', 'HTTP_ORIGIN' => 'https://shop.example', 'HTTP_SEC_FETCH_SITE' => 'same-origin', 'HTTP_USER_AGENT' => Sandbox::CHROME, 'REMOTE_ADDR' => '203.0.113.7', 'HTTP_DNT' => '1' ];
		$status = ( new Endpoint( $config ) )->answer( $server, (string) wp_json_encode( $body ), microtime( true ) )->status;
		$box->drain();
		return [ $status, count( $box->rows( 'consents' ) ) ];
	};
	same( [ 204, 0 ], $post( [ 'consent_layer' => false ] ) );
	same( [ 204, 1 ], $post( [ 'consent_layer' => true ] ) );
	$all = (string) wp_json_encode( array_map( static fn( string $table ): array => $box->database->rows( "SELECT * FROM $table" ), $box->tables->all() ) );
	same( false, str_contains( $all, '203.0.113.7' ) );
} );

return $cases->results();
