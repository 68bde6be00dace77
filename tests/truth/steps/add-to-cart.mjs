import { openProduct, seesProductAgain } from './browse.mjs';

/** What WooCommerce says when it has taken something. */
const ADDED = /added to (your )?cart/i;

/** Requests by which buttons without a page load add. */
const ADDING =
	/wc-ajax=add_to_cart|wc(\/|%2F)store(\/|%2F)v1(\/|%2F)(batch|cart)/;

/**
 * @param {import('../shopper.mjs').Shopper} shopper
 * @param {any}                              product
 * @param {Record<string, unknown>}          props   quantity, path, and for a variation its id and price.
 */
export function knowsAdded( shopper, product, props ) {
	const { quantity = 1, price = product.price, ...rest } = props;
	shopper.knows( 'cart_item_added', {
		product_id: product.id,
		variation_id: 0,
		quantity,
		amount: quantity * price,
		...rest,
	} );
}

export function knowsRemoved( shopper, product, props ) {
	const { quantity = 1, price = product.price, ...rest } = props;
	shopper.knows( 'cart_item_removed', {
		product_id: product.id,
		variation_id: 0,
		quantity,
		amount: quantity * price,
		by: 'shopper',
		...rest,
	} );
}

/** Adds from the page of a simple product. */
export async function addFromForm( shopper, product, quantity = 1 ) {
	await openProduct( shopper, product );
	if ( quantity !== 1 ) {
		await shopper.page
			.locator( 'form.cart input.qty' )
			.fill( String( quantity ) );
	}
	await submitForm( shopper, product );
	knowsAdded( shopper, product, { quantity, path: 'single_form' } );
}

export const seesAddedNotice = ( page ) =>
	page.getByText( ADDED ).first().waitFor();

/** Sends the form of the product's page, which comes again. */
export async function submitForm( shopper, product ) {
	const { page } = shopper;
	await Promise.all( [
		page.waitForEvent( 'load' ),
		page.locator( 'form.cart .single_add_to_cart_button' ).click(),
	] );
	await seesAddedNotice( page );
	await seesProductAgain( shopper, product );
}

/** Presses the button of a product in a list that is open, and waits for the shop's answer. */
export async function pressListButton( shopper, product ) {
	const { page } = shopper;
	const button = page
		.locator( 'li.product, .wc-block-product' )
		.filter( { has: page.getByText( product.name, { exact: true } ) } )
		.locator( 'button.add_to_cart_button, a.add_to_cart_button' )
		.first();
	const answered = page.waitForResponse(
		( answer ) =>
			ADDING.test( answer.url() ) && answer.request().method() === 'POST'
	);
	await Promise.all( [ answered, button.click() ] );
}
