import type { Page } from '@playwright/test';
import { addFromList, addFromProductPage } from './journeys';
import { inStore, useTheme } from './store';
import { expect, freshStore, test } from './test';

/** What the server recorded, in words, oldest first. */
const steps = () => inStore< string[] >( 'steps' );

const recorded = ( expected: string[] ) =>
	expect.poll( steps, { timeout: 20_000 } ).toEqual( expected );

/** Runs what changes the cart by the Store API, and waits for its answer. */
async function changing( page: Page, act: () => Promise< unknown > ) {
	const answered = page.waitForResponse(
		( response ) =>
			/wc(\/|%2F)store(\/|%2F)v1(\/|%2F)(batch|cart\/)/.test(
				response.url()
			) && response.request().method() === 'POST'
	);
	await act();
	await answered;
}

test.beforeEach( () => freshStore( { consent_without_tool: 'granted' } ) );

test( 'block theme: list button, form, variation, group, link, mini-cart and cart block, each by its path', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const { page } = await newShopper();

	await addFromList( page, '/product-category/coffee/', 'House Blend' );
	await addFromProductPage( page, 'plain-mug' );

	await page.goto( '/product/travel-tumbler/' );
	await page.locator( 'form.cart select' ).selectOption( { index: 3 } );
	await page
		.locator( '.single_add_to_cart_button:not(.disabled)' )
		.click();
	await page.getByText( /added to your cart/ ).first().waitFor();

	await page.goto( '/product/tea-sampler/' );
	await page.locator( 'form.cart input.qty' ).nth( 0 ).fill( '2' );
	await page.locator( 'form.cart input.qty' ).nth( 2 ).fill( '1' );
	await page.locator( '.single_add_to_cart_button' ).click();
	await page.getByText( /added to your cart/ ).first().waitFor();

	const mug = await inStore< number >( 'product-id', {
		slug: 'speckled-mug',
	} );
	await page.goto( `/about/?add-to-cart=${ mug }` );

	const before = [
		'cart_item_added house-blend 1 block_button',
		'cart_item_added plain-mug 1 single_form',
		'cart_item_added travel-tumbler/Moss 1 single_form',
		'cart_item_added sencha 2 grouped',
		'cart_item_added rooibos 1 grouped',
		'cart_item_added speckled-mug 1 link',
	];
	await recorded( before );

	await page.goto( '/shop/' );
	await page.locator( '.wc-block-mini-cart__button' ).first().click();
	const line = page
		.locator( '.wc-block-mini-cart__drawer tr, .wc-block-cart-items__row' )
		.filter( { hasText: 'House Blend' } );
	await changing( page, () =>
		line.getByRole( 'button', { name: /^Increase/ } ).click()
	);
	await changing( page, () =>
		page
			.locator( '.wc-block-cart-items__row' )
			.filter( { hasText: 'Plain Mug' } )
			.getByRole( 'button', { name: /^Remove/ } )
			.click()
	);

	await page.goto( '/cart/' );
	const inCart = page
		.locator( '.wc-block-cart-items__row' )
		.filter( { hasText: 'Travel Tumbler' } );
	await changing( page, () =>
		inCart.getByRole( 'button', { name: /^Increase/ } ).click()
	);
	await changing( page, () =>
		page
			.locator( '.wc-block-cart-items__row' )
			.filter( { hasText: 'Rooibos' } )
			.getByRole( 'button', { name: /^Remove/ } )
			.click()
	);
	await recorded( [
		...before,
		'cart_item_added house-blend 1 mini_cart',
		'cart_item_removed plain-mug 1 shopper mini_cart',
		'cart_item_added travel-tumbler/Moss 1 cart',
		'cart_item_removed rooibos 1 shopper cart',
	] );
} );
