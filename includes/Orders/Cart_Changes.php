<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;

/**
 * Records how the quantity of each cart line has changed in a request, whichever button, block or
 * link asked for it. Only the net change counts: one add fires one or two hooks depending on the
 * path, and payment gateways put things in and take them out again to ask for a price. No query.
 */
final class Cart_Changes {
	/** @var array<string,array{quantity:float,product_id:int,variation_id:int,price:mixed}> Lines as they were before, by key. */
	private array $before = [];

	/** An order was made of the cart in this request. */
	private bool $ordered = false;

	public function __construct( private Server_Events $events ) {}

	/** On woocommerce_add_to_cart. Where the line was there before, the hook of the quantity has come first. */
	public function on_added( mixed $key ): void {
		$this->remember( $key, 0 );
	}

	/** On woocommerce_after_cart_item_quantity_update. */
	public function on_quantity( mixed $key, mixed $new, mixed $old, mixed $cart = null ): void {
		if ( self::is_shoppers( $cart ) ) {
			$this->remember( $key, $old );
		}
	}

	/** On woocommerce_remove_cart_item: the last moment at which the line has its price. */
	public function on_removing( mixed $key, mixed $cart = null ): void {
		if ( self::is_shoppers( $cart ) ) {
			$this->remember( $key, $cart->cart_contents[ $key ]['quantity'] ?? 0 );
		}
	}

	/** On woocommerce_cart_item_restored. */
	public function on_restored( mixed $key, mixed $cart = null ): void {
		if ( self::is_shoppers( $cart ) ) {
			$this->remember( $key, 0 );
		}
	}

	/**
	 * On woocommerce_new_order, woocommerce_checkout_order_processed and
	 * woocommerce_store_api_checkout_order_processed: what was put in before the order belongs to it.
	 */
	public function on_order(): void {
		if ( ! self::cart() ) {
			return; // An order of wp-admin, REST or a webhook.
		}
		$this->ordered = true;
		$this->settle();
	}

	/**
	 * On woocommerce_before_cart_emptied. Emptying is no removal: it follows on an order, a checkout
	 * link, a log-out. What came in during this request and goes again without an order was a try.
	 */
	public function on_emptied(): void {
		if ( $this->ordered ) {
			$this->settle();
		}
		$this->before = [];
	}

	/**
	 * On shutdown: compares with the quantities now.
	 *
	 * @throws \Throwable What Server_Events throws.
	 */
	public function settle(): void {
		$cart   = self::cart();
		$before = $this->before;
		// First, so that a failure is not repeated.
		$this->before = [];
		if ( ! $cart || ! $before ) {
			return;
		}
		$currency = get_woocommerce_currency();
		$events   = [];
		foreach ( $before as $key => $line ) {
			$now        = $cart->cart_contents[ $key ] ?? null;
			$difference = self::pieces( $now['quantity'] ?? 0 ) - self::pieces( $line['quantity'] );
			if ( 0 === $difference ) {
				continue;
			}
			$events[] = [
				'name'  => $difference > 0 ? 'cart_item_added' : 'cart_item_removed',
				'props' => ( $difference > 0 ? [] : [ 'by' => 'shopper' ] ) + [
					'path'         => 'other',
					'product_id'   => $line['product_id'],
					'variation_id' => $line['variation_id'],
					'quantity'     => min( 1000000, abs( $difference ) ),
					'unit_price'   => max( 0, Money::minor( $line['price'], $currency ) ),
					'currency'     => $currency,
				],
			];
		}
		$this->events->events( $events );
	}

	private function remember( mixed $key, mixed $quantity ): void {
		$line = self::cart()->cart_contents[ $key ] ?? null;
		if ( ! is_string( $key ) || isset( $this->before[ $key ] ) || ! is_array( $line ) ) {
			return;
		}
		$product = $line['data'] ?? null;

		$this->before[ $key ] = [
			'quantity'     => (float) $quantity,
			'product_id'   => (int) ( $line['product_id'] ?? 0 ),
			'variation_id' => (int) ( $line['variation_id'] ?? 0 ),
			'price'        => $product instanceof \WC_Product ? $product->get_price() : 0,
		];
	}

	/** Some shops sell by weight; a part of a piece is a piece. */
	private static function pieces( mixed $quantity ): int {
		return (int) ceil( (float) $quantity );
	}

	private static function cart(): ?\WC_Cart {
		$cart = function_exists( 'WC' ) ? WC()->cart : null;
		return $cart instanceof \WC_Cart ? $cart : null;
	}

	/** Gateways work on carts of their own, too. */
	private static function is_shoppers( mixed $cart ): bool {
		return $cart instanceof \WC_Cart && $cart === self::cart();
	}
}
