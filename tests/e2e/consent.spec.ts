import { addFromProductPage, checkOutByBlock } from './journeys';
import { inStore, store } from './store';
import {
	countEvents,
	expect,
	freshStore,
	isOurs,
	test,
	type Facts,
} from './test';

const storageOf = () => ( {
	cookies: document.cookie,
	local: Object.keys( localStorage ).filter( ( key ) =>
		key.startsWith( 'footfall' )
	),
	session: Object.keys( sessionStorage ).filter( ( key ) =>
		key.startsWith( 'footfall' )
	),
} );

const NOTHING = { local: [], session: [] };

test( 'refused: no request, no storage, no cookie of ours, and the order is still in the ledger', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, context, sent, errors } = await newShopper();
	await context.addCookies( [
		{ name: 'footfall_consent', value: 'statistics:deny', url: store.url },
	] );
	await page.goto( '/shop/' );
	await addFromProductPage( page, 'house-blend' );
	await checkOutByBlock( page, 'refused@example.com' );
	await page.waitForTimeout( 2500 ); // Longer than the queue waits.

	expect( sent.map( ( request ) => request.url() ) ).toEqual( [] );
	expect( await page.evaluate( storageOf ) ).toMatchObject( NOTHING );
	expect(
		( await context.cookies() ).map( ( { name } ) => name )
	).not.toContain( 'footfall_visitor' );
	expect( errors.filter( isOurs ) ).toEqual( [] );

	const facts = await inStore< Facts >( 'facts' );
	expect( facts.sessions ).toEqual( [] );
	expect( facts.events.map( ( { name } ) => name ).sort() ).toEqual( [
		'order_paid',
		'order_placed',
	] );
	expect( facts.orders ).toHaveLength( 1 );
	expect( facts.orders[ 0 ] ).toMatchObject( {
		unmatched_reason: 'refused',
		session_id: null,
	} );
	expect( Number( facts.orders[ 0 ]!.total ) ).toBe( 2530 );
} );

test( 'Global Privacy Control is a refusal', async ( { newShopper } ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, context, sent } = await newShopper( {
		extraHTTPHeaders: { 'Sec-GPC': '1' },
	} );
	await context.addInitScript( () =>
		Object.defineProperty( navigator, 'globalPrivacyControl', {
			value: true,
		} )
	);
	await addFromProductPage( page, 'house-blend' );
	await page.waitForTimeout( 2500 );
	expect( sent ).toEqual( [] );
	expect( await countEvents() ).toEqual( {} );
} );

test( 'before a choice: counted without anything on the device, or not at all, as the owner set', async ( {
	newShopper,
} ) => {
	await freshStore();
	const first = await newShopper();
	await first.page.goto( '/' );
	await first.page.goto( '/shop/' );
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 2 } );
	expect( await first.page.evaluate( storageOf ) ).toEqual( {
		...NOTHING,
		cookies: expect.not.stringContaining( 'footfall' ),
	} );
	const facts = await inStore< Facts >( 'facts' );
	expect( facts.sessions ).toHaveLength( 1 );

	await inStore( 'settings', {
		settings: { identity_before_consent: 'nothing' },
	} );
	const second = await newShopper();
	await addFromProductPage( second.page, 'plain-mug' );
	await second.page.waitForTimeout( 2500 );
	expect( second.sent ).toEqual( [] );
	expect( await countEvents() ).toMatchObject( { page_viewed: 2 } );
} );

test( 'agreeing late keeps where the visitor came from; taking it back clears everything at once', async ( {
	newShopper,
} ) => {
	await freshStore( { identity_before_consent: 'nothing' } );
	const { page, context, sent } = await newShopper();
	await page.goto(
		'/shop/?utm_source=news&utm_medium=email&utm_campaign=late'
	);
	await page.waitForTimeout( 1500 );
	expect( sent ).toEqual( [] );

	await page.evaluate( () =>
		window.footfall!.consent!.set( 'statistics', 'allow' )
	);
	await expect.poll( countEvents ).toMatchObject( { page_viewed: 1 } );
	const cookies = await context.cookies();
	const visitor = cookies.find( ( { name } ) => name === 'footfall_visitor' );
	expect( visitor ).toMatchObject( { sameSite: 'Lax', path: '/' } );
	const days = ( visitor!.expires - Date.now() / 1000 ) / 86400;
	expect( days ).toBeGreaterThan( 390 );
	expect( days ).toBeLessThan( 396 );
	const source =
		await inStore< { campaign: string; channel: string }[] >( 'sources' );
	expect( source ).toMatchObject( [
		{ campaign: 'late', channel: 'email' },
	] );

	await page.evaluate( () =>
		window.footfall!.consent!.set( 'statistics', 'deny' )
	);
	await expect
		.poll( async () =>
			( await context.cookies() ).map( ( { name } ) => name )
		)
		.not.toContain( 'footfall_visitor' );
	const before = sent.length;
	await page.goto( '/' );
	await page.waitForTimeout( 2000 );
	expect( sent ).toHaveLength( before );
	expect( await page.evaluate( storageOf ) ).toMatchObject( NOTHING );
	expect( await countEvents() ).toMatchObject( { page_viewed: 1 } );
} );

test( 'agreeing in the middle of a visit that was counted without cookies leaves one visit and one visitor', async ( {
	newShopper,
} ) => {
	await freshStore();
	const { page, context } = await newShopper();
	await page.goto( '/shop/?utm_source=news&utm_medium=email' );
	await addFromProductPage( page, 'plain-mug' );
	await expect
		.poll( countEvents )
		.toMatchObject( { page_viewed: 3, cart_item_added: 1 } );
	const before = await inStore< Facts >( 'facts' );
	expect( before.sessions ).toMatchObject( [ { identity: '2' } ] );

	await page.evaluate( () =>
		window.footfall!.consent!.set( 'statistics', 'allow' )
	);
	await page.goto( '/cart/' );
	await expect
		.poll( countEvents )
		.toMatchObject( { page_viewed: 4, cart_viewed: 1 } );
	expect( ( await context.cookies() ).map( ( { name } ) => name ) ).toContain(
		'footfall_visitor'
	);

	const { sessions, events } = await inStore< Facts >( 'facts' );
	expect( sessions ).toMatchObject( [
		{
			identity: '1',
			session_id: before.sessions[ 0 ]!.session_id,
			page_views: '4',
			furthest_step: '3',
			landing_id: before.sessions[ 0 ]!.landing_id,
		},
	] );
	expect( sessions[ 0 ]!.visitor_key ).not.toBe(
		before.sessions[ 0 ]!.visitor_key
	);
	expect( [
		...new Set( events.map( ( { session_id } ) => session_id ) ),
	] ).toEqual( [ Number( sessions[ 0 ]!.session_id ) ] );
} );
