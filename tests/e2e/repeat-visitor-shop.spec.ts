import type { Page } from '@playwright/test';
import { addFromList, checkOutByBlock } from './journeys';
import { inStore, useTheme } from './store';
import { expect, freshStore, inStoreFacts, isOurs, test } from './test';
import {
	agree,
	putBlocks,
	remembered,
	seenBlocks,
	shiftsOf,
	watchFrames,
	type Block,
} from './visitor-page';

/** A visitor's answer. */
const ALL = 'statistics:allow|preferences:allow';

const FILLED = [ { rule: 'cart', is: 'not_empty' } ];
const EMPTY = [ { rule: 'cart', is: 'empty' } ];

const total = ( value: number, currency: string ) => [
	{ rule: 'cart_total', is: 'at_least', value, currency },
];

/** What is remembered of purchases. */
const BOUGHT = ( product: number, category: number ): Block[] => [
	{ text: 'Customer', conditions: [ { rule: 'has_bought', is: 'yes' } ] },
	{
		text: 'Of the product',
		conditions: [
			{ rule: 'bought_product', is: 'one_of', values: [ product ] },
		],
	},
	{
		text: 'Of the category',
		conditions: [
			{ rule: 'bought_category', is: 'one_of', values: [ category ] },
		],
	},
	{
		text: 'Of another',
		conditions: [ { rule: 'bought_product', is: 'one_of', values: [ 1 ] } ],
	},
];

const CUSTOMER = [ 'Customer', 'Of the category', 'Of the product' ];

const block = ( page: Page, text: string ) =>
	page
		.locator( '.wp-block-footfall-repeat-visitor' )
		.getByText( text, { exact: true } );

/** How often variants were seen, by their names. */
const impressions = async () => {
	const counts: Record< string, number > = {};
	for ( const { name, props } of ( await inStoreFacts() ).events ) {
		if ( name === 'block_variant_shown' && props.label ) {
			const label = String( props.label );
			counts[ label ] = ( counts[ label ] ?? 0 ) + 1;
		}
	}
	return counts;
};

/** The cart as the store says it. */
const askCart = ( page: Page ) =>
	page.evaluate( async () => {
		const { totals, items } = await (
			await fetch( '/wp-json/wc/store/v1/cart' )
		).json();
		return {
			total: Number( totals.total_price ),
			product: Number( items[ 0 ].id ),
		};
	} );

const categoryOf = async ( page: Page, product: number ) => {
	const answer = await page.request.get(
		`/wp-json/wc/store/v1/products/${ product }`
	);
	return ( await answer.json() ).categories[ 0 ].id as number;
};

test.beforeEach( () => freshStore() );
test.afterAll( () => useTheme( 'block' ) );

