import type { Page, Response } from '@playwright/test';
import { inStore, store, useTheme } from './store';
import { expect, freshStore, isOurs, test } from './test';
import {
	agree,
	framesOf,
	giveMemory,
	putBlocks,
	remembered,
	seenBlocks,
	shiftsOf,
	watchFrames,
	type Block,
} from './visitor-page';

const DAY = 86_400_000;

/** A visitor of the fifth visit, the third to this page, who has bought and looked at things. */
const MEMORY = {
	v: 1,
	at: Date.now() - 2 * DAY,
	visits: 4,
	before: null,
	source: null,
	seen: {
		'/blocks-here/': [ 2, 4 ],
		shop: [ 2, 2 ],
		p12: [ 3, 2 ],
		c5: [ 3, 2 ],
	},
	bought: { orders: [ 1 ], products: [ 77 ], categories: [ 8 ] },
};

const soon = new Date( Date.now() + DAY ).toISOString().slice( 0, 19 );
const ago = new Date( Date.now() - 2 * DAY ).toISOString().slice( 0, 19 );

/** A condition that holds for the visitor below, and one that does not. */
const PAIRS: [ object, object ][] = [
	[
		{ rule: 'page_visits', is: 'exactly', value: 3 },
		{ rule: 'page_visits', is: 'at_least', value: 4 },
	],
	[
		{ rule: 'site_visits', is: 'at_least', value: 5 },
		{ rule: 'site_visits', is: 'at_most', value: 4 },
	],
	[
		{ rule: 'shop_visits', is: 'exactly', value: 2 },
		{ rule: 'shop_visits', is: 'exactly', value: 3 },
	],
	[
		{ rule: 'days_since_last_visit', is: 'at_least', value: 2 },
		{ rule: 'days_since_last_visit', is: 'at_least', value: 3 },
	],
	[
		{ rule: 'first_visit', is: 'no' },
		{ rule: 'first_visit', is: 'yes' },
	],
	[
		{ rule: 'channel', is: 'one_of', values: [ 'email' ] },
		{ rule: 'channel', is: 'none_of', values: [ 'email' ] },
	],
	[
		{ rule: 'campaign', is: 'one_of', values: [ 'Autumn' ] },
		{ rule: 'campaign', is: 'one_of', values: [ 'spring' ] },
	],
	[
		{ rule: 'referrer', is: 'one_of', values: [ 'example.org' ] },
		{ rule: 'referrer', is: 'one_of', values: [ 'example.net' ] },
	],
	[
		{ rule: 'cart', is: 'empty' },
		{ rule: 'cart', is: 'not_empty' },
	],
	[
		{ rule: 'cart_total', is: 'at_most', value: 100, currency: 'USD' },
		{ rule: 'cart_total', is: 'at_least', value: 1, currency: 'USD' },
	],
	[
		{ rule: 'has_bought', is: 'yes' },
		{ rule: 'has_bought', is: 'no' },
	],
	[
		{ rule: 'bought_product', is: 'one_of', values: [ 77 ] },
		{ rule: 'bought_product', is: 'one_of', values: [ 78 ] },
	],
	[
		{ rule: 'bought_category', is: 'one_of', values: [ 8 ] },
		{ rule: 'bought_category', is: 'none_of', values: [ 8 ] },
	],
	[
		{ rule: 'viewed_product', is: 'at_least', value: 3, values: [ 12 ] },
		{ rule: 'viewed_product', is: 'at_least', value: 4, values: [ 12 ] },
	],
	[
		{ rule: 'viewed_category', is: 'at_least', value: 3, values: [ 5 ] },
		{ rule: 'viewed_category', is: 'at_least', value: 1, values: [ 8 ] },
	],
	[
		{ rule: 'logged_in', is: 'no' },
		{ rule: 'logged_in', is: 'yes' },
	],
	[
		{ rule: 'device', is: 'one_of', values: [ 'desktop' ] },
		{ rule: 'device', is: 'one_of', values: [ 'phone', 'tablet' ] },
	],
	[
		{ rule: 'country', is: 'one_of', values: [ 'CA' ] },
		{ rule: 'country', is: 'none_of', values: [ 'CA' ] },
	],
	[
		{ rule: 'time_window', from: ago, to: soon },
		{ rule: 'time_window', from: soon, to: '' },
	],
	[
		{ rule: 'consent', category: 'preferences', is: 'granted' },
		{ rule: 'consent', category: 'marketing', is: 'granted' },
	],
];

