import type { Page } from '@playwright/test';
import { inStore, store, useTheme } from './store';
import {
	countEvents,
	expect,
	freshStore,
	inStoreFacts,
	isOurs,
	test,
} from './test';

const SCRIPT = /interactions\.js/;

/** Waits until the script is at work: only then what a test does is seen. */
const ready = ( page: Page ) =>
	page.waitForFunction( () => window.footfall?.human !== undefined );

/** Goes to a page and touches it as a person does. */
const open = async ( page: Page, path: string ) => {
	await page.goto( path );
	await ready( page );
	await page.mouse.move( 300, 300 );
};

/** What is stored by that name: properties, and the product's columns where they are filled. */
const eventsNamed = async ( name: string ) =>
	( await inStoreFacts() ).events
		.filter( ( event ) => event.name === name )
		.map( ( { product_id, variation_id, props } ) => ( {
			...( product_id && { product_id } ),
			...( variation_id && { variation_id } ),
			...props,
		} ) );

/** Products of that list that were seen, in the order of their positions. */
const seenIn = async ( list: string ) => {
	const views = ( await eventsNamed( 'product_list_viewed' ) ) as unknown as {
		list: string;
		product_ids: number[];
		positions: number[];
	}[];
	return views
		.filter( ( view ) => view.list === list )
		.flatMap( ( { product_ids, positions } ) =>
			product_ids.map( ( id, index ) => [ positions[ index ], id ] )
		);
};

const idsIn = ( page: Page, item: string ) =>
	page
		.locator( item )
		.evaluateAll( ( items ) =>
			items.map( ( { className } ) =>
				Number( /\bpost-(\d+)/.exec( className )?.[ 1 ] )
			)
		);

test.beforeEach( async () => {
	await freshStore( { consent_without_tool: 'granted' } );
} );
test.afterAll( () => useTheme( 'block' ) );

