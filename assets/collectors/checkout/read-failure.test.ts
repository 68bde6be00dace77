import { readFailure } from './read-failure';

describe( 'why an order failed on the checkout block', () => {
	it.each( [
		[ 'unknown_error', 'network' ],
		[ 'woocommerce_rest_cart_item_error', 'stock' ],
		[ 'woocommerce_rest_product_out_of_stock', 'stock' ],
		[ 'woocommerce_rest_invalid_nonce', 'session' ],
		[ 'woocommerce_rest_cart_empty', 'session' ],
		[ 'woocommerce_rest_checkout_process_payment_error', 'declined' ],
		[ 'wc-payment-error', 'payment_error' ],
		[ 'woocommerce_rest_invalid_address', 'fields' ],
		[ 'woocommerce_rest_guest_checkout_disabled', 'other' ],
	] )( '%s: %s', ( code, reason ) => {
		expect( readFailure( [ code ], 'success' ) ).toBe( reason );
	} );

	it.each( [
		[ 'failure', 'declined' ],
		[ 'error', 'payment_error' ],
		[ 'not set', 'other' ],
		[ undefined, 'other' ],
	] )( 'without a code, a payment that is %s: %s', ( status, reason ) => {
		expect( readFailure( [], status ) ).toBe( reason );
	} );
} );
