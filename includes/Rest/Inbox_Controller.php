<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Ingest\Buffer_Folder;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Endpoint;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Site_Buffer;
use Footfall\Ingest\Site_Salt;

/**
 * POST footfall/v1/in: the endpoint for hosts that forbid direct PHP files. The same code.
 */
final class Inbox_Controller {
	public static function register(): void {
		register_rest_route(
			'footfall/v1',
			'/in',
			[
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => [ self::class, 'take' ],
				// Public: every shopper sends to it. Endpoint checks origin, size, rate and schema; what
				// comes in can say nothing about orders, prices or users.
				'permission_callback' => '__return_true',
			]
		);
	}

	public static function take( \WP_REST_Request $request ): \WP_REST_Response {
		$endpoint = new Endpoint( self::config(), new Site_Buffer(), new Site_Salt() );
		$answer   = $endpoint->answer( $_SERVER, (string) $request->get_body(), microtime( true ) );
		$response = new \WP_REST_Response( null, $answer->status );
		foreach ( $answer->headers + [ 'Cache-Control' => 'no-store' ] as $name => $value ) {
			$response->header( $name, $value );
		}
		if ( 204 === $answer->status && ! isset( $answer->headers['X-Footfall-Probe'] ) ) {
			Delivery::note_rest();
		}
		return $response;
	}

	/** @return array<string,mixed> The rate limit needs a folder that can be written; the file's own answers for the buffer. */
	private static function config(): array {
		$config = Runtime_Config::values();
		return Buffer_Folder::is_usable( $config['directory'] ) ? $config : [ 'directory' => Runtime_Config::state_directory() ] + $config;
	}
}
