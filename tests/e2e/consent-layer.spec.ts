import type { BrowserContext, Page } from '@playwright/test';
import { cacheFolder } from '../../scripts/store/cache-folder.mjs';
import { addFromProductPage } from './journeys';
import { inStore, store, useTheme } from './store';
import {
	countEvents,
	expect,
	freshStore,
	inStoreFacts,
	isOurs,
	test,
} from './test';

const EUROPE = { timezoneId: 'Europe/Berlin', locale: 'de-DE' };
const CALIFORNIA = { timezoneId: 'America/Los_Angeles', locale: 'en-US' };
const LAYER = {
	consent_layer: true,
	identity_before_consent: 'nothing',
	banner_everywhere: false,
};
const ALL = {
	preferences: 'allow',
	'statistics-anonymous': 'allow',
	statistics: 'allow',
	marketing: 'allow',
} as const;
const NONE = Object.fromEntries(
	Object.keys( ALL ).map( ( name ) => [ name, 'deny' ] )
) as Record< keyof typeof ALL, 'deny' >;

const choose = async ( page: Page, how: 'accept' | 'refuse' | 'withdraw' ) => {
	await page.evaluate(
		( [ choices, way ] ) =>
			window.footfall!.choice!.choose( choices, way, { layout: 'box' } ),
		[ how === 'accept' ? ALL : NONE, how ] as const
	);
	// The script that keeps it comes when it is needed.
	await page.waitForFunction(
		( way ) => window.footfall!.choice!.record()?.how === way,
		how
	);
};

/** What is on the device of ours, of the WP Consent API and of WooCommerce's order attribution. */
const onDevice = async ( page: Page, context: BrowserContext ) => [
	...( await context.cookies() )
		.map( ( { name } ) => name )
		.filter( ( name ) => /^(footfall|wp_consent|sbjs)/.test( name ) )
		.sort(),
	...( await page.evaluate( () =>
		[
			...Object.keys( localStorage ),
			...Object.keys( sessionStorage ),
		].filter( ( key ) => key.startsWith( 'footfall' ) )
	) ),
];

const answers = ( page: Page ) =>
	page.evaluate( () =>
		[ 'preferences', 'statistics', 'marketing' ].map( ( name ) =>
			window.wp_has_consent!( name )
		)
	);

const signal = ( context: BrowserContext ) =>
	context.addInitScript( () =>
		Object.defineProperty( navigator, 'globalPrivacyControl', {
			value: true,
		} )
	);

/** Longer than the queue waits: what is not sent by then is not sent. */
const settle = ( page: Page ) => page.waitForTimeout( 1200 );

test.afterAll( async () => {
	await inStore( 'consent-api', { on: false } );
	await inStore( 'extension' );
	await useTheme( 'block' );
} );

test( 'asked first: nothing before a choice, nothing after a refusal but the answer itself', async ( {
	newShopper,
} ) => {
	await freshStore( LAYER );
	const { page, context, sent, errors } = await newShopper( EUROPE );
	await page.goto( '/shop/?utm_source=news&utm_medium=email' );
	await page.goto( '/about-us/' );
	await settle( page );
	expect( sent ).toEqual( [] );
	expect( await onDevice( page, context ) ).toEqual( [] );
	expect( await answers( page ) ).toEqual( [ false, false, false ] );
	expect(
		await page.evaluate( () => ( {
			...document.documentElement.dataset,
			google: Array.from(
				window.dataLayer![ 0 ] as ArrayLike< unknown >
			),
		} ) )
	).toMatchObject( {
		choice: 'open',
		choiceRule: 'opt_in',
		google: [
			'consent',
			'default',
			{
				ad_storage: 'denied',
				analytics_storage: 'denied',
				security_storage: 'granted',
				wait_for_update: 500,
			},
		],
	} );

	await choose( page, 'refuse' );
	expect( await onDevice( page, context ) ).toEqual( [ 'footfall_consent' ] );
	await addFromProductPage( page, 'house-blend' );
	await settle( page );
	expect( await page.locator( 'html' ).getAttribute( 'data-choice' ) ).toBe(
		'made'
	);
	expect( await onDevice( page, context ) ).toEqual( [ 'footfall_consent' ] );
	// The proof of the answer, without a visitor.
	expect( sent.map( ( request ) => request.postDataJSON() ) ).toMatchObject( [
		{
			consent: 'functional',
			events: [
				{
					name: 'consent_given',
					props: { how: 'refuse', allowed: [] },
				},
			],
		},
	] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
	expect( ( await inStoreFacts() ).sessions ).toEqual( [] );
	expect( await countEvents() ).not.toHaveProperty( 'cart_item_added' );
} );

test( 'after a yes the landing is attributed; taken back, identifiers are gone and nothing more is sent', async ( {
	newShopper,
} ) => {
	await freshStore( LAYER );
	const { page, context, sent } = await newShopper( EUROPE );
	await page.goto(
		'/shop/?utm_source=news&utm_medium=email&utm_campaign=late'
	);
	expect( sent ).toEqual( [] );
	await choose( page, 'accept' );
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 1 } );
	expect( await inStore( 'sources' ) ).toMatchObject( [
		{ campaign: 'late', channel: 'email' },
	] );
	const kept = await onDevice( page, context );
	expect( kept ).toContain( 'footfall_visitor' );
	const record = ( await context.cookies() ).find(
		( { name } ) => name === 'footfall_consent'
	)!;
	expect( record ).toMatchObject( { sameSite: 'Lax', path: '/' } );
	const days = ( record.expires - Date.now() / 1000 ) / 86400;
	expect( days ).toBeGreaterThan( 179 );
	expect( days ).toBeLessThan( 181 );

	await page.goto( '/about-us/' );
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 2 } );
	expect(
		await page.evaluate( () => window.wp_has_consent!( 'marketing' ) )
	).toBe( true );
	await choose( page, 'withdraw' );
	expect( await onDevice( page, context ) ).toEqual( [ 'footfall_consent' ] );
	await expect
		.poll( () => JSON.stringify( sent.at( -1 )!.postDataJSON() ) )
		.toContain( '"withdraw"' );
	const before = sent.length;
	await page.goto( '/shop/' );
	await settle( page );
	expect( sent ).toHaveLength( before );
	expect( await onDevice( page, context ) ).toEqual( [ 'footfall_consent' ] );
	expect( await countEvents() ).toMatchObject( { page_viewed: 2 } );
} );

