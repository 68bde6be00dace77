import { addFromForm } from '../steps/add-to-cart.mjs';
import { openCart, openCheckout } from '../steps/browse.mjs';
import { giveCoupon } from '../steps/cart.mjs';
import {
	checkOut,
	choosePayment,
	fillIn,
	knowsOrder,
	knowsSteps,
	madeVia,
	pressOrder,
	seesThanks,
} from '../steps/checkout.mjs';

const BANK = /footfall_test_bank/;

export const journeys = [
	{
		name: 'guest pays cash on delivery; thank-you page reloaded 5 times',
		orders: true,
		needs: [ 'simple' ],
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.simple, 2 );
			await checkOut( shopper, run, 'cod' );
			for ( let times = 0; times < 5; times++ ) {
				await shopper.page.reload();
				await shopper.sees( 'order_received' );
			}
		},
	},
	{
		name: 'bank transfer: placed, not paid',
		orders: true,
		needs: [ 'simple' ],
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.simple );
			await checkOut( shopper, run, 'bacs', { paid: false } );
		},
	},
	{
		name: 'virtual product only: nothing to ship',
		orders: true,
		needs: [ 'virtual' ],
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.virtual );
			await checkOut( shopper, run, 'cod', { shipped: false } );
		},
	},
	{
		name: 'card accepted at once',
		ownStore: true,
		async walk( shopper, run ) {
			await addFromForm( shopper, shopper.shop.products.simple );
			await checkOut( shopper, run, 'footfall_test_success' );
		},
	},
	{
		name: 'card declined, then paid otherwise',
		ownStore: true,
		async walk( shopper, run ) {
			const { page, shop } = shopper;
			const form = shop.forms.checkout;
			await addFromForm( shopper, shop.products.simple );
			await openCheckout( shopper );
			await fillIn( shopper );
			await choosePayment( shopper, 'footfall_test_decline' );
			knowsSteps( shopper, [ 'payment' ] );
			await pressOrder( shopper, 'footfall_test_decline' );
			await page.getByText( 'Your card was declined.' ).first().waitFor();
			shopper.knows( 'checkout_failed', {
				gateway: 'footfall_test_decline',
				reason: 'declined',
				form,
			} );
			await choosePayment( shopper, 'cod' );
			await pressOrder( shopper, 'cod' );
			const id = await seesThanks( shopper );
			shopper.knows( 'order_failed', { order_id: id } );
			await knowsOrder( shopper, run, id, {
				paid: true,
				created_via: madeVia( shopper ),
			} );
		},
	},
	{
		name: 'bank page of another site, paid and back',
		ownStore: true,
		async walk( shopper, run ) {
			const id = await goToBank( shopper );
			await shopper.page
				.getByRole( 'button', { name: 'Pay and return' } )
				.click();
			await seesThanks( shopper );
			await knowsOrder( shopper, run, id, {
				paid: true,
				gateway: 'footfall_test_offsite',
			} );
		},
	},
	{
		name: 'bank page of another site, paid and never back',
		short: true,
		ownStore: true,
		async walk( shopper, run ) {
			const id = await goToBank( shopper );
			await shopper.page
				.getByRole( 'button', { name: 'Pay and do not return' } )
				.click();
			await shopper.page.getByText( 'You may close this page' ).waitFor();
			await knowsOrder( shopper, run, id, {
				paid: true,
				gateway: 'footfall_test_offsite',
			} );
		},
	},
	{
		name: 'bank page of another site, given up: the cart is there again',
		ownStore: true,
		async walk( shopper, run ) {
			const id = await goToBank( shopper );
			await shopper.page
				.getByRole( 'button', { name: 'Cancel' } )
				.click();
			await shopper.page.waitForURL( /cart/ );
			await shopper.sees( 'cart' );
			shopper.knows( 'cart_viewed', { form: shopper.shop.forms.cart } );
			shopper.knows( 'order_cancelled', { order_id: id } );
			await knowsOrder( shopper, run, id, { paid: false } );
		},
	},
	{
		name: 'another way of shipping at the checkout',
		ownStore: true,
		async walk( shopper, run ) {
			const { page, shop } = shopper;
			await addFromForm( shopper, shop.products.simple );
			await openCheckout( shopper );
			await fillIn( shopper );
			const label = page
				.locator(
					shop.forms.checkout === 'block'
						? '.wc-block-components-shipping-rates-control label'
						: '#shipping_method label'
				)
				.filter( { hasText: 'Express' } );
			await clickUntilAsked( page, label );
			shopper.knows( 'shipping_method_selected', {
				method: /^flat_rate:\d+$/,
			} );
			await choosePayment( shopper, 'footfall_test_success' );
			knowsSteps( shopper, [ 'payment' ] );
			await pressOrder( shopper, 'footfall_test_success' );
			const id = await seesThanks( shopper );
			await knowsOrder( shopper, run, id, {
				paid: true,
				shipping: 1200,
			} );
		},
	},
	{
		name: 'nothing to pay: a coupon for all of it',
		ownStore: true,
		async walk( shopper, run ) {
			const { shop } = shopper;
			await addFromForm( shopper, shop.products.virtual );
			await openCart( shopper );
			await giveCoupon( shopper, 'all100' );
			shopper.knows( 'coupon_applied', { code: 'all100' } );
			await openCheckout( shopper );
			await fillIn( shopper, { shipped: false } );
			await pressOrder( shopper, undefined );
			const id = await seesThanks( shopper );
			await knowsOrder( shopper, run, id, { paid: true } );
		},
	},
];

/** While it takes in the address, WooCommerce's block swallows a click. */
async function clickUntilAsked( page, label ) {
	for ( let left = 5; left > 0; left-- ) {
		const asked = page
			.waitForResponse(
				( response ) =>
					/select-shipping-rate|update_order_review/.test(
						`${ response.url() } ${ response.request().postData() }`
					),
				{ timeout: 5000 }
			)
			.catch( () => null );
		await label.click();
		if ( await asked ) {
			return;
		}
	}
}

/** Orders at the gateway that pays on another site, and is there. */
async function goToBank( shopper ) {
	const gateway = 'footfall_test_offsite';
	await addFromForm( shopper, shopper.shop.products.simple );
	await openCheckout( shopper );
	await fillIn( shopper );
	await choosePayment( shopper, gateway );
	knowsSteps( shopper, [ 'payment' ] );
	await pressOrder( shopper, gateway );
	await shopper.page.waitForURL( BANK );
	return Number( new URL( shopper.page.url() ).searchParams.get( 'order' ) );
}
