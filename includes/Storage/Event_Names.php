<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The number under which each event of assets/schema/events.json is stored. Numbers never change
 * and are never used again; a new event takes the next one.
 */
final class Event_Names {
	public const IDS = [
		'page_viewed'       => 1,
		'product_viewed'    => 2,
		'cart_item_added'   => 3,
		'cart_item_removed' => 4,
		'cart_viewed'       => 5,
		'checkout_viewed'   => 6,
		'order_placed'      => 7,
		'order_paid'        => 8,
		'order_refunded'    => 9,
	];

	/**
	 * @return int|null Null when there is no such event.
	 */
	public static function id( string $name ): ?int {
		return self::IDS[ $name ] ?? null;
	}

	/**
	 * @return string The name, or '' for a number from a later version.
	 */
	public static function name( int $id ): string {
		return (string) array_search( $id, self::IDS, true );
	}
}
