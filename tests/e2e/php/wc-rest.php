<?php
/**
 * A request to WooCommerce's REST API.
 *
 * @var array{method:string,route:string,params?:array<string,mixed>} $args
 */

$request = new WP_REST_Request( $args['method'], $args['route'] );
foreach ( $args['params'] ?? array() as $name => $value ) {
	$request->set_param( $name, $value );
}
$response = rest_do_request( $request );
if ( $response->is_error() ) {
	throw new RuntimeException( $response->as_error()->get_error_message() );
}
return $response->get_data();
