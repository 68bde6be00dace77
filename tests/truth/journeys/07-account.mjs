import { knowsForm, logIn, openAccount } from '../steps/account.mjs';
import { addFromForm, knowsAdded } from '../steps/add-to-cart.mjs';
import { openCart, openCheckout } from '../steps/browse.mjs';
import {
	choosePayment,
	knowsOrder,
	knowsSteps,
	madeVia,
	pressOrder,
	seesThanks,
} from '../steps/checkout.mjs';

const makeCustomer = async ( shopper, run ) => {
	await run.inStore( 'tests/truth/php/customer.php', {
		login: shopper.campaign,
	} );
	return shopper.campaign;
};

export const journeys = [
	{
		name: 'log-in in mid-visit: one visit, the cart stays',
		ownStore: true,
		async walk( shopper, run ) {
			const login = await makeCustomer( shopper, run );
			await addFromForm( shopper, shopper.shop.products.simple );
			await logIn( shopper, login );
			await openCart( shopper );
		},
	},
	{
		name: 'customer orders, looks at the order, orders it again',
		short: true,
		ownStore: true,
		async walk( shopper, run ) {
			const { page, shop } = shopper;
			const login = await makeCustomer( shopper, run );
			await logIn( shopper, login );
			await addFromForm( shopper, shop.products.simple, 2 );
			await openCheckout( shopper );
			// Everything but the way to pay is known of a customer.
			knowsSteps( shopper, [ 'contact', 'address', 'shipping' ] );
			await choosePayment( shopper, 'footfall_test_success' );
			knowsSteps( shopper, [ 'payment' ] );
			await pressOrder( shopper, 'footfall_test_success' );
			const id = await seesThanks( shopper );
			await knowsOrder( shopper, run, id, {
				paid: true,
				created_via: madeVia( shopper ),
				is_guest: false,
			} );
			await openAccount( shopper, 'orders', 'orders/' );
			await openAccount( shopper, 'view-order', `view-order/${ id }/` );
			shopper.knows( 'order_opened', { order_id: id } );
			await run.inStore( 'tests/truth/php/order.php', {
				act: 'status',
				id,
				status: 'completed',
			} );
			await page.reload();
			await shopper.sees( 'account' );
			shopper.knows( 'account_page_viewed', { tab: 'view-order' } );
			shopper.knows( 'order_opened', { order_id: id } );
			await page.getByRole( 'link', { name: /Order again/i } ).click();
			await page.waitForURL( /cart/ );
			await shopper.sees( 'cart' );
			shopper.knows( 'cart_viewed', { form: shop.forms.cart } );
			knowsAdded( shopper, shop.products.simple, {
				quantity: 2,
				path: 'order_again',
			} );
		},
	},
	{
		name: 'account made on the account page',
		ownStore: true,
		async walk( shopper ) {
			const { page } = shopper;
			await openAccount( shopper, 'login' );
			await page.locator( '#reg_email' ).fill( shopper.email );
			await page
				.locator( '#reg_password' )
				.pressSequentially( 'Xq7-kettle-umbra-41' );
			await Promise.all( [
				page.waitForEvent( 'load' ),
				page.locator( 'button[name=register]' ).click(),
			] );
			knowsForm( shopper );
			shopper.knows( 'account_created', { where: 'account_page' } );
			await shopper.sees( 'account' );
			shopper.knows( 'account_page_viewed', { tab: 'dashboard' } );
		},
	},
	{
		name: 'order made in wp-admin, paid by its link',
		ownStore: true,
		async walk( shopper, run ) {
			const { page, shop } = shopper;
			await shopper.open( shop.pages.home, 'home' );
			const id = await run.inStore( 'tests/truth/php/order.php', {
				act: 'make',
				via: 'admin',
				status: 'pending',
			} );
			const order = await run.rest( `/wc/v3/orders/${ id }` );
			const { pathname, search } = new URL( order.payment_url );
			await shopper.open( pathname + search, 'checkout' );
			shopper.knows( 'checkout_viewed', { form: 'pay' } );
			await choosePayment( shopper, 'footfall_test_success', 'pay' );
			await pressOrder( shopper, 'footfall_test_success', 'pay' );
			await page.waitForURL( /order-received/ );
			await shopper.sees( 'order_received' );
			await knowsOrder( shopper, run, id, {
				paid: true,
				created_via: 'admin',
			} );
		},
	},
	{
		name: 'checkout link with two products',
		ownStore: true,
		async walk( shopper ) {
			const { page, shop } = shopper;
			const { simple, other } = shop.products;
			await shopper.open( shop.pages.home, 'home' );
			await page.goto(
				`/checkout-link/?products=${ simple.id }:2,${ other.id }:1`
			);
			await shopper.sees( 'checkout' );
			shopper.knows( 'checkout_viewed', { form: shop.forms.checkout } );
			knowsAdded( shopper, simple, {
				quantity: 2,
				path: 'checkout_link',
			} );
			knowsAdded( shopper, other, { path: 'checkout_link' } );
		},
	},
];
