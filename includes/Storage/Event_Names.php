<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The number under which each event of assets/schema/events.json is stored. Numbers never change
 * and are never used again; a new event takes the next one.
 */
final class Event_Names {
	public const IDS = [
		'page_viewed'              => 1,
		'product_viewed'           => 2,
		'cart_item_added'          => 3,
		'cart_item_removed'        => 4,
		'cart_viewed'              => 5,
		'checkout_viewed'          => 6,
		'order_placed'             => 7,
		'order_paid'               => 8,
		'order_refunded'           => 9,
		'page_engaged'             => 10,
		'outbound_clicked'         => 11,
		'file_downloaded'          => 12,
		'search_performed'         => 13,
		'search_result_clicked'    => 14,
		'form_submitted'           => 15,
		'video_progressed'         => 16,
		'contact_clicked'          => 17,
		'share_clicked'            => 18,
		'web_vitals_measured'      => 19,
		'product_list_viewed'      => 20,
		'product_clicked'          => 21,
		'variation_selected'       => 22,
		'mini_cart_opened'         => 23,
		'coupon_applied'           => 24,
		'coupon_rejected'          => 25,
		'coupon_removed'           => 26,
		'checkout_step_reached'    => 27,
		'shipping_method_selected' => 28,
		'payment_method_selected'  => 29,
		'checkout_field_failed'    => 30,
		'checkout_submitted'       => 31,
		'checkout_failed'          => 32,
		'express_payment_started'  => 33,
		'order_failed'             => 34,
		'order_cancelled'          => 35,
		'account_page_viewed'      => 36,
		'account_created'          => 37,
		'logged_in'                => 38,
		'address_saved'            => 39,
		'payment_method_saved'     => 40,
		'payment_method_deleted'   => 41,
		'account_details_saved'    => 42,
		'order_opened'             => 43,
		'order_action_clicked'     => 44,
		'store_described'          => 45,
		'block_variant_shown'      => 46,
		'consent_asked'            => 47,
		'consent_given'            => 48,
	];

	/**
	 * @return int|null Null when there is no such event.
	 */
	public static function id( string $name ): ?int {
		return self::IDS[ $name ] ?? Own_Events::number( $name );
	}

	/**
	 * @return string The name, or '' for a number from a later version.
	 */
	public static function name( int $id ): string {
		return $id < Own_Events::FIRST_NUMBER ? (string) array_search( $id, self::IDS, true ) : Own_Events::name( $id );
	}
}
