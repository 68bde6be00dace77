<?php
/**
 * Plugin Name: Bench route
 * Description: A REST route that does nothing: a plugin that boots WordPress for each hit cannot be quicker.
 */

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'bench/v1',
			'/bare',
			[
				'methods'             => [ 'GET', 'POST' ],
				'callback'            => static fn() => new WP_REST_Response( null, 204 ),
				'permission_callback' => '__return_true',
			]
		);
	}
);
