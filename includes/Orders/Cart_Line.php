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
		public readonly mixed $price,
		public readonly string $slug
	) {}

	/**
	 * @param array<string,mixed> $line     Of WC_Cart::$cart_contents.
	 * @param float               $quantity Before.
	 */
	public static function of( array $line, float $quantity ): self {
		$product = $line['data'] ?? null;
		$known   = $product instanceof \WC_Product;
		return new self(
			(int) ( $line['product_id'] ?? 0 ),
			(int) ( $line['variation_id'] ?? 0 ),
			$quantity,
			$known ? $product->get_price() : 0,
			$known ? $product->get_slug() : ''
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
		$left_out = new self( (int) ( $line['product_id'] ?? 0 ), (int) ( $line['variation_id'] ?? 0 ), $quantity, $price, '' );

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
}
