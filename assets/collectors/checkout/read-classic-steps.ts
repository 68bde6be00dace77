import type { StepsDone } from './types';

const CONTACT = '#billing_email_field';
const BILLING = '.validate-required[id^="billing_"]';
const SHIPPING = '.validate-required[id^="shipping_"]';
const RATE =
	'input[name^="shipping_method"]:checked, input[name^="shipping_method"][type="hidden"], select.shipping_method';

/** WooCommerce's own mark for what is wrong, and a look at what is empty. */
const isFilled = ( row: Element ) =>
	! row.matches( '.woocommerce-invalid' ) &&
	[
		...row.querySelectorAll< HTMLInputElement >(
			'input, select, textarea'
		),
	].some( ( { type, checked, value } ) =>
		type === 'checkbox' ? checked : value.trim()
	);

/**
 * How far the shopper is in the checkout shortcode. Billing and shipping may stand in either order; the
 * shipping address counts where the shopper has asked for another one.
 */
export function readClassicSteps( form: Element ): StepsDone {
	const isComplete = ( selector: string ) =>
		[ ...form.querySelectorAll( selector ) ].every(
			( row ) => row.matches( CONTACT ) || isFilled( row )
		);
	const email = form.querySelector( CONTACT );
	const address =
		!! form.querySelector( BILLING ) &&
		isComplete( BILLING ) &&
		( ! form.querySelector( '#ship-to-different-address input:checked' ) ||
			isComplete( SHIPPING ) );
	return {
		contact: !! email && isFilled( email ),
		address,
		shipping: address && !! form.querySelector( RATE ),
	};
}