test( 'allowed until the visitor objects, by a click or by Global Privacy Control; the page is the same for all', async ( {
	newShopper,
} ) => {
	await freshStore( LAYER );
	await useTheme( 'classic' );
	const american = await newShopper( CALIFORNIA );
	const html = async ( { page }: { page: Page } ) =>
		( await ( await page.goto( '/shop/' ) )!.text() )
			// WooCommerce's own marks of the moment.
			.replace( /nonce":"\w+|"\d{10}"/g, '' );
	const first = await html( american );
	expect( await answers( american.page ) ).toEqual( [ true, true, true ] );
	const usPrivacy = () =>
		american.page.evaluate(
			() =>
				new Promise( ( resolve ) =>
					window.__uspapi!( 'getUSPData', 1, resolve )
				)
		);
	expect( await usPrivacy() ).toEqual( { version: 1, uspString: '1YNN' } );
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 1 } );
	const [ implied ] = await american.context.cookies();
	expect( implied ).toMatchObject( { expires: -1 } );
	await choose( american.page, 'refuse' );
	expect( await usPrivacy() ).toEqual( { version: 1, uspString: '1YYN' } );
	expect( await onDevice( american.page, american.context ) ).toEqual( [
		'footfall_consent',
	] );

	const guarded = await newShopper( {
		...CALIFORNIA,
		extraHTTPHeaders: { 'Sec-GPC': '1' },
	} );
	await signal( guarded.context );
	expect( await html( guarded ) ).toBe( first );
	expect( await answers( guarded.page ) ).toEqual( [ true, false, false ] );
	// Jetpack's notice was accepted: nobody asks again, and nothing is allowed by it.
	const european = await newShopper( EUROPE );
	await european.context.addCookies( [
		{ name: 'eucookielaw', value: '1900000000000', url: store.url },
	] );
	expect( await html( european ) ).toBe( first );
	await settle( european.page );
	expect( await answers( european.page ) ).toEqual( [ false, false, false ] );
	expect(
		( await european.context.cookies() ).map( ( { name } ) => name )
	).not.toContain( 'eucookielaw' );
	expect(
		await european.page.locator( 'html' ).getAttribute( 'data-choice' )
	).toBe( 'made' );
	expect( [ ...guarded.sent, ...european.sent ] ).toEqual( [] );
	expect( await countEvents() ).toMatchObject( { page_viewed: 1 } );
	await useTheme( 'block' );
} );

test( 'with the WP Consent API: one answer for all plugins, ours or that of another banner', async ( {
	newShopper,
} ) => {
	await freshStore( LAYER );
	const name = await inStore< string >( 'consent-api', {
		on: true,
		folder: `${ cacheFolder() }/wp-consent-api`,
	} );
	console.log( `      Tested with: ${ name }` );
	const shopper = await newShopper( EUROPE );
	const { page, context, errors } = shopper;
	const cookieNames = () => onDevice( page, context );
	await page.goto( '/shop/?utm_source=news&utm_medium=email' );
	expect( await cookieNames() ).toEqual( [] );
	expect( await answers( page ) ).toEqual( [ false, false, false ] );
	await choose( page, 'accept' );
	expect( await answers( page ) ).toEqual( [ true, true, true ] );
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 1 } );
	expect( await cookieNames() ).toEqual(
		expect.arrayContaining( [
			'footfall_consent',
			'footfall_visitor',
			'wp_consent_marketing',
			'wp_consent_statistics',
		] )
	);
	// Another plugin changes it.
	await page.evaluate( () => window.wp_set_consent!( 'statistics', 'deny' ) );
	expect( await cookieNames() ).not.toContain( 'footfall_visitor' );
	expect(
		await page.evaluate( () => window.footfall!.choice!.record()!.choices )
	).toMatchObject( { statistics: 'deny', marketing: 'allow' } );
	expect( errors.filter( isOurs ) ).toEqual( [] );

	await inStore( 'extension', {
		code: "add_filter( 'wp_get_consent_type', static fn() => 'optin' );",
	} );
	const other = await newShopper( EUROPE );
	await other.page.goto( '/about-us/' );
	await settle( other.page );
	expect( await onDevice( other.page, other.context ) ).toEqual( [] );
	expect(
		await other.page.evaluate( () => {
			const { isInCharge, state } = window.footfall!.choice!;
			return { isInCharge, state };
		} )
	).toEqual( { isInCharge: false, state: 'none' } );
	expect( other.sent ).toEqual( [] );
	await other.page.evaluate( () =>
		window.wp_set_consent!( 'statistics', 'allow' )
	);
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 2 } );
	expect( await onDevice( other.page, other.context ) ).not.toContain(
		'footfall_consent'
	);
} );
