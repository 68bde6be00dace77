<?php
/**
 * The visitor that the checkout block sends with the order. @needs woocommerce
 */
declare( strict_types=1 );

use Footfall\Checkout\Visitor_Extension;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Visitor;
use Footfall\Ingest\Visitor_Key;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases = new Cases();
$uuid  = '6f9c1b2a-3d4e-4f5a-8b6c-7d8e9f0a1b2c';

Visitor_Extension::register();

/** The Store API's own look at what was sent as the extension; then ours. */
$send = static function ( mixed $visitor ): WP_REST_Request {
	$schema  = Automattic\WooCommerce\StoreApi\StoreApi::container()->get( Automattic\WooCommerce\StoreApi\SchemaController::class )->get( 'checkout' );
	$request = new WP_REST_Request( 'POST', '/wc/store/v1/checkout' );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body( (string) wp_json_encode( [ 'extensions' => [ 'footfall' => [ 'visitor' => $visitor ] ] ] ) );
	$request->set_attributes( [ 'args' => array_intersect_key( $schema->get_endpoint_args_for_item_schema( 'POST' ), [ 'extensions' => 1 ] ) ] );
	same( true, $request->has_valid_params(), 'the Store API takes it' );
	same( true, $request->sanitize_params(), 'and cleans it' );
	Visitor_Extension::on_request( null, $request );
	return $request;
};

/** The shopper of this request without a cookie of ours. */
$without_cookies = static function ( callable $test ): void {
	$cookies = $_COOKIE;
	$_COOKIE = [];
	try {
		$test();
	} finally {
		$_COOKIE = $cookies;
		Visitor::attach( '' );
	}
};

$cases->it( 'knows the visitor of a request without cookies', function ( Sandbox $box ) use ( $send, $uuid, $without_cookies ): void {
	$without_cookies(
		function () use ( $send, $uuid ): void {
			$send( $uuid );
			$visitor = Visitor::current();
			same( [ Visitor_Key::from_uuid( $uuid, Runtime_Config::site_key() ), 'id', 'granted' ], [ $visitor->key, $visitor->identity, $visitor->consent ] );
		}
	);
} );

$cases->it( 'lets a refusal of the request win', function ( Sandbox $box ) use ( $send, $uuid, $without_cookies ): void {
	$without_cookies(
		function () use ( $send, $uuid ): void {
			$_COOKIE['footfall_consent'] = 'statistics:deny';
			$send( $uuid );
			same( [ null, 'refused' ], [ Visitor::current()->key, Visitor::current()->no_visitor ] );
		}
	);
} );

$forged = [
	'nothing'        => null,
	'a number'       => 5,
	'a fraction'     => 1.5,
	'a boolean'      => true,
	'a list'         => [ $uuid ],
	'an object'      => [ 'visitor' => $uuid ],
	'a megabyte'     => str_repeat( 'x', 1048576 ),
	'a NUL byte'     => $uuid . "\0",
	'another text'   => "' OR 1=1",
	'a line break'   => $uuid . "\n",
];
foreach ( $forged as $what => $value ) {
	$cases->it( "takes $what for no visitor, and the order goes on", function ( Sandbox $box ) use ( $send, $value, $without_cookies ): void {
		$without_cookies(
			function () use ( $send, $value ): void {
				$request = $send( $value );
				same( '', (string) $request['extensions']['footfall']['visitor'] );
				same( false, 'id' === Visitor::current()->identity );
			}
		);
	} );
}

$cases->it( 'takes what is no request for no visitor', function ( Sandbox $box ) use ( $without_cookies ): void {
	$without_cookies(
		function (): void {
			Visitor_Extension::on_request( null, 'x' );
			same( false, 'id' === Visitor::current()->identity );
		}
	);
} );

return $cases->results();
