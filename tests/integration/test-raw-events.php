<?php
/**
 * The raw events over REST. @short
 */
declare( strict_types=1 );

use Footfall\Rest\Events_Controller;
use Footfall\Storage\Wpdb_Report_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$noon  = Sandbox::NOON;
$ask   = static function ( array $query ): WP_REST_Response {
	$request = new WP_REST_Request( 'GET', '/footfall/v1/events' );
	$request->set_query_params( $query );
	return rest_do_request( $request );
};
$page  = static fn( Sandbox $box, string $of, int|string $whose, int $since ): array => Events_Controller::page( new Wpdb_Report_Store( $box->database ), $of, $whose, $since )['events'];
$names = static fn( array $events ): array => array_column( $events, 'name' );
$since = '2026-03-10T00:00:00Z';

$cases->it( 'gives one visitor’s events with their properties, oldest first, and nobody else’s', function ( Sandbox $box ) use ( $noon, $page, $names ): void {
	$box->write(
		$box->line( 1, [ $box->page( $noon, 'https://shop.example/hat/', 'product' ), $box->added( $noon + 5 ) ] ),
		$box->line( 2, [ $box->page( $noon + 1 ) ] )
	);
	$box->drain();
	$events = $page( $box, 'visitor', 1, 0 );
	same( [ 'page_viewed', 'cart_item_added' ], $names( $events ) );
	same( [ '/hat/', '2026-03-10T12:00:00.000Z', 'product' ], [ $events[0]['path'], $events[0]['at'], $events[0]['props']->page_kind ] );
	same( true, is_string( $events[0]['id'] ) && $events[0]['session'] > 0 );
	same( array_column( $events, 'id' ), array_column( $page( $box, 'session', $events[0]['session'], $noon - 1000 ), 'id' ) );
	same( [ 'cart_item_added' ], $names( $page( $box, 'visitor', 1, $noon + 1 ) ) );
	same( [], $page( $box, 'visitor', 3, 0 ) );
} );

$cases->it( 'finds visits by their campaign', function ( Sandbox $box ) use ( $noon, $page, $names ): void {
	$box->write(
		$box->line( 1, [ $box->page( $noon, 'https://shop.example/?utm_source=a&utm_medium=b&utm_campaign=spring' ), $box->page( $noon + 1 ) ] ),
		$box->line( 2, [ $box->page( $noon, 'https://shop.example/?utm_source=a&utm_medium=b&utm_campaign=autumn' ) ] )
	);
	$box->drain();
	same( [ 'page_viewed', 'page_viewed' ], $names( $page( $box, 'campaign', 'spring', 0 ) ) );
	same( [], $page( $box, 'campaign', "spring' OR '1'='1", 0 ) );
} );

$cases->it( 'asks whose, since when, and who is asking', function ( Sandbox $box ) use ( $ask, $since ): void {
	$status = static fn( array $query ): int => $ask( $query )->get_status();
	same( 200, $status( [ 'since' => $since, 'session' => 1 ] ) );
	same( 200, $status( [ 'since' => $since, 'visitor' => '6f9c1d2e-0000-4000-8000-000000000001' ] ) );
	foreach (
		[
			[ 'session' => 1 ],
			[ 'since' => $since ],
			[ 'since' => $since, 'session' => 1, 'order' => 2 ],
			[ 'since' => 'yesterday', 'session' => 1 ],
			[ 'since' => $since, 'session' => 'all' ],
			[ 'since' => $since, 'session' => 0 ],
			[ 'since' => $since, 'visitor' => 'somebody' ],
			[ 'since' => $since, 'visitor' => [ 'a' ] ],
			[ 'since' => $since, 'campaign' => str_repeat( 'a', 151 ) ],
		] as $wrong
	) {
		same( 400, $status( $wrong ), wp_json_encode( $wrong ) );
	}
	$owner = get_current_user_id();
	wp_set_current_user( 0 );
	$anyone = $status( [ 'since' => $since, 'session' => 1 ] );
	wp_set_current_user( $owner );
	same( 401, $anyone );
} );

return $cases->results();
