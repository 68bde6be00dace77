import { openCheckout } from './browse.mjs';

/** What people do at the checkout, in the block and in the shortcode. */

const PERSON = {
	first: 'Robin',
	last: 'Shopper',
	street: '5 Elm Street',
	city: 'Albany',
	postcode: '12207',
	phone: '5185550100',
};

/** Fills in the open checkout as a guest does. */
export async function fillIn( shopper, { shipped = true } = {} ) {
	const { page, shop } = shopper;
	if ( shop.forms.checkout === 'classic' ) {
		await page.locator( '#billing_first_name' ).fill( PERSON.first );
		await page.locator( '#billing_last_name' ).fill( PERSON.last );
		await page.locator( '#billing_address_1' ).fill( PERSON.street );
		await page.locator( '#billing_city' ).fill( PERSON.city );
		await page.locator( '#billing_postcode' ).fill( PERSON.postcode );
		await page.locator( '#billing_phone' ).fill( PERSON.phone );
		await page.locator( '#billing_email' ).fill( shopper.email );
	} else {
		await page.getByLabel( 'Email address' ).fill( shopper.email );
		const address = page.getByRole( 'group', {
			name: shipped ? 'Shipping address' : 'Billing address',
		} );
		await address.getByLabel( 'First name' ).fill( PERSON.first );
		await address.getByLabel( 'Last name' ).fill( PERSON.last );
		await address
			.getByLabel( 'Address', { exact: true } )
			.fill( PERSON.street );
		await address.getByLabel( 'City' ).fill( PERSON.city );
		await address.getByLabel( 'ZIP Code' ).fill( PERSON.postcode );
	}
	knowsSteps( shopper, [
		'contact',
		'address',
		...( shipped ? [ 'shipping' ] : [] ),
	] );
}

export function knowsSteps( shopper, steps ) {
	for ( const step of steps ) {
		shopper.knows( 'checkout_step_reached', {
			step,
			form: shopper.shop.forms.checkout,
		} );
	}
}

/** Chooses a way to pay; knows it where it is not the one that is chosen already. */
export async function choosePayment( shopper, gateway, form ) {
	const { page, shop } = shopper;
	const where = form ?? shop.forms.checkout;
	const radio = page.locator(
		where === 'block'
			? `input[name="radio-control-wc-payment-method-options"][value="${ gateway }"]`
			: `#payment_method_${ gateway }`
	);
	await radio.waitFor( { state: 'attached' } );
	await settled( page );
	if ( ! ( await radio.isChecked() ) ) {
		await page
			.locator( `label[for="${ await radio.getAttribute( 'id' ) }"]` )
			.click();
		shopper.knows( 'payment_method_selected', { gateway, form: where } );
	}
}

/** WooCommerce draws the shortcode's parts anew after each change. */
export const settled = ( page ) =>
	page
		.locator( '.blockUI.blockOverlay' )
		.first()
		.waitFor( { state: 'detached' } );

/** The block's drafts go to the same place, as a PUT in disguise. */
const isOrdering = ( request ) =>
	request.method() === 'POST' &&
	! request.headers()[ 'x-http-method-override' ] &&
	/store(\/|%2F)v1(\/|%2F)checkout|wc-ajax=checkout|order-pay/.test(
		request.url()
	);

/** Presses the button that orders, without waiting for what comes of it. */
export async function pressOrder( shopper, gateway, form ) {
	const { page, shop } = shopper;
	await settled( page );
	const button = page.getByRole( 'button', {
		name: /^(Place order|Pay for order)/i,
	} );
	// While the block still takes an address in, a click is lost. One that is not asks the shop at once.
	for ( let tries = 0; tries < 6; tries++ ) {
		const asked = page
			.waitForRequest( isOrdering, { timeout: 4_000 } )
			.catch( () => null );
		await button.click();
		if ( await asked ) {
			break;
		}
	}
	shopper.knows( 'checkout_submitted', {
		...( gateway ? { gateway } : {} ),
		form: form ?? shop.forms.checkout,
	} );
}

/** On the thank-you page: notes the order. */
export async function seesThanks( shopper ) {
	await shopper.page.waitForURL( /order-received/ );
	await shopper.sees( 'order_received' );
	return orderOf( shopper.page.url() );
}

export const orderOf = ( address ) =>
	Number( /order-(?:received|pay)[/=](\d+)/.exec( address )[ 1 ] );

/**
 * Knows an order by what WooCommerce itself says of it.
 *
 * @param {import('../shopper.mjs').Shopper}                      shopper
 * @param {import('../../../scripts/truth/walk-journey.mjs').Run} run
 * @param {number}                                                id
 * @param {Record<string, unknown>}                               props   paid: whether it was; more properties of order_placed.
 */
export async function knowsOrder( shopper, run, id, { paid, ...props } ) {
	shopper.orders.push( id );
	const order = await run.rest( `/wc/v3/orders/${ id }` );
	const total = minor( order.total, order );
	const money = { order_id: id, total, currency: order.currency };
	shopper.knows( 'order_placed', { ...money, ...facts( order ), ...props } );
	if ( paid ) {
		shopper.knows( 'order_paid', money );
	}
	return order;
}

/** What is decided by an order itself, as order_placed names it. */
function facts( order ) {
	const money = ( text ) => minor( text, order );
	return {
		tax: money( order.total_tax ),
		shipping: money( order.shipping_total ),
		discount: money( order.discount_total ),
		gateway: order.payment_method,
		created_via: order.created_via,
		coupons: order.coupon_lines.map( ( { code } ) => code ),
		is_guest: order.customer_id === 0,
		country: order.billing.country,
		lines: order.line_items.map( ( line ) => ( {
			product_id: line.product_id,
			variation_id: line.variation_id,
			quantity: line.quantity,
			subtotal: money( line.subtotal ),
			total: money( line.total ),
			tax: money( line.total_tax ),
		} ) ),
	};
}

/** Decimal text of WooCommerce's REST API in minor units. */
export const minor = ( text, { currency } ) => {
	const { maximumFractionDigits: decimals } = new Intl.NumberFormat( 'en', {
		style: 'currency',
		currency,
	} ).resolvedOptions();
	return Math.round( Number( text ) * 10 ** decimals );
};

export const madeVia = ( { shop } ) =>
	shop.forms.checkout === 'block' ? 'store-api' : 'checkout';

/** The whole checkout of a guest who pays at once. */
export async function checkOut( shopper, run, gateway, options = {} ) {
	const { paid = true, shipped = true } = options;
	await openCheckout( shopper );
	await fillIn( shopper, { shipped } );
	await choosePayment( shopper, gateway );
	knowsSteps( shopper, [ 'payment' ] );
	await pressOrder( shopper, gateway );
	const id = await seesThanks( shopper );
	await knowsOrder( shopper, run, id, {
		paid,
		gateway,
		created_via: madeVia( shopper ),
	} );
	return id;
}
