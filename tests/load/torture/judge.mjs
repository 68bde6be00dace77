import { startDrain } from './drain-child.mjs';

/**
 * Stores what is left and counts everything by hand.
 *
 * @param {Awaited<ReturnType<typeof import('./torture-folder.mjs').beginTorture>>}                                                                        place
 * @param {( fact: string, truth: boolean ) => void}                                                                                                         says
 * @param {{ shoppers: ReturnType<typeof import('./shoppers.mjs').startShoppers>, buyers: ReturnType<typeof import('./buyers.mjs').startBuyers> }} who     Who have stopped.
 */
export async function judge( place, says, { shoppers, buyers } ) {
	await drainAll( place );
	shoppers.events.taken.push( ...buyers.done.viewed );
	const args = { file: place.write( 'events.json', shoppers.events ), orders: buyers.done.orders };
	const first = await place.run( 'recount', args );
	console.log( JSON.stringify( first ) );
	says( `each of ${ first.taken } events that were answered with 204 is stored`, first.taken > 0 && first.lost === 0 );
	says( 'none is stored twice', first.doubled === 0 );
	says( 'nothing is stored that was refused or never sent', first.refused_stored === 0 && first.not_sent === 0 );
	says( `each of ${ buyers.done.orders.length } orders that were answered is in the ledger, with one event`, buyers.done.orders.length > 0 && first.orders_lost === 0 && first.orders_doubled === 0 );
	// Those for which there was no room are counted.
	const dropped = first.dropped - shoppers.events.dropped.length;
	says( `each of ${ buyers.done.added } cart lines that were answered is recorded`, first.cart_added + first.cart_waiting + dropped >= buyers.done.added );
	says( `${ shoppers.events.dropped.length } events were answered with 507 and are counted as dropped, with ${ dropped } of the shop's own`, dropped >= 0 && dropped <= buyers.done.added );
	says( 'no file of the buffer and no progress mark is left', first.left === 0 && first.marks === 0 && first.leftovers.length === 0 );
	return first;
}

/**
 * Keeps the picture of what is stored, forgets it, stores the same lines once more in peace, and compares.
 *
 * @param {Awaited<ReturnType<typeof import('./torture-folder.mjs').beginTorture>>} place
 * @param {( fact: string, truth: boolean ) => void}                                  says
 */
export async function compareWithUndisturbed( place, says ) {
	// Orders whose request was killed before it could tell: what the ledger's own upkeep would find, all at once.
	await place.run( 'read-all-orders' );
	const before = `${ place.work }/before.txt`;
	await place.run( 'picture', { file: before } );
	await place.run( 'replay', { copies: place.copies } );
	await drainAll( place );
	await place.run( 'read-all-orders' );
	const second = await place.run( 'picture', { file: `${ place.work }/after.txt`, against: before } );
	if ( second.differ ) {
		console.log( second.examples.join( '\n' ) );
	}
	says( `sessions, orders and counts (${ second.rows } rows) are those of an undisturbed run over the same lines`, second.differ === 0 );
}

/** Until nothing is left: what waited for an order's transaction may take a second minute. */
export async function drainAll( place ) {
	for ( let minute = 0; minute < 3; minute++ ) {
		const drain = await startDrain( place, { copy: minute === 0 } );
		await drain.ended;
		if ( drain.said() ) {
			console.log( drain.said() );
		}
	}
}
