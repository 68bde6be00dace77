<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * Reads orders from WooCommerce through its own objects, wherever it keeps them (HPOS or posts).
 */
final class Order_Reader {
	/** Orders to WooCommerce's code, but nobody has ordered yet. */
	public const DRAFTS = [ 'checkout-draft', 'auto-draft', 'draft', 'new' ];

	/** More at once would be a matter of memory. */
	private const AT_ONCE = 100;

	/** WordPress and WooCommerce keep some 35 KB of each order that was read, for as long as the process runs. */
	private const MOST_CACHED = 500;

	private static int $cached = 0;

	/**
	 * @param int[] $ids
	 * @return array<int,array<string,mixed>|null> What Order_Facts says, by id; null when there is no such order or
	 *         it is a draft.
	 */
	public function read( array $ids ): array {
		$read = array_fill_keys( $ids, null );
		if ( ! function_exists( 'wc_get_orders' ) ) {
			return $read;
		}
		foreach ( array_chunk( $ids, self::AT_ONCE ) as $some ) {
			$orders  = $this->orders( $some );
			$refunds = $this->refunds( array_keys( $orders ) );
			foreach ( $orders as $id => $order ) {
				$read[ $id ] = Order_Facts::of( $order, $refunds[ $id ] ?? [] );
			}
		}
		return $read;
	}

	/**
	 * @param int[] $ids A hundred at most.
	 * @return array<int,\WC_Order> By id; those that are there and no drafts.
	 */
	public function orders( array $ids ): array {
		self::bound_memory( count( $ids ) );
		self::forget_cached( $ids );
		$found = [];
		foreach ( self::query( [ 'post__in' => $ids ] ) as $order ) {
			$found[ $order->get_id() ] = $order;
		}
		// Another plugin may hide orders from lists, and that is not as good as deleted.
		foreach ( array_diff( $ids, array_keys( $found ) ) as $id ) {
			$found[ $id ] = wc_get_order( $id );
		}
		return array_filter( $found, [ self::class, 'is_order' ] );
	}

	/**
	 * @param int[] $ids Of orders, a hundred at most.
	 * @return array<int,\WC_Order_Refund[]> By the order's id.
	 */
	public function refunds( array $ids ): array {
		if ( ! $ids ) {
			return [];
		}
		$found = [];
		$args  = [
			'type'            => 'shop_order_refund',
			'post_parent__in' => $ids,
		];
		foreach ( self::query( $args ) as $refund ) {
			if ( $refund instanceof \WC_Order_Refund ) {
				$found[ $refund->get_parent_id() ][] = $refund;
			}
		}
		return $found;
	}

	/**
	 * @param array<string,mixed> $args Of wc_get_orders().
	 * @return array<int,mixed>
	 */
	public static function query( array $args ): array {
		$args += [
			'type'    => 'shop_order',
			'status'  => 'all', // A status of a plugin that is gone is no status to WooCommerce, but the order is there.
			'orderby' => 'ID',
			'order'   => 'ASC',
			'limit'   => -1,
		];
		return (array) wc_get_orders( $args );
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

	/** Subscriptions are orders to PHP, too. */
	private static function is_order( mixed $order ): bool {
		return $order instanceof \WC_Order && 'shop_order' === $order->get_type() && ! in_array( $order->get_status(), self::DRAFTS, true );
	}

	/** Thousands of orders in a slice would otherwise come to more memory than PHP is given. */
	private static function bound_memory( int $orders ): void {
		self::$cached += $orders;
		if ( self::$cached > self::MOST_CACHED && wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
			self::$cached = $orders;
		}
	}

	/**
	 * The drain may run long after this process has read an order, and another one has changed it.
	 *
	 * @param int[] $ids
	 */
	private static function forget_cached( array $ids ): void {
		if ( wp_using_ext_object_cache() ) {
			return; // Shared between processes, and kept right by WooCommerce.
		}
		\WC_Cache_Helper::invalidate_cache_group( 'orders' );
		$cache = '\Automattic\WooCommerce\Caches\OrderCache';
		$cache = class_exists( $cache ) ? wc_get_container()->get( $cache ) : null;
		foreach ( $ids as $id ) {
			wp_cache_delete( $id, 'posts' );
			wp_cache_delete( $id, 'post_meta' );
			wp_cache_delete( "order-items-$id", 'orders' );
			$cache?->remove( $id );
		}
	}
}
