<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Store\Shop_Pages;

/**
 * What the request under way asks of the shop. A batch of the Store API is several requests in one:
 * each is looked at by itself.
 */
final class Shop_Request {
	/** REST routes of programs and of wp-admin, in which no shopper changes a cart. */
	private const BACK_OFFICE = '#^/(?:wc/v\d|wc-admin|wc-analytics|wc-telemetry|wp/v2|footfall/)#';

	/** @var \WP_REST_Request[] The REST request under way, and those that it is part of. */
	private array $rest = [];

	/**
	 * On rest_request_before_callbacks.
	 *
	 * @param mixed $response Given back as it is.
	 */
	public function begin( mixed $response, mixed $handler = null, mixed $request = null ): mixed {
		if ( $request instanceof \WP_REST_Request ) {
			$this->rest[] = $request;
		}
		return $response;
	}

	/**
	 * On rest_request_after_callbacks, after the others have looked.
	 *
	 * @param mixed $response Given back as it is.
	 */
	public function end( mixed $response ): mixed {
		array_pop( $this->rest );
		return $response;
	}

	/** The route of the REST request under way, '' in any other request. */
	public function route(): string {
		$request = end( $this->rest );
		return $request ? $request->get_route() : '';
	}

	public function method(): string {
		$request = end( $this->rest );
		return $request ? $request->get_method() : (string) ( $_SERVER['REQUEST_METHOD'] ?? 'GET' );
	}

	/** A text that the REST request under way was given, '' for none. */
	public function parameter( string $name ): string {
		$request = end( $this->rest );
		$value   = $request ? $request->get_param( $name ) : null;
		return is_scalar( $value ) ? (string) $value : '';
	}

	/** The name of WooCommerce's AJAX request, '' in any other. */
	public function ajax(): string {
		return preg_replace( '/^woocommerce_/', '', self::text( $_GET, 'wc-ajax' ) ?: ( wp_doing_ajax() ? self::text( $_REQUEST, 'action' ) : '' ) );
	}

	/** Whether a shopper stands behind it: not the schedule, a command, wp-admin or a program that manages the shop. */
	public function is_shoppers(): bool {
		if ( ( defined( 'WP_CLI' ) && WP_CLI ) || wp_doing_cron() || ( is_admin() && ! wp_doing_ajax() ) ) {
			return false;
		}
		return ! preg_match( self::BACK_OFFICE, $this->route() ) && Asking_Page::is_in_shop();
	}

	/**
	 * @param int $product_id Of the line that changed.
	 * @return array{route:string,method:string,ajax:string,get:array<mixed>,post:array<mixed>,checkout_link:bool,block_theme:bool,options_form:bool} For Cart_Path.
	 */
	public function facts( int $product_id ): array {
		return [
			'route'         => $this->route(),
			'method'        => $this->method(),
			'ajax'          => $this->ajax(),
			'get'           => $_GET,
			'post'          => $_POST,
			'checkout_link' => isset( $GLOBALS['wp']->query_vars['checkout-link'] ),
			'block_theme'   => wp_is_block_theme(),
			'options_form'  => Shop_Pages::has_options_form( (string) get_post_field( 'post_name', $product_id ) ),
		];
	}

	private static function text( array $from, string $name ): string {
		return is_string( $from[ $name ] ?? null ) ? sanitize_key( $from[ $name ] ) : '';
	}
}
