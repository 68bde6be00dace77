<?php
declare( strict_types=1 );

namespace Footfall\Checkout;

/**
 * How far the server came with an order that could not be placed or paid, for the browser, which sees
 * only translated sentences: whether the gateway declined it or something is sold out.
 */
final class Attempt {
	private const HEADER = 'Footfall-Checkout';

	private static int $errors  = 0;
	private static int $coupons = 0;

	/** On woocommerce_check_cart_items, before WooCommerce's own look at the stock. */
	public static function before_stock(): void {
		self::$errors  = self::error_count();
		self::$coupons = did_action( 'woocommerce_removed_coupon' );
	}

	/** On woocommerce_check_cart_items, after it and after its look at the coupons. */
	public static function after_stock(): void {
		if ( self::error_count() > self::$errors && did_action( 'woocommerce_removed_coupon' ) === self::$coupons ) {
			self::say( 'stock' );
		}
	}

	/** On woocommerce_checkout_order_processed: what fails from here on fails at the gateway. */
	public static function on_order(): void {
		self::say( 'declined' );
	}

	/**
	 * Why the payment that this page answers did not go through: the page that pays an order is only
	 * shown again when it did not.
	 *
	 * @return string|null declined, fields (terms not accepted) or session (the page was too old). Null when the page answers none.
	 */
	public static function failure_of_page(): ?string {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- only whether it was sent.
		if ( ! isset( $_POST['woocommerce_pay'] ) ) {
			return null;
		}
		return match ( true ) {
			did_action( 'woocommerce_after_pay_action' ) > 0 => 'declined',
			did_action( 'woocommerce_before_pay_action' ) > 0 => 'fields',
			default => 'session',
		};
	}

	/** Only in the answer to the classic checkout's own request, which is never cached. */
	private static function say( string $failure ): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only which request it is.
		if ( wp_doing_ajax() && 'checkout' === ( $_GET['wc-ajax'] ?? '' ) && ! headers_sent() ) {
			header( self::HEADER . ": $failure" );
		}
	}

	private static function error_count(): int {
		return function_exists( 'wc_notice_count' ) && WC()->session ? wc_notice_count( 'error' ) : 0;
	}
}