test( 'block theme: the cart and the page change while it is open; variants that are seen are counted; what was bought is remembered', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const path = await putBlocks(
		[
			{
				text: 'For guests',
				label: 'guests',
				conditions: [ { rule: 'logged_in', is: 'no' } ],
			},
			{
				text: 'For members',
				label: 'members',
				conditions: [ { rule: 'logged_in', is: 'yes' } ],
			},
			{
				// Keeps its room, unseen.
				text: 'Never known',
				label: 'unknown',
				conditions: [ { rule: 'acme/nobody' } ],
			},
			{
				text: 'Cart, in view',
				label: 'late',
				placement: 'late',
				conditions: FILLED,
			},
		],
		'page',
		{
			product: `<!-- wp:footfall/repeat-visitor ${ JSON.stringify( { conditions: FILLED } ) } --><!-- wp:paragraph --><p>In a product</p><!-- /wp:paragraph --><!-- /wp:footfall/repeat-visitor -->`,
			more: `{collection}${ [
				[ 'Cart, below', FILLED ],
				[ 'No cart', EMPTY ],
				[ 'Total', total( 1, 'USD' ) ],
				[ 'Large total', total( 1_000_000, 'USD' ) ],
			]
				.map(
					( [ text, conditions ] ) =>
						`<!-- wp:footfall/repeat-visitor ${ JSON.stringify( { conditions, label: 'below' } ) } --><!-- wp:paragraph --><p>${ text }</p><!-- /wp:paragraph --><!-- /wp:footfall/repeat-visitor -->`
				)
				.join( '' ) }`,
		}
	);
	const { page, context, errors } = await newShopper();
	await agree( context, ALL );
	await watchFrames( page );
	await page.goto( path );
	await page.waitForLoadState( 'networkidle' );
	expect( await seenBlocks( page ) ).toEqual( [ 'For guests', 'No cart' ] );

	// The store answers when the press is long past: nothing in view may move.
	const slow = /wc(\/|%2F)store(\/|%2F)v1(\/|%2F)(batch|cart(\/|%2F))/;
	await page.route( slow, async ( route ) => {
		await new Promise( ( resolve ) => setTimeout( resolve, 900 ) );
		await route.continue();
	} );
	const addFirst = () =>
		page
			.locator( '.wc-block-product button.add_to_cart_button' )
			.first()
			.click();
	await addFirst();
	await page.evaluate( () => scrollTo( 0, 0 ) );
	await expect( block( page, 'Cart, below' ) ).toBeVisible();
	await expect( block( page, 'Total' ) ).toBeVisible();
	await expect( block( page, 'No cart' ) ).toBeHidden();
	await expect( block( page, 'Large total' ) ).toBeHidden();
	await expect( block( page, 'Cart, in view' ) ).toBeHidden();
	expect( await shiftsOf( page ) ).toEqual( [] );
	await page.unroute( slow );
	await page.keyboard.press( 'Shift' );
	await expect( block( page, 'Cart, in view' ) ).toBeVisible();
	expect( await shiftsOf( page ) ).toEqual( [] );
	await expect.poll( impressions ).toEqual( { guests: 1, late: 1 } );

	// Taken out of the cart: WooCommerce's cookies still say that there is one.
	await page.locator( '.wc-block-mini-cart__button' ).first().click();
	await page
		.locator( '.wc-block-cart-items__row' )
		.getByRole( 'button', { name: /^Remove/ } )
		.click();
	await expect( block( page, 'No cart' ) ).toBeVisible();
	await expect( block( page, 'Cart, below' ) ).toBeHidden();

	// Blocks of a page that the router brings are decided then.
	await page.goto( path );
	await addFirst();
	await expect( block( page, 'Cart, below' ) ).toBeVisible();
	await page.evaluate( () => Object.assign( window, { mark: 1 } ) );
	await page.locator( '.wp-block-query-pagination-next' ).click();
	await page.waitForURL( /query-7-page=2/ );
	await expect( block( page, 'In a product' ) ).toHaveCount( 6 );
	for ( const one of await block( page, 'In a product' ).all() ) {
		await expect( one ).toBeVisible();
	}
	expect( await page.evaluate( () => 'mark' in window ) ).toBe( true );

	// The total to the last cent, and in a currency that has none.
	const { product } = await askCart( page );
	const totals = async ( currency: string ) => {
		const cart = await askCart( page );
		await putBlocks( [
			{ text: 'Reached', conditions: total( cart.total, currency ) },
			{
				text: 'Not reached',
				conditions: total( cart.total + 1, currency ),
			},
		] );
		await page.goto( path );
		await expect( block( page, 'Reached' ) ).toBeVisible();
		await expect( block( page, 'Not reached' ) ).toBeHidden();
	};
	await totals( 'USD' );
	const inYen = ( is: boolean ) =>
		Promise.all(
			Object.entries( {
				woocommerce_currency: is ? 'JPY' : 'USD',
				woocommerce_price_num_decimals: is ? 0 : 2,
			} ).map( ( [ name, value ] ) =>
				inStore( 'option', { name, value } )
			)
		);
	await inYen( true );
	try {
		await totals( 'JPY' );
	} finally {
		await inYen( false );
	}

	await putBlocks( [
		...BOUGHT( product, await categoryOf( page, product ) ),
		{
			text: 'Guests again',
			label: 'guests',
			conditions: [ { rule: 'logged_in', is: 'no' } ],
		},
	] );
	await checkOutByBlock( page, 'robin@example.com' );
	const { guests = 0 } = await impressions();
	for ( const times of [ guests + 1, guests + 2 ] ) {
		await page.goto( path );
		await expect( block( page, 'Customer' ) ).toBeVisible();
		expect( await seenBlocks( page ) ).toEqual( [
			...CUSTOMER.slice( 0, 1 ),
			'Guests again',
			...CUSTOMER.slice( 1 ),
		] );
		await expect
			.poll( async () => ( await impressions() ).guests )
			.toBe( times );
	}
	const seen = await impressions();
	expect( seen ).not.toHaveProperty( 'members' );
	expect( seen ).not.toHaveProperty( 'unknown' );

	const { page: stranger, context: theirs } = await newShopper();
	await agree( theirs, ALL );
	await stranger.goto( path );
	await expect( block( stranger, 'Guests again' ) ).toBeVisible();
	expect( await seenBlocks( stranger ) ).toEqual( [ 'Guests again' ] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'block theme: the router’s next page is another page of the visit', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	await putBlocks(
		[
			{
				text: 'Second visit here',
				label: 'second',
				conditions: [
					{ rule: 'page_visits', is: 'exactly', value: 2 },
				],
			},
		],
		'part'
	);
	try {
		const { page, context } = await newShopper();
		await agree( context, ALL );
		await page.goto( '/shop/' );
		await page.waitForFunction( 'localStorage.footfall_memory' );
		// Half an hour later.
		await page.evaluate( () => {
			const memory = JSON.parse( localStorage.footfall_memory );
			memory.at -= 31 * 60_000;
			localStorage.footfall_memory = JSON.stringify( memory );
		} );
		await page.reload();
		const second = block( page, 'Second visit here' );
		await expect( second ).toBeVisible();
		await page.evaluate( () => Object.assign( window, { mark: 1 } ) );
		await page.locator( '.wp-block-query-pagination-next' ).click();
		await page.waitForURL( /\/page\/2\// );
		await expect( second ).toBeHidden();
		expect(
			JSON.parse( ( await remembered( page ) )! ).seen
		).toMatchObject( { '/shop/': [ 2, 2 ], '/shop/page/2/': [ 1, 2 ] } );
		await page.evaluate( () => history.back() );
		await page.waitForURL( /\/shop\/$/ );
		await page.keyboard.press( 'Shift' ); // The end of the page is in view.
		await expect( second ).toBeVisible();
		expect( await page.evaluate( () => 'mark' in window ) ).toBe( true );
	} finally {
		await putBlocks( [], 'part' );
	}
} );

test( 'block theme: the back button shows a page again: it is decided and seen anew', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const path = await putBlocks( [
		{ text: 'Cart', label: 'cart', conditions: FILLED },
		{ text: 'No cart', label: 'none', conditions: EMPTY },
	] );
	const { page, context } = await newShopper();
	await agree( context, ALL );
	await page.goto( path );
	await expect( block( page, 'No cart' ) ).toBeVisible();
	await expect.poll( impressions ).toEqual( { none: 1 } );
	await page.evaluate( () => Object.assign( window, { mark: 1 } ) );
	// Nothing is loaded then.
	const back = () => page.goBack( { waitUntil: 'commit' } );
	await page.goto( '/about-us/' );
	await back();
	await expect.poll( impressions ).toEqual( { none: 2 } );

	await addFromList( page, '/product-category/mugs/', 'Plain Mug' );
	await back();
	expect( await page.evaluate( () => 'mark' in window ) ).toBe( true );
	await expect( block( page, 'No cart' ) ).toBeHidden();
	await page.keyboard.press( 'Shift' ); // In view: with the visitor's next action.
	await expect( block( page, 'Cart' ) ).toBeVisible();
	await expect.poll( impressions ).toEqual( { none: 2, cart: 1 } );
} );

