import type { BrowserContext, Page } from '@playwright/test';
import { inStore, store, useTheme } from './store';
import { expect, freshStore, isOurs, test } from './test';

interface Block {
	text: string;
	conditions: object[];
	[ attribute: string ]: unknown;
}

const markup = ( { text, ...attributes }: Block ) =>
	`<!-- wp:footfall/repeat-visitor ${ JSON.stringify( attributes ) } --><!-- wp:paragraph --><p>${ text }</p><!-- /wp:paragraph --><!-- /wp:footfall/repeat-visitor -->`;

const after =
	'<!-- wp:paragraph --><p>What comes after.</p><!-- /wp:paragraph -->';

const putBlocks = ( blocks: Block[], where = 'page' ) =>
	inStore< string >( 'put-blocks', {
		where,
		content: blocks.length ? blocks.map( markup ).join( '' ) + after : '',
	} );

const DAY = 86_400_000;

/** A visitor of the third visit, who has bought and looked at things. */
const memory = ( at = Date.now() - 2 * DAY ) => ( {
	v: 1,
	at,
	visits: 2,
	before: null,
	source: null,
	seen: {
		'/blocks-here/': [ 2, 2 ],
		shop: [ 2, 2 ],
		p12: [ 3, 2 ],
		c5: [ 3, 2 ],
	},
	bought: { orders: [ 1 ], products: [ 77 ], categories: [ 8 ] },
} );

const agree = ( context: BrowserContext, value = 'preferences:allow' ) =>
	context.addCookies( [
		{ name: 'footfall_consent', value, url: store.url },
	] );

/** Before anything is painted: what was seen of each block, frame by frame, and what has moved. */
const watchFrames = ( page: Page ) =>
	page.addInitScript( () => {
		const seen: Record< string, string[] > = {};
		Object.assign( window, { seen, shift: 0 } );
		const look = () => {
			document
				.querySelectorAll( '.wp-block-footfall-repeat-visitor' )
				.forEach( ( block ) => {
					const state = block.checkVisibility( {
						visibilityProperty: true,
					} )
						? 'seen'
						: 'unseen';
					const list = ( seen[ block.textContent!.trim() ] ??= [] );
					if ( list.at( -1 ) !== state ) {
						list.push( state );
					}
				} );
			requestAnimationFrame( look );
		};
		requestAnimationFrame( look );
		new PerformanceObserver( ( list ) => {
			list.getEntries().forEach( ( entry ) => {
				const { value, hadRecentInput, sources } =
					entry as PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
						sources: { node: Element | null }[];
					};
				// The theme's header moves when its own scripts begin.
				const isOfTheme = sources.every( ( { node } ) =>
					node?.closest?.( 'header' )
				);
				if ( ! hadRecentInput && ! isOfTheme ) {
					( window as unknown as { shift: number } ).shift += value;
				}
			} );
		} ).observe( { type: 'layout-shift', buffered: true } );
	} );

const framesOf = ( page: Page ) =>
	page.evaluate(
		() => ( window as unknown as { seen: Record< string, string[] > } ).seen
	);
const shiftOf = ( page: Page ) =>
	page.evaluate( () => ( window as unknown as { shift: number } ).shift );

const remembered = ( page: Page ) =>
	page.evaluate( () => localStorage.getItem( 'footfall_memory' ) );

const seenBlocks = async ( page: Page ) => {
	const all = page.locator( '.wp-block-footfall-repeat-visitor' );
	const texts = [];
	for ( const block of await all.all() ) {
		if (
			await block.evaluate( ( one ) =>
				one.checkVisibility( { visibilityProperty: true } )
			)
		) {
			texts.push( ( await block.textContent() )!.trim() );
		}
	}
	return texts;
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
		{ rule: 'site_visits', is: 'at_least', value: 3 },
		{ rule: 'site_visits', is: 'at_most', value: 2 },
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
		const { page, context, errors } = await newShopper( {
			locale: 'en-CA',
			extraHTTPHeaders: {},
		} );
		await agree( context );
		await page.addInitScript( ( record ) => {
			if ( ! sessionStorage.getItem( 'begun' ) ) {
				sessionStorage.setItem( 'begun', '1' );
				localStorage.setItem( 'footfall_memory', record );
			}
		}, JSON.stringify( memory() ) );
		await watchFrames( page );
		const requests: string[] = [];
		page.on( 'request', ( request ) =>
			requests.push( `${ request.url() } ${ request.postData() ?? '' }` )
		);
		const answer = await page.goto(
			`${ path }?utm_medium=newsletter&utm_campaign=autumn`,
			{ referer: 'https://m.example.org/page/' }
		);
		await page.waitForLoadState( 'networkidle' );

		const expected = PAIRS.map(
			( [ holds ] ) => `${ nameOf( holds ) } yes`
		);
		expect( ( await seenBlocks( page ) ).sort() ).toEqual(
			[ ...expected ].sort()
		);
		for ( const [ text, states ] of Object.entries(
			await framesOf( page )
		) ) {
			expect( states, text ).toEqual( [
				text.endsWith( 'yes' ) ? 'seen' : 'unseen',
			] );
		}
		expect( await shiftOf( page ) ).toBe( 0 );
		expect( await page.locator( 'body' ).ariaSnapshot() ).not.toMatch(
			/_\w+ no|cart no|device no/
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
		expect( JSON.parse( ( await remembered( page ) )! ).visits ).toBe( 3 );

		// Somebody else, at the same time, gets the same HTML and sees other things.
		const other = await newShopper();
		await watchFrames( other.page );
		const second = await other.page.goto( path );
		if ( answer!.headers()[ 'x-store-cache' ] ) {
			expect( second!.headers()[ 'x-store-cache' ] ).toBe( 'HIT' );
		}
		await other.page.waitForLoadState( 'networkidle' );
		const seenByOther = await seenBlocks( other.page );
		expect( seenByOther ).toContain( 'cart yes' );
		expect( seenByOther ).not.toContain( 'page_visits yes' );
		expect( await shiftOf( other.page ) ).toBe( 0 );
		expect( await remembered( other.page ) ).toBeNull();

		// A page without a block loads nothing of it.
		const html = await (
			await page.request.get( '/classic-cart/' )
		).text();
		expect( html ).not.toContain( 'repeat-visitor' );
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
	await page.addInitScript( () => {
		if ( ! sessionStorage.getItem( 'begun' ) ) {
			sessionStorage.setItem( 'begun', '1' );
			localStorage.setItem( 'footfall_memory', '{"v":1}' );
		}
	} );
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
	// Jetpack's four, and this one.
	expect( JSON.parse( ( await remembered( page ) )! ).seen[ path ] ).toEqual(
		[ 5, 1 ]
	);
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

test( 'without scripts the owner’s choice holds, in a page, a template part and a widget', async ( {
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
	for ( const [ theme, where ] of [
		[ 'block', 'part' ],
		[ 'classic', 'widget' ],
		[ 'block', 'page' ],
	] as const ) {
		await useTheme( theme );
		const path = await putBlocks( where === 'page' ? blocks : [] );
		await putBlocks( blocks, where );
		const without = await newShopper( { javaScriptEnabled: false } );
		await without.page.goto( path );
		await expect(
			without.page.getByText( 'For all', { exact: true } )
		).toBeVisible();
		await expect( without.page.getByText( 'For all, late' ) ).toBeVisible();
		await expect( without.page.getByText( 'For some' ) ).toBeHidden();

		const { page, context } = await newShopper();
		await agree( context );
		await page.goto( path );
		await expect( page.getByText( 'For some' ) ).toBeVisible();
		await putBlocks( [], where );
	}
} );
