<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * Goes through all orders of WooCommerce by their ids, oldest first, in the same way for both of
 * the places where it keeps them. Asking for a stretch of ids costs the same at the end of a
 * million orders as at the beginning, and an order that is deleted meanwhile shifts nothing.
 */
final class Order_Ids {
	/** Ids in one query. Orders share their ids with all other content, so most of them name none. */
	public const STRETCH = 2000;

	/**
	 * @param int $after
	 * @return int[] Of the orders among the next STRETCH ids; drafts, too.
	 */
	public static function next( int $after ): array {
		return array_map(
			'intval',
			Order_Reader::query(
				[
					'post__in' => range( $after + 1, $after + self::STRETCH ),
					'return'   => 'ids',
				]
			)
		);
	}

	/** @return int The lowest id of an order, 0 without orders. */
	public static function first(): int {
		return self::at_the_end( 'ASC' );
	}

	/** @return int The highest id of an order, 0 without orders. */
	public static function last(): int {
		return self::at_the_end( 'DESC' );
	}

	/** @return int How many orders there are, without drafts. */
	public static function count(): int {
		$statuses = array_map( static fn( string $status ): string => substr( $status, 3 ), array_keys( wc_get_order_statuses() ) );
		$found    = wc_get_orders(
			[
				'type'     => 'shop_order',
				'status'   => [ ...array_diff( $statuses, Order_Reader::DRAFTS ), 'trash' ],
				'limit'    => 1,
				'paginate' => true,
				'return'   => 'ids',
			]
		);
		return (int) $found->total;
	}

	private static function at_the_end( string $order ): int {
		$args = [
			'order'  => $order,
			'limit'  => 1,
			'return' => 'ids',
		];
		return (int) ( Order_Reader::query( $args )[0] ?? 0 );
	}
}
