import { knowsAdded, knowsRemoved } from './add-to-cart.mjs';

/** What people do in the cart, in the block and in the shortcode. */

const BATCH = /wc(\/|%2F)store(\/|%2F)v1(\/|%2F)(batch|cart)/;

/** Waits for the shop's answer to what `act` does in a block. */
export async function afterBatch( page, act ) {
	const answered = page.waitForResponse(
		( answer ) =>
			BATCH.test( answer.url() ) && answer.request().method() === 'POST'
	);
	const [ answer ] = await Promise.all( [ answered, act() ] );
	return answer;
}

/** Waits until the shortcode's cart has been drawn anew after `act`. */
export async function afterRedraw( page, act ) {
	const answered = page.waitForResponse(
		( answer ) =>
			// The mini-cart asks by itself for its fragments.
			/\/(classic-)?cart\/|wc-ajax=(?!get_refreshed_fragments)/.test(
				answer.url()
			) && answer.status() === 200
	);
	await Promise.all( [ answered, act() ] );
	// A coupon is answered first, and the cart is asked for when that has come.
	await page.waitForFunction(
		() =>
			window.jQuery.active === 0 &&
			! document.querySelector( '.blockUI.blockOverlay' )
	);
}

const row = ( page, form, name ) =>
	page
		.locator(
			form === 'block' ? '.wc-block-cart-items__row' : 'tr.cart_item'
		)
		.filter( { hasText: name } );

/** In the open cart: so many pieces of a product that is in it `from` times. */
export async function setQuantity( shopper, product, from, to ) {
	const { page, shop } = shopper;
	const form = shop.forms.cart;
	const line = row( page, form, product.name );
	if ( form === 'block' ) {
		await afterBatch( page, async () => {
			await line.locator( 'input[type=number]' ).fill( String( to ) );
			await line.locator( 'input[type=number]' ).blur();
		} );
	} else {
		await line.locator( 'input.qty' ).fill( String( to ) );
		await afterRedraw( page, () =>
			page.locator( 'button[name=update_cart]' ).click()
		);
	}
	const change = { quantity: Math.abs( to - from ), path: 'cart' };
	if ( to > from ) {
		knowsAdded( shopper, product, change );
	} else {
		knowsRemoved( shopper, product, change );
	}
}

/** In the open cart: takes a line out. */
export async function removeLine( shopper, product, quantity = 1 ) {
	const { page, shop } = shopper;
	const line = row( page, shop.forms.cart, product.name );
	if ( shop.forms.cart === 'block' ) {
		await afterBatch( page, () =>
			line.getByRole( 'button', { name: /^Remove/ } ).click()
		);
	} else {
		await afterRedraw( page, () => line.locator( 'a.remove' ).click() );
	}
	await line.waitFor( { state: 'detached' } );
	knowsRemoved( shopper, product, { quantity, path: 'cart' } );
}

/** In the open cart: gives a coupon. What comes of it is for the journey to know. */
export async function giveCoupon( shopper, code ) {
	const { page, shop } = shopper;
	if ( shop.forms.cart === 'block' ) {
		const panel = page.getByRole( 'button', { name: /^Add coupons?$/ } );
		if ( ( await panel.getAttribute( 'aria-expanded' ) ) !== 'true' ) {
			await panel.click();
		}
		await page.getByLabel( 'Enter code' ).fill( code );
		await afterBatch( page, () =>
			page.getByRole( 'button', { name: 'Apply', exact: true } ).click()
		);
		// The panel closes on what was taken and says why on what was not.
		await page
			.locator(
				'.wc-block-components-totals-coupon [aria-expanded=false], .wc-block-components-totals-coupon .wc-block-components-validation-error'
			)
			.first()
			.waitFor();
		return;
	}
	await page.locator( '#coupon_code' ).fill( code );
	// What was said of the last one goes when the field is left, and the button moves: before it is pressed.
	await page.locator( '#coupon_code' ).press( 'Tab' );
	await afterRedraw( page, () =>
		page.locator( 'button[name=apply_coupon]' ).click()
	);
}

/** In the open cart: takes a coupon out. */
export async function takeCouponOut( shopper, code ) {
	const { page, shop } = shopper;
	if ( shop.forms.cart === 'block' ) {
		await afterBatch( page, () =>
			page
				.getByRole( 'button', { name: /Remove coupon/ } )
				.first()
				.click()
		);
	} else {
		await afterRedraw( page, () =>
			page.locator( 'a.woocommerce-remove-coupon' ).first().click()
		);
	}
	shopper.knows( 'coupon_removed', { code, by: 'shopper' } );
}

/** In the open cart of the shortcode: another way of shipping, by its label. */
export async function chooseShipping( shopper, label ) {
	const { page } = shopper;
	await afterRedraw( page, () =>
		page
			.locator( '#shipping_method label' )
			.filter( { hasText: label } )
			.click()
	);
}
