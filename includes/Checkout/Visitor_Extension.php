<?php
declare( strict_types=1 );

namespace Footfall\Checkout;

use Footfall\Ingest\Visitor;
use Footfall\Ingest\Visitor_Key;

/**
 * The visitor that the checkout block sends with the order, while the visitor agrees: for requests that
 * carry no cookie of ours. Whatever else is sent there is dropped without a word, because no order may
 * fail by it.
 */
final class Visitor_Extension {
	private const EXTENSION = 'footfall';

	/** On woocommerce_blocks_loaded, or later. */
	public static function register(): void {
		if ( function_exists( 'woocommerce_store_api_register_endpoint_data' ) ) {
			woocommerce_store_api_register_endpoint_data(
				[
					'endpoint'        => 'checkout',
					'namespace'       => self::EXTENSION,
					'schema_callback' => [ self::class, 'schema' ],
					'schema_type'     => ARRAY_A,
				]
			);
		}
	}

	/**
	 * @return array<string,array<string,mixed>>
	 */
	public static function schema(): array {
		return [
			'visitor' => [
				'description' => __( 'The visitor’s identifier (a UUID), sent while the visitor agrees. Anything else is ignored.', 'footfall' ),
				'type'        => [ 'string', 'null', 'number', 'boolean', 'array', 'object' ],
				'context'     => [],
				'required'    => false,
				'arg_options' => [
					'validate_callback' => '__return_true',
					'sanitize_callback' => [ self::class, 'uuid' ],
				],
			],
		];
	}

	/**
	 * @return string '' for what is none.
	 */
	public static function uuid( mixed $value ): string {
		return Visitor_Key::is_uuid( $value ) ? $value : '';
	}

	/**
	 * On woocommerce_store_api_checkout_update_order_from_request, before the order is placed.
	 *
	 * @param mixed $order   Not used.
	 * @param mixed $request Of the Store API.
	 */
	public static function on_request( mixed $order, mixed $request = null ): void {
		$extensions = $request instanceof \WP_REST_Request ? $request->get_param( 'extensions' ) : null;
		$ours       = is_array( $extensions ) ? $extensions[ self::EXTENSION ] ?? null : null;
		Visitor::attach( self::uuid( is_array( $ours ) ? $ours['visitor'] ?? null : null ) );
	}
}
