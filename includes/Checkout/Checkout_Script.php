<?php
declare( strict_types=1 );

namespace Footfall\Checkout;

use Footfall\Storefront;

/**
 * The script of the cart and the checkout: beside WooCommerce's blocks when they are drawn, and on the
 * pages of the shortcode. Deferred, and nothing of the shop depends on it.
 */
final class Checkout_Script {
	private const HANDLE = 'footfall-checkout';

	/** Of the storefront script, without which this one does nothing. */
	private const STOREFRONT = 'footfall';

	public static function register(): void {
		$version = Storefront::version( 'checkout' );
		if ( null === $version || wp_script_is( self::HANDLE, 'registered' ) ) {
			return;
		}
		wp_register_script(
			self::HANDLE,
			Storefront::script_url( 'checkout' ),
			[ self::STOREFRONT ],
			$version,
			[
				'strategy'  => 'defer',
				'in_footer' => true,
			]
		);
	}

	/** On woocommerce_blocks_enqueue_cart_block_scripts_after and its twin of the checkout. */
	public static function enqueue(): void {
		self::register();
		if ( wp_script_is( self::HANDLE, 'registered' ) ) {
			wp_enqueue_script( self::HANDLE );
		}
	}

	/** On wp_enqueue_scripts: the checkout by shortcode, and the page that pays an order. */
	public static function enqueue_on_page(): void {
		if ( is_checkout() && ! is_order_received_page() ) {
			self::enqueue();
		}
	}
}