test( 'classic theme: the cart changes by WooCommerce’s own scripts; what was bought is remembered', async ( {
	newShopper,
} ) => {
	await useTheme( 'classic' );
	const cart: Block[] = [
		{ text: 'Cart', conditions: FILLED },
		{ text: 'No cart', conditions: EMPTY },
	];
	const product = await inStore< number >( 'product-id', {
		slug: 'plain-mug',
	} );
	const { page, context, errors } = await newShopper();
	await agree( context, ALL );
	const path = await putBlocks( cart, 'page', {
		more: '<!-- wp:shortcode -->[woocommerce_cart]<!-- /wp:shortcode -->',
	} );
	await putBlocks(
		[ ...cart, ...BOUGHT( product, await categoryOf( page, product ) ) ],
		'widget'
	);
	try {
		await addFromList( page, '/product-category/mugs/', 'Plain Mug' );
		// In view: with the press, or the next one.
		await page.waitForLoadState( 'networkidle' );
		await page.keyboard.press( 'Shift' );
		await expect( block( page, 'Cart' ) ).toBeVisible();
		expect( await seenBlocks( page ) ).toEqual( [ 'Cart' ] );

		await page.goto( path );
		await page.locator( 'tr.cart_item a.remove' ).click();
		await expect( page.locator( 'tr.cart_item' ) ).toHaveCount( 0 );
		await page.waitForLoadState( 'networkidle' );
		await page.keyboard.press( 'Shift' );
		await expect( block( page, 'No cart' ) ).toBeVisible();
		await expect( block( page, 'Cart' ) ).toBeHidden();

		const order = await inStore< number >( 'make-order', {
			status: 'processing',
		} );
		const thanks = await inStore< string >( 'thank-you', { order } );
		const { page: stranger, context: theirs } = await newShopper();
		await agree( theirs, ALL );
		await stranger.goto( thanks.replace( /key=\w+/, 'key=wc_order_x' ) );
		for ( const [ one, to ] of [
			[ page, thanks ],
			[ stranger, '/shop/' ],
		] as const ) {
			await one.goto( to );
			await one.goto( '/shop/' );
			await expect( block( one, 'No cart' ) ).toBeVisible();
		}
		expect( await seenBlocks( page ) ).toEqual( [
			...CUSTOMER.slice( 0, 1 ),
			'No cart',
			...CUSTOMER.slice( 1 ),
		] );
		expect( await seenBlocks( stranger ) ).toEqual( [ 'No cart' ] );
		expect( errors.filter( isOurs ) ).toEqual( [] );
	} finally {
		await putBlocks( [], 'widget' );
	}
} );
