import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Shopper } from '../../tests/truth/shopper.mjs';
import { ARTIFACTS } from './own-store.mjs';

/**
 * @typedef {Object} Journey
 * @property {string}                                             name
 * @property {( shopper: Shopper, run: Run ) => Promise<unknown>} walk
 * @property {( 'block' | 'classic' )[]}                          [themes]    Both by default.
 * @property {boolean}                                            [short]     One of the most telling: also in npm test.
 * @property {boolean}                                            [ownStore]  Own store only: it changes settings, or needs the other side of the shop.
 * @property {boolean}                                            [orders]    It makes an order.
 * @property {string[]}                                           [needs]     Kinds of products.
 * @property {string[]}                                           [claims]    Ambient events that it speaks for.
 * @property {boolean}                                            [undecided] It does not agree to being recorded beforehand.
 * @property {import('@playwright/test').BrowserContextOptions}   [browser]
 * @property {string}                                             [agent]     User agent of a browser of its own: without a cookie, visitors are told apart by it.
 */

/**
 * @typedef {Object} Run
 * @property {import('@playwright/test').Browser}                                               browser
 * @property {import('./describe-shop.mjs').Shop}                                               shop
 * @property {import('./rest-client.mjs').RestClient}                                           rest
 * @property {(( script: string, args?: Record<string, unknown> ) => Promise<any>) | undefined} inStore Own store only.
 */

/** A browser is given this long to send what it has, milliseconds. */
const SENDING = 3_000;
/** A step that takes longer will not come, milliseconds. */
const PATIENCE = 30_000;

/**
 * @typedef {Object} Walk
 * @property {Journey}       journey
 * @property {string}        theme
 * @property {Shopper}       shopper
 * @property {string}        since   When it began.
 * @property {string | null} broke
 * @property {Promise<void>} left    The browser has sent what it had.
 */

/**
 * Walks a journey in a new browser window.
 *
 * @param {Journey} journey
 * @param {Run}     run
 * @return {Promise<Walk>}
 */
export async function walkJourney( journey, run ) {
	const since = new Date( Date.now() - 2_000 ).toISOString();
	const context = await run.browser.newContext( {
		baseURL: run.shop.url,
		viewport: { width: 1280, height: 900 },
		...journey.browser,
	} );
	context.setDefaultTimeout( PATIENCE );
	const shopper = new Shopper( context, run.shop );
	let broke = null;
	try {
		if ( ! journey.undecided ) {
			await shopper.agree();
		}
		await shopper.openTab();
		await journey.walk( shopper, run );
		await shopper.noteVisitor();
	} catch ( error ) {
		broke = error.message.split( '\n' ).slice( 0, 6 ).join( ' ' );
		await picture( shopper.page, `${ journey.name } ${ run.shop.theme }` );
	}
	return {
		journey,
		theme: run.shop.theme,
		shopper,
		since: since.replace( /\.\d+Z$/, 'Z' ),
		broke,
		left: leave( context ),
	};
}

/** As a shopper leaves: the page goes, the browser stays a while. */
async function leave( context ) {
	for ( const page of context.pages() ) {
		await page.goto( 'about:blank' ).catch( () => {} );
	}
	await new Promise( ( resolve ) => setTimeout( resolve, SENDING ) );
	await context.close();
}

async function picture( page, name ) {
	mkdirSync( ARTIFACTS, { recursive: true } );
	await page
		?.screenshot( {
			path: path.join(
				ARTIFACTS,
				`${ name.replace( /[^\w-]+/g, '-' ) }.png`
			),
		} )
		.catch( () => {} );
}
