import type { Page } from '@playwright/test';
import {
	addFromList,
	addFromProductPage,
	removeInClassicCart,
} from './journeys';
import { inStore, useTheme } from './store';
import { expect, freshStore, test } from './test';

/** What the server recorded, in words, oldest first. */
const steps = () => inStore< string[] >( 'steps' );

const recorded = ( expected: string[] ) =>
	expect
		.poll( async () => ( await steps() ).sort(), { timeout: 20_000 } )
		.toEqual( [ ...expected ].sort() );

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

const productId = ( slug: string ) =>
	inStore< number >( 'product-id', { slug } );

const setProduct = ( slug: string, props: Record< string, unknown > ) =>
	inStore< number >( 'set-product', { slug, props } );

test.afterEach( () => useTheme( 'block' ) );

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
	await page.locator( '.single_add_to_cart_button:not(.disabled)' ).click();
	await page
		.getByText( /added to your cart/ )
		.first()
		.waitFor();

	await page.goto( '/product/tea-sampler/' );
	await page.locator( 'form.cart input.qty' ).nth( 0 ).fill( '2' );
	await page.locator( 'form.cart input.qty' ).nth( 2 ).fill( '1' );
	await page.locator( '.single_add_to_cart_button' ).click();
	await page
		.getByText( /added to your cart/ )
		.first()
		.waitFor();

	await page.goto(
		`/about/?add-to-cart=${ await productId( 'speckled-mug' ) }`
	);

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

test( 'the options block and what else is on its page; a cross-sell; a checkout link', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	await setProduct( 'house-blend', { cross_sell_ids: [ 'plain-mug' ] } );
	await inStore( 'options-template', { on: true } );
	try {
		const { page } = await newShopper();
		await page.goto( '/product/house-blend/' );
		await changing( page, () =>
			page.locator( '.single_add_to_cart_button' ).first().click()
		);
		await page.goto( '/product/tea-sampler/' );
		const parts = page.locator( 'form input.qty' );
		await parts.nth( 0 ).fill( '2' );
		await parts.nth( 1 ).fill( '1' );
		await changing( page, () =>
			page.locator( '.single_add_to_cart_button' ).first().click()
		);
		await page.goto( '/cart/' );
		await changing( page, () =>
			page
				.getByRole( 'button', { name: /Add to cart: “Plain Mug”/ } )
				.click()
		);
		const before = [
			'cart_item_added house-blend 1 options_block',
			'cart_item_added sencha 2 grouped',
			'cart_item_added earl-grey 1 grouped',
			'cart_item_added plain-mug 1 cross_sell',
		];
		await recorded( before );

		// It empties the cart first; what it puts in again was there.
		const [ chai, sencha ] = await Promise.all( [
			productId( 'chai-mix' ),
			productId( 'sencha' ),
		] );
		await page.goto(
			`/checkout-link/?products=${ chai }:2,${ sencha }:3&coupon=percent10`
		);
		await recorded( [
			...before,
			'cart_item_added chai-mix 2 checkout_link',
			'cart_item_added sencha 1 checkout_link',
			'coupon_applied percent10',
		] );
	} finally {
		await inStore( 'options-template', { on: false } );
		await setProduct( 'house-blend', { cross_sell_ids: [] } );
	}
} );

