<?php
/**
 * The "bank": a page of its own with three ways out (pay and return, cancel, pay without returning)
 * and a webhook. The order's key is the secret that a real bank would sign with.
 */

namespace Footfall\Test_Gateway;

defined( 'ABSPATH' ) || exit;

function bank_page_url( \WC_Order $order ): string {
	return add_query_arg(
		array(
			'order' => $order->get_id(),
			'key'   => $order->get_order_key(),
		),
		WC()->api_request_url( 'footfall_test_bank' )
	);
}

add_action( 'woocommerce_api_footfall_test_bank', __NAMESPACE__ . '\\show_bank_page' );
add_action( 'woocommerce_api_footfall_test_webhook', __NAMESPACE__ . '\\take_webhook' );

/**
 * The order that the request names and knows the key of; ends the request without one.
 */
function requested_order(): \WC_Order {
	// phpcs:disable WordPress.Security.NonceVerification -- A bank has no nonce; it has the key.
	$order = wc_get_order( absint( $_REQUEST['order'] ?? 0 ) );
	$key   = sanitize_text_field( wp_unslash( $_REQUEST['key'] ?? '' ) );
	// phpcs:enable
	if ( ! $order instanceof \WC_Order || ! hash_equals( $order->get_order_key(), $key ) ) {
		wp_die( 'No such payment.', '', array( 'response' => 404 ) );
	}
	return $order;
}

function pay( \WC_Order $order ): void {
	// A bank may tell twice.
	if ( $order->needs_payment() ) {
		$order->payment_complete( 'bank-' . $order->get_id() );
	}
}

function take_webhook(): void {
	pay( requested_order() );
	wp_send_json( array( 'received' => true ) );
}

function show_bank_page(): void {
	$order = requested_order();
	$way   = sanitize_key( $_POST['way'] ?? '' ); // phpcs:ignore WordPress.Security.NonceVerification
	if ( 'pay' === $way ) {
		pay( $order );
		wp_safe_redirect( $order->get_checkout_order_received_url() );
		exit;
	}
	if ( 'cancel' === $way ) {
		wp_safe_redirect( $order->get_cancel_order_url_raw() );
		exit;
	}
	if ( 'webhook' === $way ) {
		pay( $order );
		bank_page( '<h1>Paid</h1><p>You may close this page. The shop has been told.</p>' );
	}
	bank_page(
		sprintf(
			'<h1>Pay %s</h1><p>Order %s</p><form method="post">
			<button name="way" value="pay">Pay and return</button>
			<button name="way" value="cancel">Cancel</button>
			<button name="way" value="webhook">Pay and do not return</button></form>',
			wp_kses_post( $order->get_formatted_order_total() ),
			esc_html( $order->get_order_number() )
		)
	);
}

/**
 * Another site would not load our theme or scripts, so this page does not either.
 *
 * @return never
 */
function bank_page( string $content ): void {
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	echo '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test bank</title>'
		. '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
		. '<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:4rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem;margin:0 .5rem .5rem 0}</style>'
		. '</head><body><main>' . $content . '</main></body></html>'; // phpcs:ignore WordPress.Security.EscapeOutput
	exit;
}
