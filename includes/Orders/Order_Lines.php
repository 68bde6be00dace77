<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * The products of an order or of a refund. WooCommerce writes a refund's with a minus; here they are
 * positive.
 */
final class Order_Lines {
	/** What the column holds. */
	private const MOST_PIECES = 1000000;

	/**
	 * @param \WC_Order|\WC_Order_Refund $order
	 * @param string                     $currency Of the order.
	 * @return array<int,array{line_id:int,order_id:int,refund_id:int,product_id:int,variation_id:int,quantity:int,subtotal:int,total:int,tax:int}>
	 *         Money in minor units; subtotal and total without tax.
	 */
	public static function of( \WC_Abstract_Order $order, string $currency ): array {
		$is_refund = $order instanceof \WC_Order_Refund;
		$sign      = $is_refund ? -1 : 1;
		$lines     = [];
		foreach ( $order->get_items() as $item ) {
			if ( ! $item instanceof \WC_Order_Item_Product ) {
				continue;
			}
			$lines[] = [
				'line_id'      => $item->get_id(),
				'order_id'     => $is_refund ? $order->get_parent_id() : $order->get_id(),
				'refund_id'    => $is_refund ? $order->get_id() : 0,
				'product_id'   => max( 0, (int) $item->get_product_id() ),
				'variation_id' => max( 0, (int) $item->get_variation_id() ),
				// Some shops sell by weight; a part of a piece is a piece.
				'quantity'     => (int) min( self::MOST_PIECES, max( 0, ceil( $sign * (float) $item->get_quantity() ) ) ),
				'subtotal'     => $sign * Money::minor( $item->get_subtotal(), $currency ),
				'total'        => $sign * Money::minor( $item->get_total(), $currency ),
				'tax'          => $sign * Money::minor( $item->get_total_tax(), $currency ),
			];
		}
		return $lines;
	}
}