test( 'classic theme: AJAX button, form, cart update, removal, undo, coupons @long', async ( {
	newShopper,
} ) => {
	await useTheme( 'classic' );
	const { page } = await newShopper();
	await addFromList( page, '/product-category/coffee/', 'House Blend' );
	await addFromProductPage( page, 'plain-mug' );
	await page.goto( '/classic-cart/' );
	await page
		.locator( 'tr.cart_item' )
		.filter( { hasText: 'House Blend' } )
		.locator( 'input.qty' )
		.fill( '4' );
	await page.getByRole( 'button', { name: 'Update cart' } ).click();
	await page.getByText( 'Cart updated.' ).waitFor();
	await removeInClassicCart( page, 'Plain Mug' );
	await page.getByText( 'Undo?' ).click();
	await expect(
		page.locator( 'tr.cart_item' ).filter( { hasText: 'Plain Mug' } )
	).toHaveCount( 1 );

	for ( const code of [ 'Expired', 'no-such-thing', 'fixed5', 'fixed5' ] ) {
		await page.locator( '#coupon_code' ).fill( code );
		const answered = page.waitForResponse( /wc-ajax=apply_coupon/ );
		await page.getByRole( 'button', { name: 'Apply coupon' } ).click();
		await answered;
		await expect( page.locator( '.blockUI' ) ).toHaveCount( 0 );
	}
	await page.locator( 'a.woocommerce-remove-coupon' ).click();
	await expect( page.locator( '.cart-discount' ) ).toHaveCount( 0 );

	await recorded( [
		'cart_item_added house-blend 1 archive_button',
		'cart_item_added plain-mug 1 single_form',
		'cart_item_added house-blend 3 cart',
		'cart_item_removed plain-mug 1 shopper cart',
		'cart_item_added plain-mug 1 undo',
		'coupon_rejected expired expired',
		'coupon_rejected  not_found',
		'coupon_applied fixed5',
		'coupon_rejected fixed5 already_applied',
		'coupon_removed shopper fixed5',
	] );
} );

test( 'cart block: coupons taken, refused and removed; what is not sold any more goes by the shop; shipping', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const { page } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await addFromProductPage( page, 'latte-bowl' );
	await page.goto( '/cart/' );
	await page.getByRole( 'button', { name: /Add coupons/i } ).click();
	for ( const code of [ 'EXPIRED', 'no-such-thing', 'fixed5' ] ) {
		await page.getByLabel( 'Enter code' ).fill( code );
		await changing( page, () =>
			page.getByRole( 'button', { name: 'Apply' } ).click()
		);
	}
	await changing( page, () =>
		page.getByRole( 'button', { name: /Remove coupon/i } ).click()
	);
	try {
		await setProduct( 'latte-bowl', { status: 'draft' } );
		await page.reload();
		await page
			.getByText( /can no longer be purchased/ )
			.first()
			.waitFor();
		await page.reload();
	} finally {
		await setProduct( 'latte-bowl', { status: 'publish' } );
	}
	await page.goto( '/checkout/' );
	await changing( page, () =>
		page.getByRole( 'radio', { name: /Local pickup/ } ).click()
	);
	await recorded( [
		'cart_item_added plain-mug 1 single_form',
		'cart_item_added latte-bowl 1 single_form',
		'coupon_rejected expired expired',
		'coupon_rejected  not_found',
		'coupon_applied fixed5',
		'coupon_removed shopper fixed5',
		'cart_item_removed latte-bowl 1 shop other',
		'shipping_method_selected local_pickup:3',
	] );
} );

test( 'a customer logs in, orders again and looks after the account @long', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const { page } = await newShopper();
	await page.goto( '/my-account/' );
	await page.locator( '#username' ).fill( 'customer' );
	await page.locator( '#password' ).fill( 'password' );
	await page.getByRole( 'button', { name: 'Log in' } ).click();
	await page
		.getByText( /Log out/ )
		.first()
		.waitFor();
	await addFromProductPage( page, 'house-blend' );
	const order = await inStore< number >( 'completed-order', {
		login: 'customer',
		slugs: [ 'sencha', 'house-blend' ],
	} );
	await page.goto( `/my-account/view-order/${ order }/` );
	await page.getByRole( 'link', { name: 'Order again' } ).click();
	await page.waitForURL( /\/cart\// );

	await page.goto( '/my-account/edit-account/' );
	await page.locator( '#account_first_name' ).fill( 'Casey' );
	await page.locator( '#account_last_name' ).fill( 'Customer' );
	await page.getByRole( 'button', { name: 'Save changes' } ).click();
	await page.getByText( /changed successfully/ ).waitFor();
	await page.goto( '/my-account/edit-address/shipping/' );
	await page.getByRole( 'button', { name: 'Save address' } ).click();
	await page.getByText( /changed successfully/ ).waitFor();

	await recorded( [
		'logged_in',
		'cart_item_added house-blend 1 single_form',
		`order_opened ${ order }`,
		// The cart is replaced: one of it was there already.
		'cart_item_added sencha 1 order_again',
		'cart_item_added house-blend 1 order_again',
		'account_details_saved',
		'address_saved shipping',
	] );
} );
