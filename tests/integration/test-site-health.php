<?php
/**
 * What the owner is told: Tools → Site Health, and the status.
 */
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Full;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Runtime_Config;
use Footfall\Rest\Status_Controller;
use Footfall\Settings;

require_once __DIR__ . '/Cases.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

$cases = new Cases();
$found = static function ( Sandbox $box, array $delivery, array $settings = [] ): void {
	$box->option( Settings::CONFIRMED_OPTION, 0 );
	$box->option( Settings::OPTION, $settings + [ 'recording' => true ] + Settings::all() );
	update_option( Settings::CONFIRMED_OPTION, time() );
	$box->option( Drain::LAST_DRAIN_OPTION, time() );
	$box->option( 'footfall_delivery', [] );
	update_option( 'footfall_delivery', $delivery + [ 'way' => 'direct', 'buffer' => 'file', 'url' => '', 'reasons' => [ [ 'direct_answers', '' ] ], 'several' => false, 'readable' => [], 'checked_at' => gmdate( 'Y-m-d\TH:i:s\Z' ) ] );
};
$test  = static function (): array {
	$tests = apply_filters( 'site_status_tests', [ 'direct' => [], 'async' => [] ] );
	return ( $tests['direct']['footfall_collection']['test'] )();
};

$cases->it( 'is content with the direct file', function ( Sandbox $box ) use ( $found, $test ): void {
	$found( $box, [] );
	$result = $test();
	same( [ 'good', 'Visits are recorded in the quickest way' ], [ $result['status'], $result['label'] ] );
	same( true, str_contains( $result['description'], 'The direct file answers.' ) && str_contains( $result['actions'], 'tab=settings' ) );
} );

$cases->it( 'recommends, where the way is a slower one, and says why', function ( Sandbox $box ) use ( $found, $test ): void {
	$found( $box, [ 'way' => 'rest', 'buffer' => 'database', 'reasons' => [ [ 'several_servers', '' ], [ 'pretty_refused', '404' ] ] ] );
	$result = $test();
	same( 'recommended', $result['status'] );
	foreach ( [ 'they wait in the database', 'Several servers answer', 'HTTP status 404' ] as $text ) {
		same( true, str_contains( $result['description'], $text ), $text );
	}
} );

$cases->it( 'is alarmed where nothing comes in, files can be read, or the schedule has stopped', function ( Sandbox $box ) use ( $found, $test ): void {
	$found( $box, [ 'way' => 'none', 'reasons' => [ [ 'rest_refused', '<b>403' ] ] ] );
	same( [ 'critical', true ], [ $test()['status'], str_contains( $test()['description'], '&lt;b&gt;403' ) ] );
	$found( $box, [ 'readable' => [ 'salt.php' ] ] );
	same( [ 'critical', true ], [ $test()['status'], str_contains( $test()['description'], 'FOOTFALL_DATA_DIR' ) ] );
	$found( $box, [] );
	update_option( Drain::LAST_DRAIN_OPTION, time() - 7200 );
	same( [ 'critical', true ], [ $test()['status'], str_contains( $test()['description'], 'for 2 hours' ) ] );
} );

$cases->it( 'speaks of dropped events, and so does the status', function ( Sandbox $box ) use ( $found, $test ): void {
	$found( $box, [] );
	$before = Status_Controller::read()->get_data()['dropped_events'];
	try {
		( new Buffer( Runtime_Config::directory(), 1 ) )->append( $box->line( 1, [ $box->page( Sandbox::NOON ), $box->page( Sandbox::NOON + 1 ) ] ) );
	} catch ( Buffer_Full ) {
		$status = Status_Controller::read()->get_data();
		same( [ $before + 2, 'dropped' ], [ $status['dropped_events'], $status['problems'][0]['code'] ] );
		same( [ 'recommended', true ], [ $test()['status'], str_contains( $test()['description'], 'events of the last 7 days found no room' ) ] );
	}
	$full = static fn(): int => PHP_INT_MAX;
	add_filter( 'footfall_disk_reserve', $full );
	same( [ 'critical', 'full' ], [ $test()['status'], Status_Controller::read()->get_data()['problems'][0]['code'] ] );
	remove_filter( 'footfall_disk_reserve', $full );
	unlink( Runtime_Config::directory() . '/dropped.php' );
	Runtime_Config::write();
} );

$cases->it( 'keeps quiet while nothing is recorded', function ( Sandbox $box ) use ( $found, $test ): void {
	$found( $box, [ 'way' => 'none' ], [ 'recording' => false ] );
	same( [ 'good', 'Footfall does not record visits' ], [ $test()['status'], $test()['label'] ] );
} );

$cases->it( 'shows who helps what there is, without the secret name of the folder', function ( Sandbox $box ) use ( $found ): void {
	$found( $box, [] );
	$fields = apply_filters( 'debug_information', [] )['footfall']['fields'];
	same( [], array_diff( [ 'way', 'reason', 'checked', 'backlog', 'dropped', 'last_drain', 'counts', 'tables_version' ], array_keys( $fields ) ) );
	same( 'direct, file', $fields['way']['debug'] );
	same( false, str_contains( (string) wp_json_encode( $fields ), basename( Runtime_Config::directory() ) ) );
	if ( $box->database->has_named_locks() ) {
		same( true, isset( $fields['table_events'] ) );
	}
} );

return $cases->results();
