import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { HttpConnection } from './http-connection.mjs';
import { PAGE_VIEWS } from './make-batch.mjs';
import { percentile } from './percentile.mjs';
import { sendLoad } from './send-load.mjs';

/** What two cores hold: batches are answered within this time, nearly all. */
const MOST_MS = 100;
const FIRST_RATE = 200;
/** How long each rate is tried, s, how much the next one is higher, and where it ends. */
const SEARCH = {
	short: { seconds: 2, step: 2, most: 400 },
	long: { seconds: 7, step: 1.3, most: 8000 },
};
/** Shoppers look at so many pages a second meanwhile, and the drain runs every few seconds. */
const PAGE_EVERY_MS = 500;
const DRAIN_EVERY_MS = 5000;

/**
 * Batches at the highest rate that this machine holds, while shoppers look at pages and the drain
 * runs; then a recount of every event by its id.
 *
 * @param {import('../store/start-store.mjs').Store} store
 * @param {Object}                                   options
 * @param {boolean}                                  options.short
 * @param {(text: string) => void}                   options.onProgress
 */
export async function measureLoad( store, { short, onProgress } ) {
	const run = ( script, args ) =>
		store.run( `tests/load/php/${ script }.php`, { as: 'admin', ...args } );
	await run( 'empty' );
	const shop = {
		...( await run( 'begin-load' ) ),
		url: store.url,
	};
	await watchPages( shop, short ? 1500 : 3000 ).finish(); // Warms up.
	const without = await watchPages( shop, short ? 4000 : 15_000 ).finish();
	const rate = await findRate( run, shop, {
		...( short ? SEARCH.short : SEARCH.long ),
		onProgress,
	} );

	await drainAll( run );
	await run( 'empty' );
	const { sent, pages } = await mixed( run, shop, {
		rate,
		seconds: short ? 8 : 60,
	} );
	const catchUp = await drainAll( run );
	return {
		rate,
		seconds: sent.seconds,
		waits: [
			percentile( sent.waits, 0.5 ),
			percentile( sent.waits, 0.95 ),
			percentile( sent.waits, 0.99 ),
		],
		refused: sent.refused,
		unanswered: sent.unanswered.length,
		accepted: new Set( sent.accepted.flat() ).size,
		catchUp,
		pages: { without, with: pages },
		...( await countIds( store, run, sent ) ),
	};
}

/** Raises the rate until answers come too late or not at all; the last one that was held. */
async function findRate( run, shop, { seconds, step, most, onProgress } ) {
	let held = 0;
	for (
		let rate = FIRST_RATE;
		rate <= most;
		rate = Math.round( rate * step )
	) {
		const { sent } = await mixed( run, shop, { rate, seconds } );
		const late = percentile( sent.waits, 0.95 );
		const failed = sent.refused + sent.unanswered.length;
		onProgress(
			`${ rate } batches a second: 95 % within ${ late.toFixed( 0 ) } ms, ${ failed } not taken`
		);
		if ( late > MOST_MS || failed ) {
			break;
		}
		held = rate;
	}
	return held || FIRST_RATE;
}

async function mixed( run, shop, { rate, seconds } ) {
	const pages = watchPages( shop, seconds * 1000 );
	let drains = Promise.resolve();
	const drain = setInterval( () => {
		drains = drains.then( () => run( 'drain-now', { seconds: 4 } ) );
		drains.catch( () => {} ); // Told below.
	}, DRAIN_EVERY_MS );
	const sent = await sendLoad( shop, { rate, seconds } );
	clearInterval( drain );
	await drains;
	return { sent, pages: await pages.finish() };
}

/** @return {Promise<number>} Seconds until the buffer was empty. */
async function drainAll( run ) {
	const began = performance.now();
	while ( ! ( await run( 'drain-now', { seconds: 20 } ) ).finished ) {
		// On.
	}
	return ( performance.now() - began ) / 1000;
}

/** Looks at the shop's pages, one after the other. */
function watchPages( { url, pages }, ms ) {
	const connection = new HttpConnection( Number( new URL( url ).port ) );
	const times = [];
	const end = performance.now() + ms;
	const look = async () => {
		for ( let i = 0; performance.now() < end; i++ ) {
			const began = performance.now();
			const { status } = await connection.send(
				`GET ${ pages[ i % pages.length ] } HTTP/1.1`
			);
			if ( status !== 200 ) {
				throw new Error(
					`The shop answered ${ status } for ${ pages[ i % pages.length ] }.`
				);
			}
			const took = performance.now() - began;
			times.push( took );
			await new Promise( ( resolve ) =>
				setTimeout( resolve, Math.max( 0, PAGE_EVERY_MS - took ) )
			);
		}
		connection.close();
		return {
			p50: percentile( times, 0.5 ),
			p95: percentile( times, 0.95 ),
			pages: times.length,
		};
	};
	const looked = look();
	looked.catch( () => {} ); // Told by finish().
	return { finish: () => looked };
}

async function countIds( store, run, { accepted, unanswered } ) {
	const folder = path.join( store.dir, 'bench' );
	mkdirSync( folder, { recursive: true } );
	const write = ( name, ids ) => {
		const file = path.join( folder, name );
		writeFileSync( file, ids.join( '\n' ) );
		return file;
	};
	const known = new Set( accepted.flat() );
	return run( 'count-ids', {
		accepted: write( 'accepted.txt', [ ...known ] ),
		unanswered: write(
			'unanswered.txt',
			unanswered.flat().filter( ( id ) => ! known.has( id ) )
		),
		page_views: new Set(
			accepted.flatMap( ( ids ) => ids.slice( 0, PAGE_VIEWS ) )
		).size,
	} );
}