test( 'block theme: products seen and opened, by client-side pages too; how long, and how fast', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const { page, errors } = await newShopper();
	await page.setViewportSize( { width: 1280, height: 4000 } );
	await open( page, '/shop/' );
	const first = await idsIn( page, '.wc-block-product' );
	await expect
		.poll( () => seenIn( 'shop' ) )
		.toEqual( first.map( ( id, index ) => [ index + 1, id ] ) );

	await page.evaluate( () => {
		( window as unknown as Record< string, unknown > ).mark = 1;
	} );
	await page.locator( '.wp-block-query-pagination-next' ).click();
	await page.waitForURL( /\/page\/2\// );
	await expect
		.poll( async () => ( await idsIn( page, '.wc-block-product' ) )[ 0 ] )
		.not.toBe( first[ 0 ] );
	const second = await idsIn( page, '.wc-block-product' );
	await expect
		.poll( () => seenIn( 'shop' ) )
		.toEqual( [
			...first.map( ( id, index ) => [ index + 1, id ] ),
			...second.map( ( id, index ) => [ index + 1, id ] ),
		] );
	// No page was loaded: a script changed it.
	expect(
		await page.evaluate(
			() => ( window as unknown as Record< string, unknown > ).mark
		)
	).toBe( 1 );
	await page.locator( '.wc-block-product h2 a' ).nth( 2 ).click();
	await page.waitForURL( /\/product\// );

	await expect
		.poll( () => eventsNamed( 'product_clicked' ) )
		.toEqual( [ { product_id: second[ 2 ], list: 'shop', position: 3 } ] );
	await expect
		.poll(
			async () => ( await eventsNamed( 'web_vitals_measured' ) ).length
		)
		.toBe( 1 );
	const [ vitals ] = await eventsNamed( 'web_vitals_measured' );
	expect( vitals ).toEqual( {
		lcp_ms: expect.any( Number ),
		inp_ms: expect.any( Number ),
		cls_thousandths: expect.any( Number ),
	} );
	const { events, sessions } = await inStoreFacts();
	expect(
		events
			.filter( ( { name } ) => name === 'page_viewed' )
			.map( ( { props } ) => props.page_kind )
	).toEqual( [ 'shop', 'shop', 'product' ] );
	const engaged = await eventsNamed( 'page_engaged' );
	expect( engaged.length ).toBeGreaterThanOrEqual( 2 );
	expect( engaged[ 0 ] ).toEqual( {
		visible_seconds: expect.any( Number ),
		scroll_percent: expect.any( Number ),
	} );
	expect( Number( sessions[ 0 ]!.human ) ).toBe( 1 );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'classic theme: lists by their names, a variation that the shopper chooses', async ( {
	newShopper,
} ) => {
	await useTheme( 'classic' );
	const { page, errors } = await newShopper();
	await page.setViewportSize( { width: 1280, height: 4000 } );
	await open( page, '/product-category/mugs/' );
	const mugs = await idsIn( page, 'li.product' );
	await expect
		.poll( () => seenIn( 'category' ) )
		.toEqual( mugs.map( ( id, index ) => [ index + 1, id ] ) );
	await page
		.locator( 'li.product a', { hasText: 'Travel Tumbler' } )
		.first()
		.click();
	await page.waitForURL( /travel-tumbler/ );
	await ready( page );
	const related = await idsIn( page, '.related li.product' );
	await expect
		.poll( () => seenIn( 'related' ) )
		.toEqual( related.map( ( id, index ) => [ index + 1, id ] ) );
	await expect
		.poll( () => eventsNamed( 'product_clicked' ) )
		.toMatchObject( [ { list: 'category' } ] );

	await page.locator( 'select[name^=attribute]' ).focus();
	await page.keyboard.press( 'ArrowDown' );
	const field = page.locator( 'input[name=variation_id]' );
	await expect( field ).not.toHaveValue( '0' );
	const variation_id = Number( await field.inputValue() );
	await expect
		.poll( () => eventsNamed( 'variation_selected' ) )
		.toEqual( [
			{ product_id: expect.any( Number ), variation_id, by: 'visitor' },
		] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'the options block: the variation that the shopper chooses', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	await inStore( 'options-template', { on: true } );
	try {
		const { page } = await newShopper();
		await open( page, '/product/travel-tumbler/' );
		await page
			.locator( '.wp-block-woocommerce-add-to-cart-with-options' )
			.getByText( 'Sand', { exact: true } )
			.click();
		const field = page.locator( 'input[name=variation_id]' );
		await expect( field ).toHaveValue( /\d/ );
		const variation_id = Number( await field.inputValue() );
		await expect
			.poll( () => eventsNamed( 'variation_selected' ) )
			.toEqual( [
				{
					product_id: expect.any( Number ),
					variation_id,
					by: 'visitor',
				},
			] );
	} finally {
		await inStore( 'options-template', { on: false } );
	}
} );

test( 'searches: a page of results, what is opened there, and results while typing', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	const { page } = await newShopper();
	await open( page, '/?s=Mug&post_type=product' );
	await expect
		.poll( () => eventsNamed( 'search_performed' ) )
		.toEqual( [ { term: 'mug', results: 2, is_live: false } ] );
	await page.locator( '.wc-block-product h2 a' ).nth( 1 ).click();
	await page.waitForURL( /\/product\// );
	await expect
		.poll( () => eventsNamed( 'search_result_clicked' ) )
		.toMatchObject( [
			{ term: 'mug', position: 2, link_url: page.url() },
		] );

	await ready( page );
	await page.evaluate( () => {
		document.body.insertAdjacentHTML(
			'afterbegin',
			'<input type="search" id="live">'
		);
		const field = document.querySelector< HTMLInputElement >( '#live' )!;
		field.addEventListener( 'input', () =>
			fetch( `/wp-json/wp/v2/search?search=${ field.value }` )
		);
	} );
	await page.locator( '#live' ).pressSequentially( 'Tea', { delay: 30 } );
	await expect
		.poll( () => eventsNamed( 'search_performed' ) )
		.toMatchObject( [ {}, { term: 'tea', is_live: true } ] );
	// About a person: not recorded.
	await page.locator( '#live' ).fill( 'jo@example.com' );
	await page.waitForTimeout( 3500 );
	expect( await eventsNamed( 'search_performed' ) ).toHaveLength( 2 );
} );

test( 'links, files, people, networks and forms; each once, by whatever button', async ( {
	newShopper,
} ) => {
	const { page, context } = await newShopper();
	await context.route( /other\.example|facebook/, ( route ) =>
		route.fulfill( { body: '' } )
	);
	await open( page, '/?page_id=0' );
	await page.evaluate( () => {
		document.body.insertAdjacentHTML(
			'afterbegin',
			`<div id="place">
				<a class="out" href="https://other.example/a?secret=1"><b>out</b></a>
				<a class="kept" href="https://other.example/kept">kept</a>
				<a class="file" href="/menu.pdf?v=2">file</a>
				<a class="mail" href="mailto:jo@example.com">mail</a>
				<a class="share" href="https://www.facebook.com/sharer/sharer.php?u=x">share</a>
				<form id="newsletter"><input name="id"><button>Send</button></form>
				<form role="search"><button class="find">Find</button></form>
			</div>`
		);
		const place = document.querySelector( '#place' )!;
		place
			.querySelector( '.kept' )!
			.addEventListener( 'click', ( event ) => event.preventDefault() );
		place.addEventListener( 'submit', ( event ) => event.preventDefault() );
	} );
	await page.locator( '#place .out b' ).click( { button: 'middle' } );
	await page
		.locator( '#place .out b' )
		.click( { modifiers: [ 'ControlOrMeta' ] } );
	await page.locator( '#place .out b' ).click( { button: 'right' } );
	await page.keyboard.press( 'Escape' );
	await page.locator( '#place .kept' ).click();
	await page
		.locator( '#place .file' )
		.click( { modifiers: [ 'ControlOrMeta' ] } );
	await page
		.locator( '#place .share' )
		.click( { modifiers: [ 'ControlOrMeta' ] } );
	await page.locator( '#place .mail' ).focus();
	await page.keyboard.press( 'Enter' );
	await page.locator( '#place #newsletter button' ).click();
	await page.locator( '#place .find' ).click();
	const out = { link_url: 'https://other.example/a' };
	await expect
		.poll( () => eventsNamed( 'form_submitted' ) )
		.toEqual( [ { form: 'newsletter' } ] );
	expect( await eventsNamed( 'outbound_clicked' ) ).toEqual( [ out, out ] );
	expect( await eventsNamed( 'file_downloaded' ) ).toEqual( [
		{ link_url: `${ store.url }/menu.pdf`, extension: 'pdf' },
	] );
	expect( await eventsNamed( 'contact_clicked' ) ).toEqual( [
		{ way: 'email' },
	] );
	expect( await eventsNamed( 'share_clicked' ) ).toEqual( [
		{ network: 'facebook' },
	] );
} );

test( 'the mini-cart, each time it is opened', async ( { newShopper } ) => {
	await useTheme( 'block' );
	const { page } = await newShopper();
	await open( page, '/shop/' );
	const drawer = page.locator( '.wc-block-mini-cart__drawer' );
	for ( const time of [ 1, 2 ] ) {
		await page.locator( '.wc-block-mini-cart__button' ).first().click();
		await expect( drawer ).toHaveAttribute( 'aria-modal', 'true' );
		await expect
			.poll( countEvents )
			.toMatchObject( { mini_cart_opened: time } );
		await page.keyboard.press( 'Escape' );
		await expect( drawer ).not.toHaveAttribute( 'aria-modal', 'true' );
		await page.waitForTimeout( 500 );
	}
} );

test( 'the account: its tabs, and the buttons of an order', async ( {
	newShopper,
} ) => {
	const person = { email: 'tabs@example.com', password: 'tabs-Ω-7!' };
	await inStore( 'make-customer', person );
	const { page } = await newShopper();
	await page.goto( '/my-account/' );
	await page.locator( '#username' ).fill( person.email );
	await page.locator( '#password' ).fill( person.password );
	await page.locator( 'button[name=login]' ).click();
	await page.locator( '.woocommerce-MyAccount-navigation' ).waitFor();
	await open( page, '/my-account/orders/' );
	await page.locator( '.woocommerce-orders-table .button.pay' ).click();
	await page.waitForURL( /order-pay/ );
	await expect
		.poll( () => eventsNamed( 'account_page_viewed' ) )
		.toEqual( [
			{ tab: 'login' },
			{ tab: 'dashboard' },
			{ tab: 'orders' },
		] );
	await expect
		.poll( () => eventsNamed( 'order_action_clicked' ) )
		.toEqual( [ { action: 'pay' } ] );
} );

test( 'refused: the script does not even come; it comes with the consent, once', async ( {
	newShopper,
} ) => {
	await freshStore( { identity_before_consent: 'nothing' } );
	const { page, context, sent, errors } = await newShopper();
	const asked: string[] = [];
	context.on( 'request', ( request ) => {
		if ( SCRIPT.test( request.url() ) ) {
			asked.push( request.url() );
		}
	} );
	await page.goto( '/shop/' );
	await page.waitForTimeout( 4000 );
	expect( asked ).toEqual( [] );
	const say = ( choice: 'allow' | 'deny' ) =>
		page.evaluate(
			( to ) => window.footfall!.consent!.set( 'statistics', to ),
			choice
		);
	await say( 'allow' );
	await ready( page );
	expect( asked ).toHaveLength( 1 );

	await say( 'deny' );
	await expect.poll( () => sent.length ).toBeLessThan( 2 );
	const before = sent.length;
	await page.mouse.move( 200, 200 );
	await page.locator( 'li.product h2 a, li.product a' ).first().click();
	await page.waitForURL( /\/product\// );
	await page.waitForTimeout( 4000 );
	expect( sent ).toHaveLength( before );
	expect( asked ).toHaveLength( 1 );
	expect(
		await page.evaluate( () => localStorage.getItem( 'footfall_queue' ) )
	).toBeNull();
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'pages are the same for every visitor', async ( { newShopper } ) => {
	const visitors = [
		await newShopper(),
		await newShopper( { locale: 'de-DE' } ),
	];
	await visitors[ 0 ]!.page.goto( '/shop/' );
	for ( const path of [
		'/',
		'/shop/',
		'/product/house-blend/',
		'/?s=mug',
	] ) {
		const pages = await Promise.all(
			visitors.map( async ( { context } ) => {
				const answer = await context.request.get( store.url + path );
				// WooCommerce numbers the fields of quantities anew each time.
				return ( await answer.text() ).replace(
					/quantity_[\da-f]+/g,
					''
				);
			} )
		);
		expect( pages[ 0 ] ).toContain( '"parts":' );
		expect( pages[ 1 ] ).toBe( pages[ 0 ] );
	}
} );

test( 'other scripts may change an event, leave it out, and hear of it; the data layer only with a yes', async ( {
	newShopper,
} ) => {
	await freshStore( { data_layer: true } );
	await useTheme( 'block' );
	const { page, context } = await newShopper();
	await context.addInitScript( () => {
		const told: string[] = [];
		Object.assign( window, {
			told,
			wp: {
				hooks: {
					applyFilters: (
						_name: string,
						event: { name: string; props: object }
					) =>
						event.name === 'mini_cart_opened'
							? null
							: {
									...event,
									props: { ...event.props, title: 'Changed' },
								},
					doAction: ( _name: string, { name }: { name: string } ) =>
						told.push( name ),
				},
			},
		} );
	} );
	await page.goto( '/about/' );
	await page.evaluate( () =>
		window.footfall!.record!( 'mini_cart_opened', {} )
	);
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	expect(
		await page.evaluate(
			() => ( window as unknown as { told: string[] } ).told
		)
	).toEqual( [ 'page_viewed' ] );

	const second = await newShopper();
	const layer = () =>
		second.page.evaluate( () =>
			( ( window.dataLayer ?? [] ) as { event?: string }[] )
				.map( ( { event } ) => event )
				.filter( Boolean )
		);
	await second.page.goto( '/product/house-blend/' );
	await ready( second.page );
	await second.page.waitForTimeout( 500 );
	expect( await layer() ).toEqual( [] );
	await second.page.evaluate( () =>
		window.footfall!.consent!.set( 'statistics', 'allow' )
	);
	await second.page.goto( '/product/plain-mug/' );
	await expect.poll( layer ).toContain( 'view_item' );
} );
