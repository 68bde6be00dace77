<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * A line of the cart as it was before something changed it.
 */
final class Cart_Line {
	/** WooCommerce changed it by itself. */
	public bool $by_shop = false;

	/** The whole cart was emptied since. */
	public bool $emptied = false;

	private function __construct(
		public readonly int $product_id,
		public readonly int $variation_id,
		public readonly float $quantity,
		public readonly mixed $price
	) {}

	/**
	 * @param array<string,mixed> $line     Of WC_Cart::$cart_contents.
	 * @param float               $quantity Before.
	 */
	public static function of( array $line, float $quantity ): self {
		$product = $line['data'] ?? null;
		return new self(
			(int) ( $line['product_id'] ?? 0 ),
			(int) ( $line['variation_id'] ?? 0 ),
			$quantity,
			$product instanceof \WC_Product ? $product->get_price() : 0
		);
	}

	/**
	 * @param array<string,mixed> $line    Of the session: without its product.
	 * @param mixed               $product Where the hook gives it.
	 */
	public static function left_out( array $line, mixed $product ): self {
		$quantity = (float) ( $line['quantity'] ?? 0 );
		$total    = (float) ( $line['line_subtotal'] ?? 0 ) + ( wc_prices_include_tax() ? (float) ( $line['line_subtotal_tax'] ?? 0 ) : 0 );
		$price    = $product instanceof \WC_Product ? $product->get_price() : ( $quantity > 0 ? $total / $quantity : 0 );
		$left_out = new self( (int) ( $line['product_id'] ?? 0 ), (int) ( $line['variation_id'] ?? 0 ), $quantity, $price );

		$left_out->by_shop = true;
		return $left_out;
	}

	/**
	 * @param mixed $quantity Now.
	 * @return int Pieces more or less. Some shops sell by weight; a part of a piece is a piece.
	 */
	public function change( mixed $quantity ): int {
		$change = (int) ceil( (float) $quantity ) - (int) ceil( $this->quantity );
		return $this->emptied ? max( 0, $change ) : $change;
	}

	/**
	 * @param int    $change   Pieces, not 0.
	 * @param string $path     Of Cart_Path.
	 * @param string $currency ISO 4217.
	 * @return array{name:string,props:array<string,mixed>}
	 */
	public function event( int $change, string $path, string $currency ): array {
		return [
			'name'  => $change > 0 ? 'cart_item_added' : 'cart_item_removed',
			'props' => ( $change > 0 ? [] : [ 'by' => $this->by_shop ? 'shop' : 'shopper' ] ) + [
				'path'         => $path,
				'product_id'   => $this->product_id,
				'variation_id' => $this->variation_id,
				'quantity'     => min( 1000000, abs( $change ) ),
				'unit_price'   => max( 0, Money::minor( $this->price, $currency ) ),
				'currency'     => $currency,
			],
		];
	}

	/** Whether something else in the cart recommends it. */
	public function is_cross_sell( \WC_Cart $cart ): bool {
		foreach ( $cart->cart_contents as $other ) {
			$product = $other['data'] ?? null;
			if ( $product instanceof \WC_Product && array_intersect( [ $this->product_id, $this->variation_id ], array_filter( (array) $product->get_cross_sell_ids() ) ) ) {
				return true;
			}
		}
		return false;
	}
}
