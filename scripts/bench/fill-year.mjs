import path from 'node:path';
import { mkdirSync } from 'node:fs';

import { PRODUCTS, productAt } from './year/shop-world.mjs';
import { writeYear } from './year/write-year.mjs';

const DAYS = 365;
/** Enough for whole months, and for days of which no hours are kept by item. */
const DAYS_SHORT = 80;

/**
 * @typedef {Object} Drained
 * @property {number} events  Stored by it.
 * @property {number} seconds
 * @property {number} memory  Bytes that it had at most, beyond WordPress; 0 where it is not known.
 * @property {number} before  Events that the store held already.
 */

/**
 * Empties the store and fills it with a generated year: lines through the real drain, orders
 * straight into the ledger.
 *
 * @param {import('../store/start-store.mjs').Store} store
 * @param {Object}                                   options
 * @param {number}                                   options.events     About so many.
 * @param {number}                                   [options.most]     Events of a part, which is drained at once.
 * @param {boolean}                                  [options.ledger]   Whether the orders come, too; MariaDB only.
 * @param {(text: string) => void}                   options.onProgress
 */
export async function fillYear(
	store,
	{ events, short, most = 500_000, onProgress }
) {
	const folder = path.join( store.dir, 'bench' );
	mkdirSync( folder, { recursive: true } );
	const run = ( script, args ) =>
		store.run( `tests/load/php/${ script }.php`, { as: 'admin', ...args } );
	await run( 'empty' );
	const facts = await run( 'prepare', {
		products: Array.from( { length: PRODUCTS }, ( _, place ) => {
			const { product_id, category_ids, price } = productAt( place );
			return { product_id, category_ids, price };
		} ),
		days: short ? DAYS_SHORT : DAYS,
	} );
	/** @type {Drained[]} */
	const drained = [];
	const sum = {
		events: 0,
		written: 0,
		orders: 0,
		matched: 0,
		seconds: 0,
		bytes: 0,
	};
	for ( const part of writeYear( { ...facts, events }, folder, most ) ) {
		const {
			events: stored,
			seconds,
			memory,
		} = await run( 'drain-lines', { lines: part.buffer } );
		drained.push( { events: stored, seconds, memory, before: sum.events } );
		sum.written += part.events;
		sum.events += stored;
		sum.seconds += seconds;
		sum.bytes += part.bytes;
		const added = await run( 'ledger', { orders: part.ledger } );
		sum.orders += added.orders;
		sum.matched += added.matched;
		onProgress(
			`${ sum.events.toLocaleString( 'en' ) } events, ${ Math.round( stored / seconds ).toLocaleString( 'en' ) } a second, ${ ( memory / 1048576 ).toFixed( 0 ) } MB, ${ sum.orders } orders (${ sum.matched } of a visit)`
		);
	}
	return { facts, drained, sum };
}
