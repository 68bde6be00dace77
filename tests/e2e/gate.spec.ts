import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { ConsentChange } from '../../assets/consent/types';
import { inStore, store } from './store';
import { expect, freshStore, isOurs, test } from './test';

/** What plugins and themes print: enqueued, raw in the page, code with a loader of its own, and a frame. */
const THIRD_PARTIES = `
add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'test-hotjar', 'https://static.hotjar.com/c/hotjar-1.js', [], '1', [ 'strategy' => 'defer' ] );
	wp_add_inline_script( 'test-hotjar', '( window.ran = window.ran || [] ).push( "settings of hotjar" ); window._hjSettings = {};', 'before' );
} );
add_action( 'wp_head', function () {
	echo '<script>( function ( d ) { var s = d.createElement( "script" ); s.src = "https://connect.facebook.net/en_US/fbevents.js"; d.head.appendChild( s ); } )( document );</script>';
	echo '<noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript>';
	echo '<link rel="preconnect" href="https://www.clarity.ms">';
} );
add_action( 'wp_footer', function () {
	echo '<script src="https://www.clarity.ms/tag/abc"></script>';
	echo '<script>window.ran.push( "after " + window.ran.slice( -1 )[ 0 ] ); clarity("set", "a", "b");</script>';
} );`;

const CONTENT = `<!-- wp:html --><p>Before</p>
<iframe class="film" title="A film" width="500" height="300" src="https://www.youtube.com/embed/one"></iframe>
<iframe class="film" title="Another film" width="100%" height="280" src="https://www.youtube.com/embed/two"></iframe>
<iframe class="song" title="A song" width="400" height="260" src="https://open.spotify.com/embed/three"></iframe>
<blockquote class="twitter-tweet"><p>A post</p></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>
<p>After</p><!-- /wp:html -->`;

const ALL: ConsentChange = {
	preferences: 'allow',
	'statistics-anonymous': 'allow',
	statistics: 'allow',
	marketing: 'allow',
};
const NONE = Object.fromEntries(
	Object.keys( ALL ).map( ( category ) => [ category, 'deny' ] )
) as ConsentChange;

let path: string;

/** Stands in for everybody else's servers, and notes who was asked. */
async function thirdParties( context: BrowserContext ): Promise< string[] > {
	const asked: string[] = [];
	await context.route(
		( url ) => url.origin !== new URL( store.url ).origin,
		( route ) => {
			const url = new URL( route.request().url() );
			asked.push( url.host + url.pathname );
			const isFrame = route.request().resourceType() === 'document';
			return route.fulfill(
				isFrame
					? { contentType: 'text/html', body: '<p>Film</p>' }
					: {
							contentType: 'text/javascript',
							body: `( window.ran = window.ran || [] ).push( '${ url.host }' ); window.clarity = function () {}; document.cookie = '_hjSession_1=a;path=/'; document.cookie = '_fbp=b;path=/';`,
						}
			);
		}
	);
	return asked;
}

const choose = ( page: Page, choices: ConsentChange, how = 'choose' ) =>
	page.evaluate(
		( [ wanted, way ] ) =>
			window.footfall!.choice!.choose( wanted, way as 'choose' ),
		[ choices, how ] as const
	);

const ran = ( page: Page ) =>
	page.evaluate(
		() => ( window as unknown as { ran?: string[] } ).ran ?? []
	);

const cookies = async ( context: BrowserContext ) =>
	( await context.cookies() )
		.map( ( { name } ) => name )
		.filter( ( name ) => /^_(hj|fb)/.test( name ) );

const violations = async ( page: Page ) =>
	( await new AxeBuilder( { page } ).include( '.footfall-gate' ).analyze() )
		.violations;

/** What is asked for late is asked for by then. */
const quiet = ( page: Page ) => page.waitForTimeout( 400 );

test.beforeAll( async () => {
	await freshStore( {
		consent_layer: true,
		banner_everywhere: false,
		consent_rule_united_states: 'opt_in',
	} );
	await inStore( 'extension', { code: THIRD_PARTIES } );
	path = await inStore< string >( 'put-blocks', {
		where: 'page',
		content: CONTENT,
	} );
} );

