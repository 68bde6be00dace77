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
		for (
			let tries = 0;
			hit.drains < plan.drains && tries < 4 * plan.drains;
			tries++
		) {
			const drain = await startDrain( place );
			// Short ones more often: there is much between the lock and the first transaction.
			await wait(
				Math.floor( 10 ** ( random.between( 0, 2900 ) / 1000 ) )
			);
			hit.drains += ( await drain.kill() ) ? 1 : 0;
		}
		clearInterval( workers );
		while ( hit.databases < plan.databases ) {
			const drain = await startDrain( place );
			await wait( random.between( 1, 300 ) );
			hit.databases += drain.runs() ? 1 : 0;
			await processes.crashDatabase();
			await Promise.race( [ drain.ended, wait( 3000 ) ] );
			await drain.kill();
		}
		for (
			let tries = 0;
			hit.connections < plan.connections && tries < 4 * plan.connections;
			tries++
		) {
			const drain = await startDrain( place );
			await wait( random.between( 1, 200 ) );
			hit.connections += killConnection(
				processes.socket,
				drain.connection
			)
				? 1
				: 0;
			await Promise.race( [ drain.ended, wait( 20_000 ) ] );
			await drain.kill();
		}
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
