import { expect, type Page } from '@playwright/test';

/**
 * What shoppers do, step by step, in both kinds of theme.
 */

const ADDRESS = {
	first: 'Robin',
	last: 'Shopper',
	street: '5 Elm Street',
	city: 'Albany',
	postcode: '12207',
};

/** Adds the product from its own page, whichever form the theme gives it. */
export async function addFromProductPage( page: Page, slug: string ) {
	await page.goto( `/product/${ slug }/` );
	await page
		.locator( 'form.cart button[type=submit], .single_add_to_cart_button' )
		.first()
		.click();
	await expect(
		page.getByText( /has been added to your cart/ ).first()
	).toBeVisible();
}

/** Adds the product by its button in a list, without leaving the page. */
export async function addFromList( page: Page, list: string, name: string ) {
	await page.goto( list );
	const button = page
		.locator( 'li.product' )
		.filter( { has: page.getByText( name, { exact: true } ) } )
		.locator( 'button.add_to_cart_button, a.add_to_cart_button' );
	const answered = page.waitForResponse(
		( response ) =>
			/wc-ajax=add_to_cart|wc\/store\/v1\/(batch|cart)|store%2Fv1%2F(batch|cart)/.test(
				response.url()
			) && response.request().method() === 'POST'
	);
	await button.click();
	await answered;
}

export async function removeInCartBlock( page: Page, name: string ) {
	await page.goto( '/cart/' );
	const row = page
		.locator( '.wc-block-cart-items__row' )
		.filter( { hasText: name } );
	const answered = page.waitForResponse( /wc\/store\/v1\/batch/ );
	await row.getByRole( 'button', { name: /^Remove/ } ).click();
	await answered;
	await expect( row ).toHaveCount( 0 );
}

export async function removeInClassicCart( page: Page, name: string ) {
	await page.goto( '/classic-cart/' );
	await page
		.locator( 'tr.cart_item' )
		.filter( { hasText: name } )
		.locator( 'a.remove' )
		.click();
	await expect(
		page.locator( 'tr.cart_item' ).filter( { hasText: name } )
	).toHaveCount( 0 );
}

/** Fills in the checkout block as a guest, and waits until WooCommerce has taken the address in. */
export async function fillBlockAddress( page: Page, email: string ) {
	// Before that it may swallow a press of the button. An address that it has already is not sent.
	const taken = page
		.waitForResponse(
			( answer ) =>
				/wc\/store\/v1\/(batch|cart)/.test(
					decodeURIComponent( answer.url() )
				) &&
				( answer.request().postData() ?? '' ).includes(
					ADDRESS.postcode
				),
			{ timeout: 8_000 }
		)
		.catch( () => null );
	await page.getByLabel( 'Email address' ).fill( email );
	const shipping = page.getByRole( 'group', { name: 'Shipping address' } );
	await shipping.getByLabel( 'First name' ).fill( ADDRESS.first );
	await shipping.getByLabel( 'Last name' ).fill( ADDRESS.last );
	await shipping
		.getByLabel( 'Address', { exact: true } )
		.fill( ADDRESS.street );
	await shipping.getByLabel( 'City' ).fill( ADDRESS.city );
	await shipping.getByLabel( 'ZIP Code' ).fill( ADDRESS.postcode );
	await taken;
}

/** Presses the button until the order is placed. */
export async function placeBlockOrder( page: Page ) {
	// On a slow machine WooCommerce swallows a click while it still takes in the address. While it
	// places the order, the button is disabled: a second click cannot order twice.
	await expect( async () => {
		await page
			.getByRole( 'button', { name: /Place Order/i } )
			.click( { timeout: 5_000 } );
		await page.waitForURL( /order-received/, { timeout: 20_000 } );
	} ).toPass( { timeout: 120_000 } );
}

/** Pays cash on delivery as a guest on the checkout block. */
export async function checkOutByBlock( page: Page, email: string ) {
	await page.goto( '/checkout/' );
	await fillBlockAddress( page, email );
	await page.getByText( 'Cash on delivery', { exact: true } ).click();
	await placeBlockOrder( page );
}

/** Pays cash on delivery as a guest on the shortcode checkout. */
export async function checkOutByShortcode( page: Page, email: string ) {
	await fillInShortcode( page, email );
	await payByShortcode( page, 'cod' );
	await page.waitForURL( /order-received/ );
}

/** Gives the address on the shortcode checkout. */
export async function fillInShortcode( page: Page, email: string ) {
	await page.goto( '/classic-checkout/' );
	await page.locator( '#billing_first_name' ).fill( ADDRESS.first );
	await page.locator( '#billing_last_name' ).fill( ADDRESS.last );
	await page.locator( '#billing_address_1' ).fill( ADDRESS.street );
	await page.locator( '#billing_city' ).fill( ADDRESS.city );
	await page.locator( '#billing_postcode' ).fill( ADDRESS.postcode );
	await page.locator( '#billing_phone' ).fill( '5185550100' );
	await page.locator( '#billing_email' ).fill( email );
}

/** Chooses a way to pay on the shortcode checkout and places the order. */
export async function payByShortcode( page: Page, gateway: string ) {
	// WooCommerce draws the payment box anew after each change of the address.
	await expect( page.locator( '.blockUI' ) ).toHaveCount( 0 );
	await page.locator( `label[for=payment_method_${ gateway }]` ).click();
	await expect( page.locator( '.blockUI' ) ).toHaveCount( 0 );
	await page.getByRole( 'button', { name: 'Place order' } ).click();
}
