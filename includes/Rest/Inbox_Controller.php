<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Ingest\Endpoint;
use Footfall\Ingest\Runtime_Config;

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
		$endpoint = new Endpoint( Runtime_Config::values() );
		$answer   = $endpoint->answer( $_SERVER, (string) $request->get_body(), microtime( true ) );
		$response = new \WP_REST_Response( null, $answer->status );
		foreach ( $answer->headers + [ 'Cache-Control' => 'no-store' ] as $name => $value ) {
			$response->header( $name, $value );
		}
		return $response;
	}
}
