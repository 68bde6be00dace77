import { inStore, store } from './store';
import { countEvents, expect, freshStore, inStoreFacts, test } from './test';

test.beforeEach( async () => {
	await freshStore( { consent_without_tool: 'granted' } );
} );

test( 'the back button shows a page again: it counts again', async ( {
	newShopper,
} ) => {
	const { page } = await newShopper();
	await page.goto( '/about-us/' );
	await page.evaluate( () => {
		( window as unknown as Record< string, unknown > ).mark = 1;
	} );
	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 2 } );
	await page.goBack();
	await expect.poll( countEvents ).toEqual( { page_viewed: 3 } );
} );

test( 'a prerendered page counts when it is opened, and not before', async ( {
	newShopper,
} ) => {
	const { page, context } = await newShopper();
	let fetched = false;
	context.on( 'request', ( request ) => {
		fetched ||= request.url().endsWith( '/about-us/' );
	} );
	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	await page.evaluate( () => {
		const rules = document.createElement( 'script' );
		rules.type = 'speculationrules';
		rules.textContent = JSON.stringify( {
			prerender: [ { urls: [ '/about-us/' ], eagerness: 'immediate' } ],
		} );
		document.head.append( rules );
		const link = document.createElement( 'a' );
		link.href = '/about-us/';
		link.id = 'prerendered';
		link.textContent = 'About';
		document.body.prepend( link );
	} );
	await page.waitForTimeout( 4000 );
	expect( await countEvents() ).toEqual( { page_viewed: 1 } );
	await page.locator( '#prerendered' ).click();
	await expect.poll( countEvents ).toEqual( { page_viewed: 2 } );
} );

test( 'two tabs of one shopper are one visitor in one session', async ( {
	newShopper,
} ) => {
	const { page, context } = await newShopper();
	await page.goto( '/' );
	const second = await context.newPage();
	await Promise.all( [ page.goto( '/shop/' ), second.goto( '/about-us/' ) ] );
	await expect.poll( countEvents ).toEqual( { page_viewed: 3 } );
	const { sessions } = await inStoreFacts();
	expect( sessions ).toHaveLength( 1 );
	expect( Number( sessions[ 0 ]!.page_views ) ).toBe( 3 );
} );

test( 'offline, then online: nothing is lost', async ( { newShopper } ) => {
	const { page, context } = await newShopper();
	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	await context.setOffline( true );
	await page.evaluate( () =>
		window.footfall!.record!( 'mini_cart_opened', {} )
	);
	await page.waitForTimeout( 2500 );
	expect( await countEvents() ).toEqual( { page_viewed: 1 } );
	await context.setOffline( false );
	await expect
		.poll( countEvents, { timeout: 60_000 } )
		.toEqual( { page_viewed: 1, mini_cart_opened: 1 } );
} );

test( 'a tab that is closed at once is counted', async ( { newShopper } ) => {
	const { page, context } = await newShopper();
	await page.goto( '/shop/', { waitUntil: 'domcontentloaded' } );
	await page.evaluate( () => window.footfall!.ready );
	await page.close( { runBeforeUnload: false } );
	const next = await context.newPage();
	await next.goto( '/about-us/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 2 } );
} );

test( 'the same batch three times is stored once', async ( { newShopper } ) => {
	const { page, sent } = await newShopper();
	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	const request = sent[ 0 ]!;
	for ( let time = 0; time < 3; time++ ) {
		const status = await page.evaluate(
			async ( { url, body } ) =>
				( await fetch( url, { method: 'POST', body } ) ).status,
			{ url: request.url(), body: request.postData()! }
		);
		expect( status ).toBe( 204 );
	}
	expect( await countEvents() ).toEqual( { page_viewed: 1 } );
} );

test( 'robots are not counted as visitors, but counted', async ( {
	newShopper,
} ) => {
	const { page } = await newShopper( {
		userAgent:
			'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
	} );
	await page.goto( `${ store.url }/shop/` );
	await page.waitForTimeout( 2000 );
	const { events, sessions } = await inStoreFacts();
	expect( [ events, sessions ] ).toEqual( [ [], [] ] );
	expect( await inStore( 'excluded' ) ).toEqual( [
		{ dimension: 'bot', total: '1' },
	] );
} );
