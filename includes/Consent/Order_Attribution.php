<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * WooCommerce's order attribution follows the category marketing. Its setting is printed into pages that
 * a cache gives to everybody: hence never allowed by PHP, and corrected by the browser before
 * WooCommerce's script reads it. (With the WP Consent API, WooCommerce prints the answer of whoever
 * filled the cache.)
 */
final class Order_Attribution {
	private const HANDLE = 'wc-order-attribution';

	/**
	 * On wc_order_attribution_allow_tracking, after WooCommerce's own.
	 *
	 * @param mixed $is_allowed
	 * @return mixed
	 */
	public static function is_allowed( mixed $is_allowed ): mixed {
		return Consent_Layer::asks() ? false : $is_allowed;
	}

	/** On wp_enqueue_scripts, after WooCommerce. */
	public static function correct(): void {
		if ( wp_script_is( self::HANDLE ) && Consent_Layer::asks() ) {
			wp_add_inline_script( self::HANDLE, 'wc_order_attribution.params.allowTracking=!!window.footfall?.choice?.has("marketing");', 'before' );
		}
	}
}
