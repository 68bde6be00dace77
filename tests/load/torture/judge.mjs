import { readdirSync } from 'node:fs';
import { startDrain } from './drain-child.mjs';

/** @typedef {Awaited<ReturnType<import('./torture-folder.mjs').beginTorture>>} Place */

/**
 * Stores what is left and counts everything by hand.
 *
 * @param {Place}                                                 place
 * @param {import('./parts.mjs').Says}                            says
 * @param {ReturnType<import('./shoppers.mjs').startShoppers>}    shoppers Who have stopped.
 * @param {ReturnType<import('./buyers.mjs').startBuyers> | null} [buyers]
 */
export async function judge( place, says, shoppers, buyers = null ) {
	await drainAll( place );
	const { taken, dropped } = shoppers.events;
	taken.push( ...( buyers?.done.viewed ?? [] ) );
	const found = await place.run( 'recount', {
		file: place.write( 'events.json', shoppers.events ),
		orders: buyers?.done.orders ?? [],
	} );
	console.log( JSON.stringify( { ...found, names: undefined } ) );
	says(
		`each of ${ found.taken } events that were answered with 204 is stored`,
		found.taken > 0 && found.lost === 0
	);
	says( 'none is stored twice', found.doubled === 0 );
	says(
		'nothing is stored that was refused or never sent',
		found.refused_stored === 0 && found.not_sent === 0
	);
	const own = found.dropped - dropped.length;
	if ( buyers ) {
		const { orders, added } = buyers.done;
		says(
			`each of ${ orders.length } orders that were answered is in the ledger, with one event`,
			orders.length > 0 &&
				found.orders_lost === 0 &&
				found.orders_doubled === 0
		);
		says(
			`each of ${ added } cart lines that were answered is recorded, or counted as dropped`,
			found.cart_added + found.cart_waiting + own >= added
		);
	}
	says(
		`${ dropped.length } events were answered with 507; they and ${ own } of the shop's own are counted as dropped`,
		own >= 0 && own <= 3 * ( buyers?.done.added ?? 0 )
	);
	says(
		'no file of the buffer and no progress mark is left',
		found.left === 0 && found.marks === 0 && found.leftovers.length === 0
	);
	await judgeCounts( place, says );
}

/**
 * @param {Place}                      place
 * @param {import('./parts.mjs').Says} says
 */
async function judgeCounts( place, says ) {
	const { complete, wrong, raw } = await place.run( 'count-all' );
	console.log( JSON.stringify( raw ), wrong );
	says(
		'counts by hour, day and month are what the raw rows say',
		complete && wrong.length === 0
	);
}

/**
 * Keeps the picture of what is stored, forgets it, stores the same lines once more in peace, and compares.
 *
 * @param {Place}                      place
 * @param {import('./parts.mjs').Says} says
 */
export async function compareWithUndisturbed( place, says ) {
	// Orders whose request was killed before it could tell: what the ledger's own upkeep would find, all at once.
	await place.run( 'read-all-orders' );
	await place.run( 'count-all' );
	const before = `${ place.work }/before.txt`;
	await place.run( 'picture', { file: before } );
	await place.run( 'replay', { copies: place.copies } );
	await drainAll( place );
	await place.run( 'read-all-orders' );
	await place.run( 'count-all' );
	const second = await place.run( 'picture', {
		file: `${ place.work }/after.txt`,
		against: before,
	} );
	if ( second.differ ) {
		console.log( second.examples.join( '\n' ) );
	}
	says(
		`sessions, orders and counts (${ second.rows } rows) are those of an undisturbed run over the same lines`,
		second.differ === 0
	);
}

/**
 * Until nothing is left, and two minutes' work more: for what waits for an order or for a session.
 *
 * @param {Place} place
 */
export async function drainAll( place ) {
	let more = 2;
	for ( let minute = 0; minute < 60 && more > 0; minute++ ) {
		const drain = await startDrain( place, { copy: minute === 0 } );
		await drain.ended;
		if ( drain.said() ) {
			console.log( drain.said() );
		}
		more -= isEmpty( place.folder ) ? 1 : 0;
	}
}

/** @param {string} folder */
const isEmpty = ( folder ) =>
	! readdirSync( folder ).some( ( file ) => /^(buffer|taken)/.test( file ) );
