import { setTimeout as wait } from 'node:timers/promises';
import { makeBatch } from './make-batch.mjs';
import { post } from './post.mjs';

export const CHROME =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/** @typedef {import('./make-batch.mjs').Random} Random */

/**
 * Headers of a shopper's browser. Each has an address of its own, or the rate limit would meet them all.
 *
 * @param {Random} random
 * @param {string} origin
 */
export const browserHeaders = ( random, origin ) => ( {
	'content-type': 'application/json',
	'user-agent': CHROME,
	origin,
	'sec-fetch-site': 'same-origin',
	'x-forwarded-for': `${ random.between( 11, 99 ) }.${ random.between( 0, 255 ) }.${ random.between( 0, 255 ) }.${ random.between( 1, 254 ) }`,
} );

/**
 * Shoppers who send batch after batch, and send one again, as the browser does, until it is answered.
 *
 * @param {Object} options
 * @param {string} options.url     Where to.
 * @param {Random} options.random
 * @param {number} options.count   How many at once.
 * @param {number} [options.pause] ms between two batches of one.
 * @param {number} [options.tries] How often a batch is sent at most.
 */
export function startShoppers( { url, random, count, pause = 20, tries = 8 } ) {
	const { origin } = new URL( url );
	/** What came of each event: answered with 204, surely not taken, no room for it, or nobody knows. */
	const events = { taken: [], refused: [], dropped: [], unknown: [] };
	/** @type {Record<number, number>} */
	const statuses = {};
	let stopped = false;
	// Each visitor's life is made here, so that the same seed makes the same batches.
	const shopper = async () => {
		while ( ! stopped ) {
			const visitor = random.uuid();
			const headers = browserHeaders( random, origin );
			for (
				let left = random.between( 1, 12 );
				left > 0 && ! stopped;
				left--
			) {
				const batch = makeBatch( random, { origin, visitor } );
				const what = await deliver( JSON.stringify( batch ), headers );
				events[ what ].push( ...batch.events.map( ( { id } ) => id ) );
				await wait( pause );
			}
		}
	};
	const deliver = async ( body, headers ) => {
		let mayBeThere = false;
		for ( let tried = 0; tried < tries; tried++ ) {
			const { status } = await post( url, body, { headers } );
			statuses[ status ] = ( statuses[ status ] ?? 0 ) + 1;
			if ( status === 204 ) {
				return 'taken';
			}
			if ( status === 507 ) {
				return mayBeThere ? 'unknown' : 'dropped';
			}
			if ( status >= 400 && status < 500 ) {
				return mayBeThere ? 'unknown' : 'refused';
			}
			// The endpoint's own word that nothing was stored; without an answer of its own it may have been.
			mayBeThere ||= ! [ 501, 503 ].includes( status );
			if ( stopped ) {
				break;
			}
			await wait( 50 );
		}
		return mayBeThere ? 'unknown' : 'refused';
	};
	const all = Array.from( { length: count }, shopper );
	return {
		events,
		statuses,
		stop: async () => {
			stopped = true;
			await Promise.all( all );
		},
	};
}
