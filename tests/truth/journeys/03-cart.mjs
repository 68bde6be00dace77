import {
	addFromForm,
	knowsAdded,
	pressListButton,
} from '../steps/add-to-cart.mjs';
import { openCart } from '../steps/browse.mjs';
import {
	afterBatch,
	afterRedraw,
	chooseShipping,
	giveCoupon,
	removeLine,
	setQuantity,
	takeCouponOut,
} from '../steps/cart.mjs';

export const journeys = [
	{
		name: 'cart: more, less, out',
		short: true,
		needs: [ 'simple', 'other' ],
		async walk( shopper ) {
			const { simple, other } = shopper.shop.products;
			await addFromForm( shopper, simple );
			await addFromForm( shopper, other );
			await openCart( shopper );
			await setQuantity( shopper, simple, 1, 4 );
			await setQuantity( shopper, simple, 4, 2 );
			await removeLine( shopper, other );
		},
	},
	{
		name: 'cart: taken out and undone',
		themes: [ 'classic' ],
		needs: [ 'simple', 'other' ],
		async walk( shopper ) {
			const { page } = shopper;
			const { simple, other } = shopper.shop.products;
			await addFromForm( shopper, other );
			await addFromForm( shopper, simple, 2 );
			await openCart( shopper );
			await removeLine( shopper, simple, 2 );
			await afterRedraw( page, () =>
				page.locator( 'a.restore-item' ).click()
			);
			knowsAdded( shopper, simple, { quantity: 2, path: 'undo' } );
		},
	},
	{
		name: 'coupons: taken, refused, taken out',
		short: true,
		ownStore: true,
		async walk( shopper ) {
			await addFromForm( shopper, shopper.shop.products.simple );
			await openCart( shopper );
			await giveCoupon( shopper, 'percent10' );
			shopper.knows( 'coupon_applied', { code: 'percent10' } );
			await giveCoupon( shopper, 'expired' );
			shopper.knows( 'coupon_rejected', {
				code: 'expired',
				reason: 'expired',
			} );
			await giveCoupon( shopper, 'minimum50' );
			shopper.knows( 'coupon_rejected', {
				code: 'minimum50',
				reason: 'minimum_not_met',
			} );
			await giveCoupon( shopper, 'no-such-thing' );
			shopper.knows( 'coupon_rejected', {
				code: '',
				reason: 'not_found',
			} );
			await takeCouponOut( shopper, 'percent10' );
		},
	},
	{
		name: 'another way of shipping in the cart',
		themes: [ 'classic' ], // The cart block shows the way, but does not let choose it.
		ownStore: true,
		async walk( shopper ) {
			await addFromForm( shopper, shopper.shop.products.simple );
			await openCart( shopper );
			await chooseShipping( shopper, 'Express' );
			shopper.knows( 'shipping_method_selected', {
				method: /^flat_rate:\d+$/,
			} );
		},
	},
	{
		name: 'mini-cart: opened, more, less, out',
		themes: [ 'block' ],
		short: true,
		needs: [ 'simple' ],
		async walk( shopper ) {
			const { page, shop } = shopper;
			const { simple } = shop.products;
			await shopper.open( shop.category, 'category' );
			await pressListButton( shopper, simple );
			knowsAdded( shopper, simple, { path: 'block_button' } );
			await shopper.looksAround();
			await page.locator( '.wc-block-mini-cart__button' ).click();
			shopper.knows( 'mini_cart_opened' );
			const line = page
				.locator( '.wc-block-mini-cart__drawer tr' )
				.filter( { hasText: simple.name } );
			const press = ( name ) =>
				afterBatch( page, () =>
					line.getByRole( 'button', { name } ).click()
				);
			await press( /^Increase/ );
			knowsAdded( shopper, simple, { path: 'mini_cart' } );
			await press( /^(Reduce|Decrease)/ );
			knowsRemovedHere( shopper, simple );
			await press( /^Remove/ );
			knowsRemovedHere( shopper, simple );
		},
	},
	{
		name: 'cross-sell in the cart',
		ownStore: true,
		async walk( shopper ) {
			const { page, shop } = shopper;
			const product = await shop.find( 'pour-over-dripper' );
			const offered = await shop.find( 'paper-filters' );
			await addFromForm( shopper, product );
			await openCart( shopper );
			const press = () =>
				page
					.locator( 'button, a.add_to_cart_button' )
					.and( page.locator( `[aria-label*="${ offered.name }"]` ) )
					.first()
					.click();
			if ( shop.forms.cart === 'block' ) {
				await afterBatch( page, press );
			} else {
				await afterRedraw( page, press );
			}
			knowsAdded( shopper, offered, { path: 'cross_sell' } );
		},
	},
];

const knowsRemovedHere = ( shopper, product ) =>
	shopper.knows( 'cart_item_removed', {
		product_id: product.id,
		quantity: 1,
		amount: product.price,
		path: 'mini_cart',
		by: 'shopper',
	} );
