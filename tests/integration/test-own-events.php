<?php
/**
 * Events of other plugins, and what other plugins may record.
 * @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Endpoint;
use Footfall\Ingest\Runtime_Config;
use Footfall\Problem_Log;
use Footfall\Schema\Event_Registration;
use Footfall\Settings;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Funnel;
use Footfall\Storage\Own_Events;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$score = [ 'score' => [ 'type' => 'integer', 'minimum' => 0, 'maximum' => 100 ] ];

/** Forgets what was registered, as a new request does, and keeps the option for the time of a case. */
$fresh = static function ( Sandbox $box, array $settings = [] ): void {
	$box->option( Own_Events::OPTION, [] );
	$box->option( Settings::CONFIRMED_OPTION, time() );
	foreach ( $settings + [ 'recording' => true, 'consent_without_tool' => 'granted', 'identity_before_consent' => 'cookieless' ] as $name => $value ) {
		$box->setting( $name, $value );
	}
	( new ReflectionClass( Event_Registration::class ) )->setStaticPropertyValue( 'registered', [] );
	@unlink( Runtime_Config::directory() . '/' . Buffer::FILE );
	Problem_Log::clear();
};
$written = static function (): array {
	$file  = Runtime_Config::directory() . '/' . Buffer::FILE;
	$lines = is_file( $file ) ? array_slice( file( $file ), 1 ) : [];
	@unlink( $file );
	$events = [];
	foreach ( $lines as $line ) {
		foreach ( json_decode( $line, true )['events'] as $event ) {
			$events[] = [ $event['name'], $event['props'] ];
		}
	}
	return $events;
};
$problems = static function (): array {
	$found = array_column( Problem_Log::recent(), 'message' );
	Problem_Log::clear();
	return $found;
};

$cases->it( 'records an event that another plugin has made known, once it is as described', function ( Sandbox $box ) use ( $fresh, $written, $problems, $score ): void {
	$fresh( $box );
	same( true, footfall_register_event( 'quizzer_quiz_finished', [ 'made_by' => 'server', 'properties' => $score, 'required' => [ 'score' ] ] ) );
	same( true, footfall_record( 'quizzer_quiz_finished', [ 'score' => 7 ] ) );
	same( [ [ 'quizzer_quiz_finished', [ 'score' => 7 ] ] ], $written() );
	same( [], $problems() );

	same( false, footfall_record( 'quizzer_quiz_finished', [ 'score' => '7' ] ) );
	same( false, footfall_record( 'quizzer_quiz_started' ) );
	same( false, footfall_record( 'order_placed', [ 'order_id' => 1 ] ) );
	same( false, footfall_record( 'page_viewed', [ 'page_kind' => 'home' ] ) );
	same( false, footfall_record( 'store_described' ) );
	same( [], $written() );
	same( 5, count( $problems() ), 'each says what to do' );
} );

$cases->it( 'takes no name or definition that nobody could read', function ( Sandbox $box ) use ( $fresh, $problems, $score ): void {
	$fresh( $box );
	foreach ( [ 'finished', 'quizFinished', 'quiz_finished', 'footfall_quiz_finished', 'page_viewed', 'mini_cart_opened', '_a_b_c' ] as $name ) {
		same( false, footfall_register_event( $name, [ 'made_by' => 'browser', 'properties' => $score ] ), $name );
	}
	same( false, footfall_register_event( 'quizzer_quiz_finished', [ 'properties' => $score ] ) );
	same( false, footfall_register_event( 'quizzer_quiz_finished', [ 'made_by' => 'browser', 'consent' => 'marketing' ] ) );
	same( 9, count( $problems() ) );
	for ( $i = 0; $i < Own_Events::MOST; $i++ ) {
		same( true, footfall_register_event( "quizzer_step_n$i", [ 'made_by' => 'browser' ] ) );
	}
	same( false, footfall_register_event( 'quizzer_step_toomany', [ 'made_by' => 'browser' ] ) );
} );

