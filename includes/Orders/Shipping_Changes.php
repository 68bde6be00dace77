<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;

/**
 * Records that a shopper chose another way of shipping. WooCommerce chooses one by itself whenever
 * the old one does not apply any more: only what a request asks for, and gets, is a choice. No query.
 */
final class Shipping_Changes {
	private const MAX_LENGTH = 100;

	/** @var array<string,string> The choice when the request began, by package. */
	private array $before = [];

	/** @var array<string,string> What the request asks for, by package. */
	private array $asked = [];

	/** @var array<string,true> Chosen in this request. */
	private array $chosen = [];

	public function __construct( private Server_Events $events, private Shop_Request $request ) {}

	/** On woocommerce_cart_loaded_from_session. */
	public function on_loaded(): void {
		$this->before = self::in_session();
	}

	/** On rest_request_before_callbacks. @param mixed $response Given back as it is. */
	public function on_rest( mixed $response ): mixed {
		if ( WC()->session ) {
			$this->before = self::in_session();
		}
		return $response;
	}

	/** On woocommerce_store_api_cart_select_shipping_rate. */
	public function on_block( mixed $package = null, mixed $rate = null ): void {
		$packages = null === $package ? array_keys( self::in_session() ) : [ $package ];
		foreach ( $packages as $one ) {
			$this->asked[ (string) $one ] = (string) $rate;
		}
	}

	/** On wc_ajax_update_shipping_method and woocommerce_checkout_update_order_review, before WooCommerce takes it. */
	public function on_classic(): void {
		$this->before = self::in_session();
		foreach ( (array) wp_unslash( $_POST['shipping_method'] ?? [] ) as $package => $rate ) {
			if ( is_string( $rate ) ) {
				$this->asked[ (string) $package ] = sanitize_text_field( $rate );
			}
		}
	}

	/** On rest_request_after_callbacks. @param mixed $response Given back as it is. */
	public function on_rest_done( mixed $response ): mixed {
		$this->settle();
		return $response;
	}

	/** On shutdown. @throws \Throwable What Server_Events throws. */
	public function hand_over(): void {
		$this->settle();
		$events = [];
		foreach ( array_keys( $this->chosen ) as $method ) {
			$events[] = [
				'name'  => 'shipping_method_selected',
				'props' => [ 'method' => mb_substr( (string) $method, 0, self::MAX_LENGTH ) ],
			];
		}
		$this->chosen = [];
		$this->events->events( $events );
	}

	private function settle(): void {
		$asked       = $this->asked;
		$this->asked = [];
		if ( ! $asked || ! $this->request->is_shoppers() ) {
			return;
		}
		$now = self::in_session();
		foreach ( $asked as $package => $rate ) {
			// Without a choice before, the page showed none: then this is the default.
			$before = $this->before[ $package ] ?? '';
			if ( '' !== $before && $before !== $rate && ( $now[ $package ] ?? '' ) === $rate ) {
				$this->chosen[ $rate ] = true;
			}
		}
		$this->before = $now;
	}

	/**
	 * @return array<string,string>
	 */
	private static function in_session(): array {
		$chosen = function_exists( 'WC' ) && WC()->session ? WC()->session->get( 'chosen_shipping_methods' ) : null;
		return array_filter( is_array( $chosen ) ? $chosen : [], 'is_string' );
	}
}
