import { setTimeout as wait } from 'node:timers/promises';
import { startBuyers } from './buyers.mjs';
import { startDrain } from './drain-child.mjs';
import { judge } from './judge.mjs';
import { startShoppers } from './shoppers.mjs';
import { beginTorture } from './torture-folder.mjs';

/**
 * Four drains at once, reports and the ledger's upkeep beside them, and fifty shoppers who send at
 * the same time: all of it is stored once.
 *
 * @type {import('./parts.mjs').Part}
 */
export async function crowd( store, says, { long, random } ) {
	const place = await beginTorture( store );
	const shoppers = startShoppers( {
		url: place.direct,
		random,
		count: 50,
		pause: long ? 100 : 600,
	} );
	const buyers = startBuyers( {
		url: store.url,
		inbox: place.direct,
		random,
		count: 2,
		product: place.product,
	} );
	const end = Date.now() + ( long ? 60_000 : 4000 );
	const statuses = new Set();
	const drains = async () => {
		while ( Date.now() < end ) {
			const drain = await startDrain( place, { copy: false } );
			await drain.ended;
		}
	};
	const looks = async () => {
		while ( Date.now() < end ) {
			statuses.add( await place.run( 'look' ) );
			await wait( 50 );
		}
	};
	try {
		await Promise.all( [
			drains(),
			drains(),
			drains(),
			drains(),
			looks(),
		] );
	} finally {
		await buyers.stop();
		await shoppers.stop();
	}
	console.log(
		`answers: ${ JSON.stringify( shoppers.statuses ) }; orders: ${ buyers.done.orders.length }, requests of buyers that failed: ${ buyers.done.failed } ${ buyers.done.last }; reports: ${ [ ...statuses ] }`
	);
	says(
		'every batch was answered with 204',
		Object.keys( shoppers.statuses ).join() === '204'
	);
	says( 'every report was given', [ ...statuses ].join() === '200' );
	says( 'no shopper who bought was refused', buyers.done.failed === 0 );
	await judge( place, says, shoppers, buyers );
}
