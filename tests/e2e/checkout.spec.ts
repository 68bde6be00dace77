import type { Page, Request } from '@playwright/test';
import { storedRows } from './checkout-rows';
import {
	addFromProductPage,
	checkOutByBlock,
	fillBlockAddress,
	placeBlockOrder,
} from './journeys';
import { useTheme } from './store';
import {
	countEvents,
	expect,
	freshStore,
	inStoreFacts,
	isOurs,
	test,
} from './test';

test.beforeAll( () => useTheme( 'block' ) );

const STEPS = [
	'checkout_step_reached block address',
	'checkout_step_reached block contact',
	'checkout_step_reached block payment',
	'checkout_step_reached block shipping',
];

const order = ( page: Page ) =>
	page.getByRole( 'button', { name: /Place Order/i } ).click();

/** Orders that the page has sent to the Store API. */
const watchOrders = ( page: Page ) => {
	const orders: Request[] = [];
	page.on( 'request', ( request ) => {
		if (
			request.method() === 'POST' &&
			/store\/v1\/checkout/.test( decodeURIComponent( request.url() ) )
		) {
			orders.push( request );
		}
	} );
	return orders;
};

test( 'block: every step, error, choice and press once; declined, then paid', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, context, errors } = await newShopper();
	const orders = watchOrders( page );
	const puts: string[] = [];
	page.on( 'request', ( request ) => {
		if (
			request.method() === 'PUT' ||
			/method-override/i.test( JSON.stringify( request.headers() ) )
		) {
			puts.push( request.url() );
		}
	} );
	await addFromProductPage( page, 'plain-mug' );
	await page.goto( '/checkout/' );
	await expect( page.getByLabel( 'Email address' ) ).toBeVisible();
	await page.waitForTimeout( 2000 );
	// Telling WooCommerce's store who the visitor is makes it ask the server for nothing.
	expect( puts ).toEqual( [] );
	await order( page );
	await expect(
		page.getByText( 'Please enter a valid first name' )
	).toBeVisible();
	await page.waitForTimeout( 500 );
	await fillBlockAddress( page, 'block@example.com' );
	await page.getByText( 'Test card, declined', { exact: true } ).click();
	// WooCommerce swallows a press while it still takes in the address, and each press counts here.
	await page.waitForLoadState( 'networkidle' );
	await order( page );
	await expect(
		page.getByText( 'Your card was declined.' ).first()
	).toBeVisible();
	await page.getByText( 'Cash on delivery', { exact: true } ).click();
	await placeBlockOrder( page );

	const failed = ( field: string ) =>
		`checkout_field_failed ${ field } block required`;
	const rows = [
		'checkout_failed block bacs fields',
		'checkout_failed block footfall_test_decline declined',
		failed( 'billing_email' ),
		failed( 'shipping_address_1' ),
		failed( 'shipping_city' ),
		failed( 'shipping_first_name' ),
		failed( 'shipping_last_name' ),
		failed( 'shipping_postcode' ),
		...STEPS,
		'checkout_submitted block bacs',
		'checkout_submitted block cod',
		'checkout_submitted block footfall_test_decline',
		'payment_method_selected block cod',
		'payment_method_selected block footfall_test_decline',
	].sort();
	await expect.poll( storedRows, { timeout: 30_000 } ).toEqual( rows );

	for ( let times = 0; times < 10; times++ ) {
		await page.reload();
	}
	await expect.poll( countEvents, { timeout: 30_000 } ).toMatchObject( {
		checkout_viewed: 1,
		order_placed: 1,
		order_paid: 1,
	} );
	expect( await storedRows() ).toEqual( rows );

	const [ visitor ] = ( await context.cookies() ).filter(
		( { name } ) => name === 'footfall_visitor'
	);
	expect( orders ).toHaveLength( 2 );
	for ( const request of orders ) {
		expect( request.postDataJSON().extensions.footfall ).toEqual( {
			visitor: visitor!.value,
		} );
	}
	const facts = await inStoreFacts();
	expect( facts.orders ).toHaveLength( 1 );
	expect( Number( facts.orders[ 0 ]!.session_id ) ).toBeGreaterThan( 0 );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'refused: the order goes through without a word of the visitor @long', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, context, sent } = await newShopper();
	await context.addCookies( [
		{
			name: 'footfall_consent',
			value: 'statistics:deny',
			url: process.env.FOOTFALL_STORE
				? JSON.parse( process.env.FOOTFALL_STORE ).url
				: '',
		},
	] );
	const orders = watchOrders( page );
	await addFromProductPage( page, 'plain-mug' );
	await checkOutByBlock( page, 'refused@example.com' );
	expect( sent ).toEqual( [] );
	expect( orders.length ).toBeGreaterThan( 0 );
	for ( const request of orders ) {
		expect( request.postData() ).not.toContain( 'footfall' );
	}
	await expect
		.poll( async () => ( await inStoreFacts() ).orders )
		.toMatchObject( [ { unmatched_reason: 'refused' } ] );
	expect( await storedRows() ).toEqual( [] );
} );

test( 'every callback throws: the order goes through, and the console stays clean', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, errors } = await newShopper();
	await page.addInitScript( () => {
		// Before our bundle takes its first look at it.
		const broken = () => {
			throw new Error( 'footfall broken on purpose' );
		};
		document.addEventListener( 'readystatechange', () => {
			if ( window.footfall ) {
				Object.defineProperty( window.footfall, 'record', {
					get: () => broken,
					set: () => {},
				} );
			}
		} );
	} );
	await addFromProductPage( page, 'plain-mug' );
	await checkOutByBlock( page, 'throwing@example.com' );
	await expect(
		page.getByText( 'Thank you. Your order has been received.' )
	).toBeVisible();
	expect( errors.filter( isOurs ) ).toEqual( [] );
	expect( await storedRows() ).toEqual( [] );
} );

test( 'an express button: one that pays, one that is closed', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, errors } = await newShopper();
	await addFromProductPage( page, 'plain-mug' );
	await page.goto( '/cart/?express' );
	await page.getByRole( 'button', { name: 'Express cancel' } ).click();
	const started = 'express_payment_started footfall_test_express';
	await expect.poll( storedRows, { timeout: 30_000 } ).toEqual( [ started ] );
	await page.goto( '/checkout/?express' );
	await page.getByRole( 'button', { name: 'Express pay' } ).click();
	await page.waitForURL( /order-received/ );
	await expect
		.poll( storedRows, { timeout: 30_000 } )
		.toEqual( [
			...STEPS,
			'checkout_submitted block footfall_test_express',
			started,
			started,
		] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );
