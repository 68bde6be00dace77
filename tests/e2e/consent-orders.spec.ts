import type { BrowserContext, Page } from '@playwright/test';
import {
	addFromProductPage,
	checkOutByBlock,
	checkOutByShortcode,
} from './journeys';
import { inStore, useTheme } from './store';
import { expect, freshStore, inStoreFacts, test } from './test';

const EUROPE = { timezoneId: 'Europe/Berlin', locale: 'en-GB' };
const LANDING = '/shop/?utm_source=news&utm_medium=email&utm_campaign=accepted';

const press = async ( page: Page, name: string ) => {
	await page.getByRole( 'button', { name } ).first().click();
	await expect( page.locator( 'html' ) ).toHaveAttribute(
		'data-choice',
		'made'
	);
};

/** Ours and those of WooCommerce's order attribution. */
const cookies = async ( context: BrowserContext ) =>
	( await context.cookies() )
		.map( ( { name } ) => name )
		.filter( ( name ) => /^(footfall|sbjs)/.test( name ) )
		.sort();

test.beforeEach( () =>
	freshStore( { consent_layer: true, identity_before_consent: 'nothing' } )
);

test.afterAll( async () => {
	await useTheme( 'block' );
	await freshStore();
} );

test( 'after a refusal the order is counted, and nobody knows whose it is: neither we nor WooCommerce', async ( {
	newShopper,
} ) => {
	await useTheme( 'classic' );
	const { page, context } = await newShopper( EUROPE );
	await page.goto( LANDING );
	await page.waitForLoadState( 'networkidle' );
	expect( await cookies( context ) ).toEqual( [] );
	await press( page, 'Refuse all' );
	await addFromProductPage( page, 'house-blend' );
	expect( await cookies( context ) ).toEqual( [ 'footfall_consent' ] );
	await checkOutByShortcode( page, 'refused@example.com' );
	expect( await cookies( context ) ).toEqual( [ 'footfall_consent' ] );
	expect( await inStore( 'order-attribution' ) ).toEqual( {} );
	const { orders, sessions, events } = await inStoreFacts();
	expect( sessions ).toEqual( [] );
	expect( orders ).toMatchObject( [ { unmatched_reason: 'refused' } ] );
	expect( events.filter( ( { session_id: id } ) => id > 0 ) ).toEqual( [] );
} );

test( 'an order of somebody who accepts on the second page belongs to the campaign that brought him to the first @long', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const { page, context } = await newShopper( EUROPE );
	await page.goto( LANDING );
	await page.waitForLoadState( 'networkidle' );
	expect( await cookies( context ) ).toEqual( [] );
	await page.locator( 'a[href*="/product/"]' ).first().click();
	await page.waitForURL( /\/product\// );
	await press( page, 'Accept all' );
	await addFromProductPage( page, 'house-blend' );
	expect( await cookies( context ) ).toEqual(
		expect.arrayContaining( [ 'footfall_visitor', 'sbjs_current' ] )
	);
	await checkOutByBlock( page, 'accepted@example.com' );
	// WooCommerce's own begins here and knows nothing of the page before.
	expect( await inStore( 'order-attribution' ) ).toMatchObject( {
		source_type: expect.any( String ),
	} );
	const { orders, sessions } = await inStoreFacts();
	expect( sessions ).toHaveLength( 1 );
	expect( orders ).toMatchObject( [
		{
			unmatched_reason: '',
			session_id: sessions[ 0 ]!.session_id,
		},
	] );
	expect( await inStore( 'sources' ) ).toMatchObject( [
		{ campaign: 'accepted', channel: 'email' },
	] );
} );
