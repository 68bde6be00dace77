<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Consent\Scan;

/**
 * GET and POST footfall/v1/scan: the pages to walk and what the last walk has found; what a walk has seen.
 */
final class Scan_Controller {
	private const MOST_PAGES     = 20;
	private const MOST_ADDRESSES = 2000;

	public static function register(): void {
		$addresses = [
			'type'     => 'array',
			'maxItems' => self::MOST_ADDRESSES,
			'items'    => [
				'type'      => 'string',
				'maxLength' => 4000,
			],
			'default'  => [],
		];
		register_rest_route(
			'footfall/v1',
			'/scan',
			[
				[
					'methods'             => \WP_REST_Server::READABLE,
					'callback'            => [ self::class, 'read' ],
					'permission_callback' => [ Capabilities::class, 'can_manage' ],
				],
				[
					'methods'             => \WP_REST_Server::CREATABLE,
					'callback'            => [ self::class, 'finish' ],
					'permission_callback' => [ Capabilities::class, 'can_manage' ],
					'args'                => [
						'pages'   => [
							'type'     => 'array',
							'required' => true,
							'minItems' => 1,
							'maxItems' => self::MOST_PAGES,
							'items'    => [
								'type'                 => 'object',
								'properties'           => [
									'addresses' => $addresses,
									'frames'    => $addresses,
								],
								'additionalProperties' => false,
							],
						],
						'cookies' => $addresses,
					],
				],
			]
		);
	}

	public static function read(): \WP_REST_Response {
		return new \WP_REST_Response(
			[
				'pages'  => Scan::pages(),
				'report' => Scan::last(),
			]
		);
	}

	public static function finish( \WP_REST_Request $request ): \WP_REST_Response {
		$pages = array_map(
			static fn( array $page ): array => $page + [
				'addresses' => [],
				'frames'    => [],
			],
			$request['pages']
		);
		return new \WP_REST_Response( Scan::finish( $pages, $request['cookies'] ) );
	}
}
