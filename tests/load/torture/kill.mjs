import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startBuyers } from './buyers.mjs';
import { startDrain } from './drain-child.mjs';
import { compareWithUndisturbed, judge } from './judge.mjs';
import { startShoppers } from './shoppers.mjs';
import { storeProcesses } from './store-processes.mjs';
import { beginTorture } from './torture-folder.mjs';

const SHORT = {
	drains: 12,
	databases: 1,
	connections: 1,
	shoppers: 2,
	pause: 40,
};
const LONG = {
	drains: 200,
	databases: 20,
	connections: 20,
	shoppers: 3,
	pause: 70,
};

/**
 * kill -9 of drains, of php-fpm's workers and of MariaDB at random instants, while shoppers and
 * buyers go on; then everything is counted again, and once more after an undisturbed run over the
 * same lines.
 *
 * @type {import('./parts.mjs').Part}
 */
export async function kill( store, says, { long, random } ) {
	const place = await beginTorture( store );
	const processes = storeProcesses( store );
	const plan = long ? LONG : SHORT;
	const shoppers = startShoppers( {
		url: place.direct,
		random,
		count: plan.shoppers,
		pause: plan.pause,
	} );
	const buyers = startBuyers( {
		url: store.url,
		inbox: place.direct,
		random,
		count: 1,
		product: place.product,
	} );
	await wait( 1500 );
	const hit = { drains: 0, databases: 0, connections: 0, workers: 0 };
	try {
		const workers = setInterval( () => {
			hit.workers++;
			processes.killWorker( random.pick );
		}, 400 );
		hit.drains = await hits( plan.drains, async ( share ) => {
			const drain = await startDrain( place );
			// Short ones more often: there is much between the lock and the first transaction.
			await wait( share * 10 ** ( random.between( 0, 2900 ) / 1000 ) );
			return drain.kill();
		} );
		clearInterval( workers );
		while ( hit.databases < plan.databases ) {
			const drain = await startDrain( place );
			await wait( random.between( 1, 300 ) );
			hit.databases += drain.runs() ? 1 : 0;
			await processes.crashDatabase();
			await Promise.race( [ drain.ended, wait( 3000 ) ] );
			await drain.kill();
		}
		hit.connections = await hits( plan.connections, async ( share ) => {
			const drain = await startDrain( place );
			await wait( share * random.between( 1, 200 ) );
			const isHit = killConnection( processes.socket, drain.connection );
			await Promise.race( [ drain.ended, wait( 20_000 ) ] );
			await drain.kill();
			return isHit;
		} );
		await buyers.stop();
		await shoppers.stop();
		console.log(
			`killed: ${ JSON.stringify( hit ) }; answers: ${ JSON.stringify( shoppers.statuses ) }; orders: ${ buyers.done.orders.length }, requests of buyers that failed: ${ buyers.done.failed } (${ buyers.done.last })`
		);
		says(
			`${ plan.drains } drains, ${ plan.databases } database servers and ${ plan.connections } connections were killed at work`,
			hit.drains >= plan.drains &&
				hit.databases >= plan.databases &&
				hit.connections >= plan.connections
		);
		await judge( place, says, shoppers, buyers );
		await compareWithUndisturbed( place, says );
	} finally {
		await shoppers.stop();
		await buyers.stop();
	}
}

/**
 * Tries until as many were at work as are wanted. Where work is over before the blow, the next one
 * comes sooner: on a quick machine, too, it has to fall in time.
 *
 * @param {number}                              wanted
 * @param {(share: number) => Promise<boolean>} strike share: of the time to wait before it.
 * @return {Promise<number>} How many were hit.
 */
async function hits( wanted, strike ) {
	let hit = 0;
	for ( let missed = 0; hit < wanted && missed < 20 + 4 * wanted; ) {
		if ( await strike( 0.9 ** missed ) ) {
			hit++;
			missed = Math.max( 0, missed - 1 );
		} else {
			missed++;
		}
	}
	return hit;
}

/**
 * @param {string} socket
 * @param {number} connection
 */
function killConnection( socket, connection ) {
	return (
		spawnSync( 'mariadb', [
			'--no-defaults',
			`--socket=${ socket }`,
			'--user=root',
			'-e',
			`KILL ${ connection }`,
		] ).status === 0
	);
}
