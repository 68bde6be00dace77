<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * Reads an order from WooCommerce through its own objects, wherever it keeps them (HPOS or posts).
 */
final class Order_Reader {
	private const DRAFTS = [ 'checkout-draft', 'auto-draft', 'draft', 'new' ];

	/**
	 * @param int $id
	 * @return array<string,mixed>|null Columns of orders without day and session: order_id, status, counted (0 or 1),
	 *         created_at and paid_at (ms UTC; paid_at null when unpaid), currency, total, tax, shipping, discount,
	 *         refunded (minor units), gateway, created_via, items; is_paid (the status says so); and refunds:
	 *         refund_id, order_id, refunded_at, amount, tax, shipping, currency. Null when there is no such
	 *         order or it is a draft.
	 */
	public function read( int $id ): ?array {
		if ( ! function_exists( 'wc_get_order' ) ) {
			return null;
		}
		self::forget_cached( $id );
		$order = wc_get_order( $id );
		// Subscriptions are orders to PHP, too.
		if ( ! $order instanceof \WC_Order || 'shop_order' !== $order->get_type() || in_array( $order->get_status(), self::DRAFTS, true ) ) {
			return null;
		}
		$currency = $order->get_currency();
		$created  = self::ms( $order->get_date_created() ) ?? self::ms( $order->get_date_modified() ) ?? time() * 1000;
		$refunds  = $this->refunds( $order, $currency, $created );
		return [
			'order_id'    => $id,
			'status'      => substr( $order->get_status(), 0, 40 ),
			'counted'     => in_array( $order->get_status(), self::uncounted_statuses(), true ) ? 0 : 1,
			'created_at'  => $created,
			'paid_at'     => self::ms( $order->get_date_paid() ),
			'is_paid'     => in_array( $order->get_status(), wc_get_is_paid_statuses(), true ) || $order->get_date_paid(),
			'currency'    => $currency,
			'total'       => Money::minor( $order->get_total(), $currency ),
			'tax'         => Money::minor( $order->get_total_tax(), $currency ),
			'shipping'    => Money::minor( $order->get_shipping_total(), $currency ),
			'discount'    => Money::minor( $order->get_discount_total(), $currency ),
			'refunded'    => array_sum( array_column( $refunds, 'amount' ) ),
			'gateway'     => mb_substr( (string) $order->get_payment_method(), 0, 100 ),
			'created_via' => mb_substr( (string) $order->get_created_via(), 0, 100 ),
			'items'       => (int) $order->get_item_count(),
			'refunds'     => $refunds,
		];
	}

	/**
	 * @return string[] The statuses that WooCommerce's own reports leave out.
	 */
	public static function uncounted_statuses(): array {
		$chosen = get_option( 'woocommerce_excluded_report_order_statuses', [ 'pending', 'failed', 'cancelled' ] );
		$all    = array_merge( [ 'trash', ...self::DRAFTS ], is_array( $chosen ) ? $chosen : [] );
		/** This filter is WooCommerce's: src/Admin/API/Reports/DataStore.php. */
		$all = (array) apply_filters( 'woocommerce_analytics_excluded_order_statuses', $all );
		return array_map( static fn( mixed $status ): string => str_starts_with( (string) $status, 'wc-' ) ? substr( (string) $status, 3 ) : (string) $status, $all );
	}

	/**
	 * @return array<int,array<string,int|string>>
	 */
	private function refunds( \WC_Order $order, string $currency, int $created ): array {
		// Not get_refunds(): it answers from a cache that another process may have outdated.
		$found = wc_get_orders(
			[
				'type'   => 'shop_order_refund',
				'parent' => $order->get_id(),
				'limit'  => -1,
			]
		);
		$rows = [];
		foreach ( $found as $refund ) {
			if ( ! $refund instanceof \WC_Order_Refund ) {
				continue;
			}
			$rows[] = [
				'refund_id'   => $refund->get_id(),
				'order_id'    => $order->get_id(),
				'refunded_at' => self::ms( $refund->get_date_created() ) ?? $created,
				'amount'      => Money::minor( $refund->get_amount(), $currency ),
				'tax'         => -Money::minor( $refund->get_total_tax(), $currency ),
				'shipping'    => -Money::minor( $refund->get_shipping_total(), $currency ),
				'currency'    => $currency,
			];
		}
		return $rows;
	}

	/** The drain may run long after this process has read the order, and another one has changed it. */
	private static function forget_cached( int $id ): void {
		if ( wp_using_ext_object_cache() ) {
			return; // Shared between processes, and kept right by WooCommerce.
		}
		wp_cache_delete( $id, 'posts' );
		wp_cache_delete( $id, 'post_meta' );
		wp_cache_delete( "order-items-$id", 'orders' );
		if ( class_exists( \WC_Cache_Helper::class ) ) {
			\WC_Cache_Helper::invalidate_cache_group( 'orders' );
		}
		$cache = '\Automattic\WooCommerce\Caches\OrderCache';
		if ( class_exists( $cache ) && function_exists( 'wc_get_container' ) ) {
			wc_get_container()->get( $cache )->remove( $id );
		}
	}

	private static function ms( ?\WC_DateTime $date ): ?int {
		return $date ? $date->getTimestamp() * 1000 : null;
	}
}
