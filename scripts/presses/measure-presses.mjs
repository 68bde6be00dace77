/**
 * npm run presses: how long the banner lets a visitor wait after each press (Interaction to Next Paint),
 * on a processor slowed down six times, in a window as narrow as a phone's. Next to them, in the same page,
 * a button that only changes its colour.
 *
 * A real window, not an emulated one: of an emulated one Chromium (156, headless) shows no frame when
 * only its lowest 85 pixels have changed, and counts a press there until something else is painted.
 */
import { launchBrowser } from '../truth/launch-browser.mjs';
import { withOwnStore } from '../truth/own-store.mjs';

const SLOWER = 6;
const RUNS = Number( process.argv[ 2 ] ?? 7 );
const BASE = 'a button that changes its colour';
/** px: what Chromium makes no window narrower than. */
const WINDOW = '500,850';

const layer = ( name, does ) =>
	`[data-choice-layer=${ name }] [data-choice-do=${ does }]`;
const TAB = '.footfall-choice-tab';
const SWITCH = '[data-choice-layer=details] .footfall-choice-switch >> nth=1';

/** What a visitor presses, one after the other; `reload` is another page. */
const VISITS = [
	[ [ 'Accept', layer( 'first', 'accept' ) ] ],
	[
		[ 'Refuse', layer( 'first', 'refuse' ) ],
		[ 'small button', TAB ],
		[ 'Refuse in the details', layer( 'details', 'refuse' ) ],
		[ 'small button again', TAB ],
	],
	[
		[ 'Choose', layer( 'first', 'details' ) ],
		[ 'a switch', SWITCH ],
		[ 'Save', layer( 'details', 'save' ) ],
	],
	[
		[ 'Choose', layer( 'first', 'details' ) ],
		[ 'Close', layer( 'details', 'close' ) ],
	],
	[
		[ 'Refuse', layer( 'first', 'refuse' ) ],
		'reload',
		[ 'small button on the next page', TAB ],
	],
];

await withOwnStore( async ( store ) => {
	await store.run( 'tests/e2e/php/reset.php', {
		settings: { consent_layer: true },
	} );
	await store.run( 'tests/e2e/php/put-blocks.php', {
		where: 'part',
		content: '<!-- wp:footfall/cookie-banner {} /-->',
	} );
	const browser = await launchBrowser( undefined, [
		`--window-size=${ WINDOW }`,
	] );
	const found = {};
	for ( let run = 0; run < RUNS; run++ ) {
		for ( const visit of VISITS ) {
			for ( const [ name, ms ] of await measure(
				browser,
				store,
				visit
			) ) {
				( found[ name ] ??= [] ).push( ms );
			}
		}
	}
	await browser.close();
	console.table(
		Object.fromEntries(
			Object.entries( found ).map( ( [ name, all ] ) => [
				name,
				{ 'median, ms': median( all ), most: Math.max( ...all ) },
			] )
		)
	);
} );

/** @return {Promise<[string, number][]>} Of each press the name, and ms. */
async function measure( browser, store, visit ) {
	const context = await browser.newContext( {
		baseURL: store.url,
		viewport: null,
		hasTouch: true,
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
	} );
	const page = await context.newPage();
	await page.addInitScript( listen );
	const cdp = await context.newCDPSession( page );
	const slow = ( rate ) =>
		cdp.send( 'Emulation.setCPUThrottlingRate', { rate } );
	const arrive = async ( go ) => {
		await slow( 1 );
		await go();
		await page.waitForLoadState( 'networkidle' );
		await page.waitForTimeout( 800 );
		await page.evaluate( addBase );
		await slow( SLOWER );
	};
	await arrive( () => page.goto( '/shop/' ) );
	const times = [];
	for ( const press of visit ) {
		if ( press === 'reload' ) {
			await arrive( () => page.reload() );
		} else {
			times.push( [ BASE, await time( page, cdp, '#base' ) ] );
			times.push( [ press[ 0 ], await time( page, cdp, press[ 1 ] ) ] );
		}
	}
	await context.close();
	return times;
}

/** @return {Promise<number>} ms; 8 where it was too short to be told. */
async function time( page, cdp, selector ) {
	const box = await page.locator( selector ).first().boundingBox();
	const touch = ( type, touchPoints ) =>
		cdp.send( 'Input.dispatchTouchEvent', { type, touchPoints } );
	await page.evaluate( () => ( window.waits = [] ) );
	await touch( 'touchStart', [
		{ x: box.x + box.width / 2, y: box.y + box.height / 2 },
	] );
	await page.waitForTimeout( 90 ); // As long as a finger stays.
	await touch( 'touchEnd', [] );
	await page.waitForTimeout( 1000 );
	return page.evaluate( () => Math.max( 8, ...window.waits ) );
}

function listen() {
	window.waits = [];
	new PerformanceObserver( ( list ) =>
		list
			.getEntries()
			.forEach(
				( one ) =>
					one.interactionId && window.waits.push( one.duration )
			)
	).observe( { type: 'event', durationThreshold: 16, buffered: true } );
}

function addBase() {
	const base = Object.assign( document.createElement( 'button' ), {
		id: 'base',
		onclick: () =>
			( base.style.background = base.style.background ? '' : 'red' ),
	} );
	base.style.cssText =
		'position:fixed;z-index:2147483001;top:0;left:0;width:60px;height:44px';
	document.body.append( base );
}

function median( numbers ) {
	return numbers.toSorted( ( a, b ) => a - b ).at( numbers.length / 2 );
}
