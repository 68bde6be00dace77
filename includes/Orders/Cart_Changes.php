<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;

/**
 * Records how the quantity of each cart line has changed in a request, whichever button, block or
 * link asked for it. Only the net change counts: one add fires one or two hooks depending on the
 * path, and payment gateways put things in and take them out again to ask for a price. Of a batch
 * of the Store API, each request counts by itself. No query.
 */
final class Cart_Changes {
	/** @var array<string,Cart_Line> Lines as they were before, by key. */
	private array $before = [];

	/** @var array<string,array<string,mixed>>|null The cart as the session held it when it was loaded, by key. */
	private ?array $loaded = null;

	/** @var array<string,Cart_Line> Lines that WooCommerce left out while it loaded the cart, without a word: their product is gone. */
	private array $gone = [];

	/** @var array<int,array{name:string,props:array<string,mixed>}> Changes of this request, to be written at its end. */
	private array $made = [];

	/** An order was made of the cart in this request. */
	private bool $ordered = false;

	public function __construct( private Server_Events $events, private Shop_Request $request ) {}

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

	/** On woocommerce_load_cart_from_session, before WooCommerce looks at what is in it. */
	public function on_loading(): void {
		$cart         = WC()->session ? WC()->session->get( 'cart' ) : null;
		$this->loaded = is_array( $cart ) ? $cart : [];
	}

	/** On woocommerce_remove_cart_item_from_session: not for sale any more, or another product than it was. */
	public function on_left_out( mixed $key, mixed $values, mixed $product = null ): void {
		if ( is_string( $key ) && is_array( $values ) ) {
			$this->before[ $key ] ??= Cart_Line::left_out( $values, $product );
		}
	}

	/** On woocommerce_cart_loaded_from_session. What a log-in brings back from another device is no change. */
	public function on_loaded( mixed $cart = null ): void {
		$loaded       = $this->loaded ?? [];
		$this->loaded = null;
		if ( ! self::is_shoppers( $cart ) ) {
			return;
		}
		if ( did_action( 'woocommerce_ordered_again' ) ) {
			// The order's lines take the place of the others, as if the cart had been emptied first.
			foreach ( array_keys( $cart->cart_contents ) as $key ) {
				$this->remember( $key, $loaded[ $key ]['quantity'] ?? 0 );
			}
			$this->take_for_emptied();
			return;
		}
		foreach ( array_diff_key( $loaded, $cart->cart_contents, $this->before ) as $key => $values ) {
			if ( is_array( $values ) ) {
				$this->gone[ $key ] = Cart_Line::left_out( $values, null );
			}
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
	 * link, a log-out. What came in during this request and goes again without an order was a try,
	 * and what is put in again was there.
	 */
	public function on_emptied(): void {
		if ( $this->ordered ) {
			$this->settle();
		}
		$this->gone = [];
		foreach ( self::cart()->cart_contents ?? [] as $key => $line ) {
			$this->remember( $key, $line['quantity'] ?? 0 );
		}
		$this->take_for_emptied();
	}

	/** On rest_request_after_callbacks. @param mixed $response Given back as it is. */
	public function on_rest_done( mixed $response ): mixed {
		$this->settle();
		return $response;
	}

	/** On shutdown. */
	public function hand_over(): void {
		$this->notice_gone();
		$this->settle();
		$made       = $this->made;
		$this->made = []; // First, so that a failure is not repeated.
		$this->events->events( $made );
	}

	/** Compares with the quantities now. */
	private function settle(): void {
		$cart         = self::cart();
		$before       = $this->before;
		$this->before = [];
		if ( ! $cart || ! $before || ! $this->request->is_shoppers() ) {
			return;
		}
		$currency = get_woocommerce_currency();
		foreach ( $before as $key => $line ) {
			$change = $line->change( $cart->cart_contents[ $key ]['quantity'] ?? 0 );
			if ( 0 !== $change ) {
				$this->made[] = $line->event( $change, $line->by_shop ? 'other' : $this->path( $cart, $line ), $currency );
			}
		}
	}

	private function path( \WC_Cart $cart, Cart_Line $line ): string {
		return Cart_Path::of(
			$this->request->facts( $line->product_id ),
			Asking_Page::of( $line->product_id ),
			$line->is_cross_sell( $cart )
		);
	}

	/** A line whose product is gone is left out each time, until the cart is saved: that once is when it went. */
	private function notice_gone(): void {
		$session = self::cart() && WC()->session ? WC()->session->get( 'cart' ) : null;
		$this->before += array_diff_key( $this->gone, is_array( $session ) ? $session : [] );
		$this->gone    = [];
	}

	private function take_for_emptied(): void {
		foreach ( $this->before as $line ) {
			$line->emptied = true;
		}
	}

	private function remember( mixed $key, mixed $quantity ): void {
		$line = self::cart()->cart_contents[ $key ] ?? null;
		if ( ! is_string( $key ) || ! is_array( $line ) ) {
			return;
		}
		$this->before[ $key ] ??= Cart_Line::of( $line, (float) $quantity );
		// WooCommerce looks after its carts there: deleted products, quantities that are not sold.
		if ( doing_action( 'woocommerce_check_cart_items' ) ) {
			$this->before[ $key ]->by_shop = true;
		}
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
