<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Schema\Event_Schema;

/**
 * What an event says about its session: how far it got (1 visit, 2 product, 3 cart, 4 checkout, 5 order),
 * and whether it may begin one.
 */
final class Funnel {
	/** Order is not among them: only the ledger says that there is one. */
	private const STEPS = [
		Event_Names::IDS['product_viewed']           => 2,
		Event_Names::IDS['variation_selected']       => 2,
		Event_Names::IDS['cart_item_added']          => 3,
		Event_Names::IDS['cart_item_removed']        => 3,
		Event_Names::IDS['cart_viewed']              => 3,
		Event_Names::IDS['coupon_applied']           => 3,
		Event_Names::IDS['coupon_rejected']          => 3,
		Event_Names::IDS['coupon_removed']           => 3,
		Event_Names::IDS['shipping_method_selected'] => 3,
		Event_Names::IDS['checkout_viewed']          => 4,
		Event_Names::IDS['checkout_step_reached']    => 4,
		Event_Names::IDS['payment_method_selected']  => 4,
		Event_Names::IDS['checkout_field_failed']    => 4,
		Event_Names::IDS['checkout_submitted']       => 4,
		Event_Names::IDS['checkout_failed']          => 4,
		Event_Names::IDS['express_payment_started']  => 4,
	];

	private const PAGE_KIND_STEPS = [
		'product'  => 2,
		'cart'     => 3,
		'checkout' => 4,
	];

	/** Made without the visitor doing something: as a page is left, measured, or plays. */
	private const PASSIVE = [
		Event_Names::IDS['page_engaged'],
		Event_Names::IDS['web_vitals_measured'],
		Event_Names::IDS['video_progressed'],
		Event_Names::IDS['product_list_viewed'],
		Event_Names::IDS['block_variant_shown'],
	];

	/** @var array<int,string> */
	private static array $kinds = [];

	/**
	 * @param int    $name_id   Event_Names.
	 * @param string $page_kind Of a page_viewed.
	 */
	public static function step( int $name_id, string $page_kind = '' ): int {
		return max( self::STEPS[ $name_id ] ?? 1, self::PAGE_KIND_STEPS[ $page_kind ] ?? 1 );
	}

	/**
	 * @return string begins: it goes on with its visitor's session, or begins one. joins: it belongs to a
	 *         session that there is, and never begins one. What the server makes joins, and so does what
	 *         comes of itself in the browser.
	 */
	public static function kind( int $name_id ): string {
		if ( ! self::$kinds ) {
			$schema = new Event_Schema();
			foreach ( Event_Names::IDS as $name => $id ) {
				self::$kinds[ $id ] = $schema->is_made_by( $name, 'browser' ) && ! in_array( $id, self::PASSIVE, true ) ? 'begins' : 'joins';
			}
		}
		return self::$kinds[ $name_id ] ?? 'joins';
	}

	/** Whether somebody has put something into the cart: no mere crawling. */
	public static function is_deed( int $name_id ): bool {
		return Event_Names::IDS['cart_item_added'] === $name_id;
	}
}