$cases->it( 'records nothing that the shopper has not agreed to, and nothing without a shopper', function ( Sandbox $box ) use ( $fresh, $written, $problems ): void {
	$fresh( $box, [ 'consent_without_tool' => 'unknown' ] );
	footfall_register_event( 'quizzer_quiz_started', [ 'made_by' => 'server' ] );
	footfall_register_event( 'quizzer_quiz_finished', [ 'made_by' => 'server', 'consent' => 'statistics' ] );
	same( [ true, false ], [ footfall_record( 'quizzer_quiz_started' ), footfall_record( 'quizzer_quiz_finished' ) ] );
	same( [ [ 'quizzer_quiz_started', [] ] ], $written() );
	add_filter( 'wp_doing_cron', '__return_true' );
	same( false, footfall_record( 'quizzer_quiz_started' ) );
	remove_filter( 'wp_doing_cron', '__return_true' );
	$_SERVER['HTTP_REFERER'] = admin_url( 'admin.php' );
	same( false, footfall_record( 'quizzer_quiz_started' ) );
	unset( $_SERVER['HTTP_REFERER'] );
	same( [], $written() );
	same( [], $problems() );
} );

$cases->it( 'gives each name a number for good, and lets the endpoint know those that are there', function ( Sandbox $box ) use ( $fresh, $score ): void {
	$fresh( $box );
	footfall_register_event( 'quizzer_quiz_started', [ 'made_by' => 'browser' ] );
	footfall_register_event( 'quizzer_quiz_finished', [ 'made_by' => 'server', 'properties' => $score ] );
	Event_Registration::keep();
	same( [ 1000, 1001 ], [ Event_Names::id( 'quizzer_quiz_started' ), Event_Names::id( 'quizzer_quiz_finished' ) ] );
	same( 'quizzer_quiz_finished', Event_Names::name( 1001 ) );
	same( 'joins', Funnel::kind( 1000 ), 'a session begins with a page view' );
	same( [ 'quizzer_quiz_finished', 'quizzer_quiz_started' ], array_keys( Runtime_Config::values()['own_events'] ) );
	same( true, str_contains( (string) file_get_contents( Runtime_Config::config_file() ), 'quizzer_quiz_finished' ) );

	// Its plugin is gone, another one has come.
	( new ReflectionClass( Event_Registration::class ) )->setStaticPropertyValue( 'registered', [] );
	footfall_register_event( 'another_thing_done', [ 'made_by' => 'browser' ] );
	Event_Registration::keep();
	same( [ 1000, 1002 ], [ Event_Names::id( 'quizzer_quiz_started' ), Event_Names::id( 'another_thing_done' ) ] );
	same( [ 'another_thing_done' ], array_keys( Runtime_Config::values()['own_events'] ) );
} );

$cases->it( 'takes a browser’s own event through the endpoint and the drain into the tables', function ( Sandbox $box ) use ( $fresh, $score ): void {
	$fresh( $box );
	footfall_register_event( 'quizzer_quiz_finished', [ 'made_by' => 'browser', 'consent' => 'statistics', 'properties' => $score ] );
	Event_Registration::keep();
	$config = [ 'directory' => $box->directory, 'hosts' => [ 'shop.example' ] ] + Runtime_Config::values();
	$send   = static function ( string $consent, array $events ) use ( $config ): int {
		$batch  = [ 'v' => 1, 'consent' => $consent, 'language' => 'en', 'automated' => false, 'events' => $events ];
		$server = [ 'REQUEST_METHOD' => 'POST', 'CONTENT_TYPE' => 'text/plain', 'HTTP_ORIGIN' => 'https://shop.example', 'HTTP_USER_AGENT' => Sandbox::CHROME, 'REMOTE_ADDR' => '203.0.113.9' ];
		return ( new Endpoint( $config ) )->answer( $server, (string) json_encode( $batch ), microtime( true ) )->status;
	};
	$event = static fn( string $name, array $props ): array => [ 'id' => wp_generate_uuid4(), 'name' => $name, 'age' => 0, 'url' => 'https://shop.example/quiz/', 'props' => (object) $props ];
	$page  = $event( 'page_viewed', [ 'page_kind' => 'content' ] );
	same( 204, $send( 'granted', [ $page, $event( 'quizzer_quiz_finished', [ 'score' => 100 ] ) ] ) );
	same( 204, $send( 'unknown', [ $event( 'quizzer_quiz_finished', [ 'score' => 1 ] ) ] ) );
	same( 400, $send( 'granted', [ $event( 'quizzer_quiz_finished', [ 'score' => 101 ] ) ] ) );
	same( 400, $send( 'granted', [ $event( 'quizzer_quiz_failed', [] ) ] ) );
	$box->drain();
	same( [ 'page_viewed' => 1, 'quizzer_quiz_finished' => 1 ], $box->names() );
} );

( new ReflectionClass( Event_Registration::class ) )->setStaticPropertyValue( 'registered', [] );
Runtime_Config::write();
return $cases->results();
