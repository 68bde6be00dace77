<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What an event says about how far its session got: 1 visit, 2 product, 3 cart, 4 checkout, 5 order.
 */
final class Funnel {
	/** Order is not among them: only the ledger says that there is one. */
	private const STEPS = [
		Event_Names::IDS['product_viewed']    => 2,
		Event_Names::IDS['cart_item_added']   => 3,
		Event_Names::IDS['cart_item_removed'] => 3,
		Event_Names::IDS['cart_viewed']       => 3,
		Event_Names::IDS['checkout_viewed']   => 4,
	];

	private const PAGE_KIND_STEPS = [
		'product'  => 2,
		'cart'     => 3,
		'checkout' => 4,
	];

	private const SERVER_EVENTS = [ Event_Names::IDS['cart_item_added'], Event_Names::IDS['cart_item_removed'] ];

	/**
	 * @param int    $name_id   Event_Names.
	 * @param string $page_kind Of a page_viewed.
	 */
	public static function step( int $name_id, string $page_kind = '' ): int {
		return max( self::STEPS[ $name_id ] ?? 1, self::PAGE_KIND_STEPS[ $page_kind ] ?? 1 );
	}

	/** Whether it joins a session of its visitor, and never starts one. */
	public static function is_server_event( int $name_id ): bool {
		return in_array( $name_id, self::SERVER_EVENTS, true );
	}
}
