import {
	addFromProductPage,
	checkOutByBlock,
	checkOutByShortcode,
} from './journeys';
import { inStore } from './store';
import {
	countEvents,
	expect,
	freshStore,
	isOurs,
	test,
	type Facts,
} from './test';

test( 'a host that forbids the direct file: the same page goes on to the REST route', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const { page, context, sent, errors } = await newShopper();
	await context.route( '**/footfall-in.php', ( route ) =>
		route.fulfill( {
			status: 403,
			contentType: 'text/html',
			body: 'Forbidden by the host',
		} )
	);
	await page.goto( '/shop/' );
	await expect.poll( countEvents ).toEqual( { page_viewed: 1 } );
	expect(
		sent.some( ( request ) =>
			/footfall.v1.in/.test( decodeURIComponent( request.url() ) )
		)
	).toBe( true );
	expect(
		errors.filter( isOurs ).filter( ( text ) => ! text.includes( '403' ) )
	).toEqual( [] );
} );

test( 'the self-test sees that the direct file does not answer and says why', async () => {
	await freshStore( { consent_without_tool: 'granted' } );
	const found = await inStore< { way: string; reason: string } >(
		'break-direct-file'
	);
	expect( found ).toMatchObject( { way: 'rest' } );
	expect( found.reason ).toContain( 'another file' );
	const mended = await inStore< { way: string } >( 'mend-direct-file' );
	expect( mended.way ).toBe( 'direct' );
} );

for ( const [ trouble, act, tag ] of [
	[ 'answers 500', 'fulfill', ' @long' ],
	[ 'never answers', 'hang', '' ],
] as const ) {
	test( `an endpoint that ${ trouble } does not touch the checkout, and nothing is lost when it comes back${ tag }`, async ( {
		newShopper,
	} ) => {
		await freshStore( { consent_without_tool: 'granted' } );
		const { page, context, errors } = await newShopper();
		const held: ( () => void )[] = [];
		const ours = /footfall-in\.php|footfall(%2F|\/)v1(%2F|\/)in/;
		await context.route( ours, async ( route ) => {
			if ( act === 'fulfill' ) {
				await route.fulfill( { status: 500 } );
			} else {
				await new Promise< void >( ( resolve ) =>
					held.push( resolve )
				);
				await route.abort().catch( () => {} );
			}
		} );
		await page.goto( '/shop/' );
		await addFromProductPage( page, 'house-blend' );
		await checkOutByBlock( page, 'trouble@example.com' );
		expect(
			errors
				.filter( isOurs )
				.filter( ( text ) => ! /500|Failed to load/.test( text ) )
		).toEqual( [] );
		// Written down after the page has been answered.
		await expect
			.poll( countEvents )
			.toMatchObject( { order_placed: 1, order_paid: 1 } );

		held.forEach( ( release ) => release() );
		await context.unroute( ours );
		await page.goto( '/' );
		await expect.poll( countEvents, { timeout: 30_000 } ).toMatchObject( {
			page_viewed: 6,
			checkout_viewed: 1,
			cart_item_added: 1,
		} );
		const facts = await inStore< Facts >( 'facts' );
		expect( facts.sessions ).toHaveLength( 1 );
		expect( Number( facts.orders[ 0 ]!.session_id ) ).toBeGreaterThan( 0 );
	} );
}

test( 'an order takes no longer with an endpoint that never answers than without our script @long', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const order = async ( block: RegExp, act: 'abort' | 'hang' ) => {
		const { page, context } = await newShopper();
		const held: ( () => void )[] = [];
		await context.route( block, async ( route ) => {
			if ( act === 'hang' ) {
				await new Promise< void >( ( resolve ) =>
					held.push( resolve )
				);
			}
			await route.abort().catch( () => {} );
		} );
		await addFromProductPage( page, 'house-blend' );
		let pressed = 0;
		page.on( 'request', ( request ) => {
			if ( request.url().includes( 'wc-ajax=checkout' ) ) {
				pressed = Date.now();
			}
		} );
		await checkOutByShortcode( page, 'time@example.com' );
		const took = Date.now() - pressed;
		held.forEach( ( release ) => release() );
		await context.close();
		return took;
	};
	const without = () => order( /build\/storefront/, 'abort' );
	const hanging = () =>
		order( /footfall-in\.php|footfall(%2F|\/)v1(%2F|\/)in/, 'hang' );
	await without(); // The first one warms up the shop.
	// The quicker of two: another program on the machine slows down any one of them.
	const times = {
		without: [ await without(), await without() ],
		hanging: [ await hanging(), await hanging() ],
	};
	expect(
		Math.min( ...times.hanging ) / Math.min( ...times.without ),
		JSON.stringify( times )
	).toBeLessThan( 1.6 );
} );

test( 'PHP of ours that throws in every hook: the order goes through, and the owner is told', async ( {
	newShopper,
} ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	await inStore( 'break-hooks', { broken: true } );
	try {
		const { page, errors } = await newShopper();
		await addFromProductPage( page, 'house-blend' );
		await checkOutByBlock( page, 'thrown@example.com' );
		await expect(
			page.getByText( 'Thank you. Your order has been received.' )
		).toBeVisible();
		expect( errors.filter( isOurs ) ).toEqual( [] );
	} finally {
		await inStore( 'break-hooks', { broken: false } );
	}
	const facts = await inStore< Facts >( 'facts' );
	expect( facts.problems.map( ( { message } ) => message ).join() ).toContain(
		'footfall-site-lost'
	);
} );

test( 'the HTML is the same for every visitor', async ( { newShopper } ) => {
	await freshStore( { consent_without_tool: 'granted' } );
	const ours = async ( page: import( '@playwright/test' ).Page ) => {
		const html = await ( await page.goto( '/product/plain-mug/' ) )!.text();
		return html.match( /<script[^>]*id="footfall-js[\s\S]*?<\/script>/g );
	};
	const first = await newShopper();
	await first.page.goto( '/shop/?utm_source=news' );
	const second = await newShopper( {
		extraHTTPHeaders: { 'Sec-GPC': '1' },
		locale: 'fr-FR',
	} );
	const printed = await ours( first.page );
	expect( printed ).toHaveLength( 2 );
	expect( await ours( second.page ) ).toEqual( printed );
} );