const nameOf = ( condition: object ) => ( condition as { rule: string } ).rule;

/** By a link in a newsletter, on somebody else's page. */
const arrive = async ( page: Page, path: string ) => {
	const answer = await page.goto(
		`${ path }?utm_medium=newsletter&utm_campaign=autumn`,
		{ referer: 'https://m.example.org/page/' }
	);
	await page.waitForLoadState( 'networkidle' );
	return answer as Response;
};

/** What decides, as render.php prints it after each block. */
const PRINTED =
	/<script[^>]*>[^<]*document\.currentScript\.previousElementSibling[^<]*<\/script>/g;

for ( const theme of [ 'block', 'classic' ] as const ) {
	test( `${ theme } theme: each rule, from one kept page, without a flash, a shift or a word to anyone`, async ( {
		newShopper,
	} ) => {
		await useTheme( theme );
		await freshStore();
		const path = await putBlocks(
			PAIRS.flatMap( ( [ holds, fails ] ) => [
				{ text: `${ nameOf( holds ) } yes`, conditions: [ holds ] },
				{ text: `${ nameOf( fails ) } no`, conditions: [ fails ] },
			] )
		);
		const expected = PAIRS.map(
			( [ holds ] ) => `${ nameOf( holds ) } yes`
		).sort();
		/** The visitor whom the rules ask about; what is done with the page on its way is theirs. */
		const newReturning = async () => {
			const shopper = await newShopper( { locale: 'en-CA' } );
			await agree( shopper.context );
			await giveMemory( shopper.page, MEMORY );
			await watchFrames( shopper.page );
			return shopper;
		};

		const { page, errors } = await newReturning();
		const requests: string[] = [];
		page.on( 'request', ( request ) =>
			requests.push( `${ request.url() } ${ request.postData() ?? '' }` )
		);
		const answer = await arrive( page, path );
		const html = await answer.text();
		expect( await seenBlocks( page ) ).toEqual( expected );
		for ( const [ text, states ] of Object.entries(
			await framesOf( page )
		) ) {
			expect( states, text ).toEqual( [
				text.endsWith( 'yes' ) ? 'seen' : 'unseen',
			] );
		}
		expect( await shiftsOf( page ) ).toEqual( [] );
		expect( await page.locator( 'body' ).ariaSnapshot() ).not.toMatch(
			new RegExp(
				`(${ PAIRS.map( ( [ , fails ] ) => nameOf( fails ) ).join( '|' ) }) no`
			)
		);
		// The block theme's own mini-cart asks for the cart.
		const told =
			theme === 'block'
				? /visits|"seen"|bought/
				: /wc\/store|visits|"seen"|bought/;
		expect(
			requests.filter( ( request ) => told.test( request ) )
		).toEqual( [] );

		// A reload is no visit.
		await page.reload();
		await page.waitForLoadState( 'networkidle' );
		expect( await seenBlocks( page ) ).toContain( 'page_visits yes' );
		expect( JSON.parse( ( await remembered( page ) )! ).visits ).toBe( 5 );

		// Somebody else, at the same time, gets the very same HTML and sees other things.
		const other = await newShopper();
		await other.page.route( `**${ path }`, ( route ) =>
			route.fulfill( { contentType: 'text/html', body: html } )
		);
		await watchFrames( other.page );
		await other.page.goto( path );
		await other.page.waitForLoadState( 'networkidle' );
		const seenByOther = await seenBlocks( other.page );
		expect( seenByOther ).toContain( 'cart yes' );
		expect( seenByOther ).not.toContain( 'page_visits yes' );
		expect( await shiftsOf( other.page ) ).toEqual( [] );
		expect( await remembered( other.page ) ).toBeNull();
		if ( answer.headers()[ 'x-store-cache' ] ) {
			const kept = await other.page.request.get( path );
			expect( kept.headers()[ 'x-store-cache' ] ).toBe( 'HIT' );
		}

		// An optimiser has taken out what decides early: the same comes a little later, and stays.
		const late = await newReturning();
		await late.page.route( `**${ path }?*`, ( route ) =>
			route.fulfill( {
				contentType: 'text/html',
				body: html.replaceAll( PRINTED, '' ),
			} )
		);
		await arrive( late.page, path );
		await expect.poll( () => seenBlocks( late.page ) ).toEqual( expected );
		for ( const [ text, states ] of Object.entries(
			await framesOf( late.page )
		) ) {
			expect( states.join(), text ).toMatch(
				text.endsWith( 'yes' ) ? /^(unseen,)?seen$/ : /^unseen$/
			);
		}
		expect( await shiftsOf( late.page ) ).toEqual( [] );

		// Nor can it be loaded: the owner's choice for missing data.
		await late.page.route( '**/early.js', ( route ) => route.abort() );
		await arrive( late.page, path );
		expect( await seenBlocks( late.page ) ).toEqual( [] );

		// A page without a block loads nothing of it.
		expect(
			await ( await page.request.get( '/classic-cart/' ) ).text()
		).not.toContain( 'repeat-visitor' );
		expect( [ ...errors, ...other.errors ].filter( isOurs ) ).toEqual( [] );
	} );
}