test.afterAll( async () => {
	await inStore( 'extension' );
	await inStore( 'put-blocks', { where: 'page', content: '' } );
	await freshStore();
} );

test( 'asks nobody before the choice, and nobody after a refusal', async ( {
	newShopper,
} ) => {
	const { page, context, errors } = await newShopper();
	const asked = await thirdParties( context );
	await page.goto( path );
	await quiet( page );
	expect( asked ).toEqual( [] );
	expect( await ran( page ) ).toEqual( [] );
	await expect( page.getByRole( 'group', { name: /YouTube/ } ) ).toHaveCount(
		2
	);

	await context.addCookies( [
		{ name: '_fbp', value: 'old', url: store.url },
	] );
	await choose( page, NONE, 'refuse' );
	await expect.poll( () => cookies( context ) ).toEqual( [] );
	await page.goto( '/' );
	await page.goto( path );
	await quiet( page );
	expect( asked ).toEqual( [] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'runs everything in the order of the page, once, after the choice; and stops with the withdrawal', async ( {
	newShopper,
} ) => {
	const { page, context, errors } = await newShopper();
	const asked = await thirdParties( context );
	await page.goto( path );
	await choose( page, { ...NONE, statistics: 'allow' } );
	const statistics = [
		'settings of hotjar',
		'static.hotjar.com',
		'www.clarity.ms',
		'after www.clarity.ms',
	];
	await expect.poll( () => ran( page ) ).toEqual( statistics );
	await choose( page, ALL, 'accept' );
	await expect
		.poll( () => asked.sort() )
		.toEqual( [
			'connect.facebook.net/en_US/fbevents.js',
			'open.spotify.com/embed/three',
			'platform.twitter.com/widgets.js',
			'static.hotjar.com/c/hotjar-1.js',
			'www.clarity.ms/tag/abc',
			'www.youtube.com/embed/one',
			'www.youtube.com/embed/two',
		] );
	await expect( page.locator( 'iframe.film' ) ).toHaveCount( 2 );

	await page.reload();
	await expect.poll( () => ran( page ) ).toHaveLength( 6 );
	expect(
		( await ran( page ) ).filter( ( one ) => statistics.includes( one ) )
	).toEqual( statistics );
	expect( ( await cookies( context ) ).sort() ).toEqual( [
		'_fbp',
		'_hjSession_1',
	] );

	await page.evaluate( () => window.footfall!.choice!.withdraw() );
	await expect.poll( () => cookies( context ) ).toEqual( [] );
	await expect( page.locator( 'iframe.film' ) ).toHaveCount( 0 );
	const said = page.getByRole( 'status' ).filter( { hasText: 'Hotjar' } );
	await expect( said ).toContainText( 'Meta Pixel' );
	asked.length = 0;
	await said.getByRole( 'button' ).click();
	await page.waitForLoadState();
	await quiet( page );
	expect( asked ).toEqual( [] );
	expect( await cookies( context ) ).toEqual( [] );
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'keeps the room of an embed, loads one, and remembers what is always allowed', async ( {
	newShopper,
} ) => {
	const { page, context } = await newShopper();
	const asked = await thirdParties( context );
	await page.goto( path );
	const notes = page.locator( '.footfall-gate.film' );
	const room = await notes.first().boundingBox();
	expect( await violations( page ) ).toEqual( [] );

	// By keyboard, and the reader goes on at the film.
	await notes
		.first()
		.getByRole( 'button', { name: 'Load once: YouTube' } )
		.press( 'Enter' );
	const film = page.locator( 'iframe.film' ).first();
	await expect( film ).toBeFocused();
	const real = ( await film.boundingBox() )!;
	expect( Math.abs( real.height - room!.height ) ).toBeLessThan( 5 );
	expect( Math.abs( real.width - room!.width ) ).toBeLessThan( 5 );
	await expect.poll( () => asked ).toEqual( [ 'www.youtube.com/embed/one' ] );

	await page.reload();
	await expect( notes ).toHaveCount( 2 );
	await notes
		.nth( 1 )
		.getByRole( 'button', { name: 'Always allow YouTube' } )
		.click();
	await expect( page.locator( 'iframe.film' ) ).toHaveCount( 2 );
	await page.reload();
	await expect( page.locator( 'iframe.film' ) ).toHaveCount( 2 );
	await quiet( page );
	expect( [ ...new Set( asked ) ].sort() ).toEqual( [
		'www.youtube.com/embed/one',
		'www.youtube.com/embed/two',
	] );
} );

test( 'keeps what is always allowed though the page is left at the press', async ( {
	newShopper,
} ) => {
	const { page, context } = await newShopper();
	await thirdParties( context );
	await page.goto( path );
	await choose( page, NONE, 'refuse' );
	await expect
		.poll( async () => JSON.stringify( await context.cookies() ) )
		.toContain( 'how:refuse' );
	// What keeps it may take its time on the way.
	await context.route( '**/choice-keep.js*', async ( route ) => {
		await new Promise( ( done ) => setTimeout( done, 2000 ) );
		await route.continue();
	} );
	await page.goto( path );
	await page.waitForLoadState( 'networkidle' );
	await Promise.all( [
		page.waitForURL( '**/shop/' ),
		page
			.getByRole( 'button', { name: 'Always allow YouTube' } )
			.first()
			.evaluate( ( one: HTMLElement ) => {
				one.click();
				location.assign( '/shop/' );
			} ),
	] );
	await page.goto( path );
	await expect( page.locator( 'iframe.film' ) ).toHaveCount( 2 );
	await expect( page.locator( 'iframe.song' ) ).toHaveCount( 0 );
} );

test( 'holds back and releases what comes from a page cache: before the choice, after it, and after the withdrawal', async ( {
	newShopper,
} ) => {
	const { page, context } = await newShopper();
	const asked = await thirdParties( context );
	const open = async () => {
		const state = ( await page.goto( path ) )!.headers()[ 'x-store-cache' ];
		await quiet( page );
		return state;
	};
	// Only stores with a page cache say what it did.
	const kept = ( await open() ) && 'HIT';
	expect( await open() ).toBe( kept );
	expect( asked ).toEqual( [] );
	await choose( page, ALL, 'accept' );
	await expect.poll( () => asked ).toHaveLength( 7 );
	asked.length = 0;
	expect( await open() ).toBe( kept );
	await expect.poll( () => asked ).toHaveLength( 7 );
	await page.evaluate( () => window.footfall!.choice!.withdraw() );
	// The script that keeps it comes when it is needed.
	await page.waitForFunction(
		() => window.footfall!.choice!.record()?.how === 'withdraw'
	);
	asked.length = 0;
	expect( await open() ).toBe( kept );
	expect( asked ).toEqual( [] );
} );

test( 'prints one page for everybody, and the old one while the owner has not switched it on', async ( {
	newShopper,
} ) => {
	const html = async ( cookie = '' ) => {
		const { context } = await newShopper();
		if ( cookie ) {
			await context.addCookies( [
				{ name: 'footfall_consent', value: cookie, url: store.url },
			] );
		}
		return ( await context.request.get( path ) ).text();
	};
	const gated = await html();
	expect( gated ).toContain( 'data-choice-service="hotjar"' );
	expect( gated.replace( /<template>.*?<\/template>/gs, '' ) ).not.toMatch(
		/<(script|iframe)[^>]*\ssrc="https:/
	);
	expect( gated ).not.toContain( 'facebook.com/tr' );
	expect( gated ).not.toContain( 'preconnect' );
	expect( await html( 'statistics:allow|marketing:allow' ) ).toBe( gated );
	await freshStore();
	const open = await html();
	expect( open ).not.toMatch( /data-choice|choice-gate/ );
	expect( open ).toContain( 'src="https://static.hotjar.com/c/hotjar-1.js' );
} );
