<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Consent\Scan;
use Footfall\Consent\Service_Catalogue;
use Footfall\Consent\Service_Corrections;

/**
 * GET and POST footfall/v1/services: the catalogue with the owner's corrections, and the corrections.
 */
final class Services_Controller {
	public static function register(): void {
		register_rest_route(
			'footfall/v1',
			'/services',
			[
				[
					'methods'             => \WP_REST_Server::READABLE,
					'callback'            => [ self::class, 'read' ],
					'permission_callback' => [ Capabilities::class, 'can_manage' ],
				],
				[
					'methods'             => \WP_REST_Server::EDITABLE,
					'callback'            => [ self::class, 'save' ],
					'permission_callback' => [ Capabilities::class, 'can_manage' ],
					'args'                => [
						'categories' => [
							'type'     => 'object',
							'required' => true,
						],
						'own'        => [
							'type'     => 'array',
							'required' => true,
							'items'    => [ 'type' => 'object' ],
						],
					],
				],
			]
		);
	}

	public static function read(): \WP_REST_Response {
		$shipped = Service_Catalogue::shipped()['services'];
		$saved   = (array) get_option( Service_Catalogue::OPTION, [] );
		$found   = array_flip( Scan::found() );
		$known   = [];
		foreach ( array_intersect_key( Service_Catalogue::all(), $shipped ) as $id => $service ) {
			$known[] = [
				'id'               => $id,
				'name'             => $service['name'],
				'category'         => $service['category'],
				'shipped_category' => $shipped[ $id ]['category'],
				'privacy_url'      => (string) ( $service['privacy_url'] ?? '' ),
				'cookies'          => array_column( $service['cookies'] ?? [], 'name' ),
				'is_found'         => isset( $found[ $id ] ),
			];
		}
		return new \WP_REST_Response(
			[
				'services' => $known,
				'own'      => $saved['own'] ?? [],
			]
		);
	}

	public static function save( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		try {
			$clean = Service_Corrections::clean( (array) $request['categories'], $request['own'], Service_Catalogue::shipped()['services'] );
		} catch ( \InvalidArgumentException $problem ) {
			return new \WP_Error( 'footfall_invalid_services', $problem->getMessage(), [ 'status' => 400 ] );
		}
		update_option( Service_Catalogue::OPTION, $clean, true );
		return self::read();
	}
}
