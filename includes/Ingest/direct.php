<?php
/**
 * What the collection file in the site's root runs: the endpoint alone, no WordPress.
 * The file sets $footfall_config to the path of the generated configuration.
 *
 * @package Footfall
 */

declare( strict_types=1 );

if ( ! isset( $footfall_config ) || ! is_file( $footfall_config ) ) {
	http_response_code( 404 );
	exit;
}

spl_autoload_register(
	static function ( string $name ): void {
		require dirname( __DIR__ ) . '/' . str_replace( '\\', '/', substr( $name, strlen( 'Footfall\\' ) ) ) . '.php';
	}
);

// Nothing of a shopper's page waits for this request; but whatever goes wrong in it, no word of PHP's
// may reach the browser.
ini_set( 'display_errors', '0' );

$footfall_endpoint = new Footfall\Ingest\Endpoint( require $footfall_config );
$footfall_answer   = $footfall_endpoint->answer(
	$_SERVER,
	(int) ( $_SERVER['CONTENT_LENGTH'] ?? 0 ) > Footfall\Ingest\Endpoint::MOST_BYTES_READ
		? ''
		: (string) file_get_contents( 'php://input', false, null, 0, Footfall\Ingest\Endpoint::MOST_BYTES_READ ),
	microtime( true )
);

http_response_code( $footfall_answer->status );
header( 'Cache-Control: no-store' );
header( 'X-Robots-Tag: noindex' );
foreach ( $footfall_answer->headers as $footfall_name => $footfall_value ) {
	header( "$footfall_name: $footfall_value" );
}