const RETURNING: Block = {
	text: 'Welcome back',
	conditions: [ { rule: 'page_visits', is: 'at_least', value: 1 } ],
};

test( 'without consent nothing is kept, a yes shows and remembers, a withdrawal forgets', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	await freshStore();
	const path = await putBlocks( [ RETURNING ] );
	const { page, context } = await newShopper();
	const block = page.getByText( 'Welcome back' );
	await agree( context, 'statistics:allow|preferences:deny' );
	await giveMemory( page, MEMORY );
	await page.goto( path );
	await page.waitForLoadState( 'networkidle' );
	await expect( block ).toBeHidden();
	expect( await remembered( page ) ).toBeNull();

	await agree( context );
	await page
		.context()
		.addCookies( [
			{ name: 'jp-visit-counter', value: '4', url: store.url + path },
		] );
	await page.goto( path );
	await expect( block ).toBeVisible();
	await page.waitForLoadState( 'networkidle' );
	// Nothing is left of what was remembered before the refusal: Jetpack's four, and this one.
	expect( JSON.parse( ( await remembered( page ) )! ) ).toMatchObject( {
		visits: 1,
		seen: { [ path ]: [ 5, 1 ] },
		bought: { orders: [] },
	} );
	expect(
		( await context.cookies( store.url + path ) ).map(
			( { name } ) => name
		)
	).not.toContain( 'jp-visit-counter' );

	await agree( context, 'preferences:deny' );
	await page.evaluate( () =>
		document.dispatchEvent(
			new CustomEvent( 'footfall:consent', {
				detail: { preferences: 'deny' },
			} )
		)
	);
	await expect( block ).toBeHidden();
	expect( await remembered( page ) ).toBeNull();
} );

test( 'a page, a pattern, a template part and a widget: without scripts the owner’s choice holds; while one asks, pages remember', async ( {
	newShopper,
} ) => {
	const blocks = [
		{ ...RETURNING, text: 'For all', without_script: 'show' },
		{
			...RETURNING,
			text: 'For all, late',
			without_script: 'show',
			placement: 'late',
		},
		{ ...RETURNING, text: 'For some', without_script: 'hide' },
	];
	const without = await newShopper( { javaScriptEnabled: false } );
	const { page, context } = await newShopper();
	await agree( context );
	const remembers = async () =>
		( await ( await page.request.get( '/contact/' ) ).text() ).includes(
			'memory.js'
		);
	const path = await putBlocks( [] );
	await inStore( 'put-blocks', { where: 'widget', content: '' } );
	for ( const [ theme, where ] of [
		[ 'block', 'part' ],
		[ 'block', 'pattern' ],
		[ 'block', 'page' ],
		[ 'classic', 'widget' ],
	] as const ) {
		await useTheme( theme );
		expect( await remembers(), `before ${ where }` ).toBe( false );
		await putBlocks( blocks, where );
		expect( await remembers(), where ).toBe( true );

		await without.page.goto( path );
		await expect(
			without.page.getByText( 'For all', { exact: true } )
		).toBeVisible();
		await expect( without.page.getByText( 'For all, late' ) ).toBeVisible();
		await expect( without.page.getByText( 'For some' ) ).toBeHidden();
		expect(
			await without.page
				.locator( '.is-hide-without-script' )
				.boundingBox(),
			'room for nothing'
		).toBeNull();

		await page.goto( path );
		await expect( page.getByText( 'For some' ) ).toBeVisible();
		await putBlocks( [], where );
	}
} );
