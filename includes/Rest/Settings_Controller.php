<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Capabilities;
use Footfall\Schema\Settings_Schema;
use Footfall\Settings;

/**
 * GET and POST footfall/v1/settings.
 */
final class Settings_Controller {
	public static function register(): void {
		register_rest_route(
			'footfall/v1',
			'/settings',
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
					'args'                => [ 'settings' => Settings_Schema::rest_argument() ],
				],
			]
		);
	}

	public static function read(): \WP_REST_Response {
		$roles = [];
		foreach ( wp_roles()->get_names() as $slug => $name ) {
			$roles[] = [
				'slug' => $slug,
				'name' => translate_user_role( $name ),
			];
		}
		return new \WP_REST_Response(
			[
				'settings' => Settings::all(),
				'roles'    => $roles,
			]
		);
	}

	public static function save( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$errors = Settings::update( (array) $request['settings'] );
		if ( $errors ) {
			return new \WP_Error(
				'footfall_invalid_settings',
				__( 'Nothing was saved: some settings are not valid.', 'footfall' ),
				[
					'status' => 400,
					'params' => $errors,
				]
			);
		}
		return self::read();
	}
}
