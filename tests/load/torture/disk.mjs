import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBuyers } from './buyers.mjs';
import { startDrain } from './drain-child.mjs';
import { judge } from './judge.mjs';
import { startShoppers } from './shoppers.mjs';
import { storeProcesses } from './store-processes.mjs';
import { beginTorture } from './torture-folder.mjs';

const MEGABYTE = 1_048_576;

/** What MariaDB has left for new rows. */
const ROOM_MEGABYTES = 16;

/**
 * A disk that fills up while shoppers go on, and is emptied again: the buffer's and MariaDB's.
 *
 * @type {import('./parts.mjs').Part}
 */
export async function disk( store, says, options ) {
	if ( ! canMount() ) {
		says.skip(
			'a full disk: this machine does not let the tests mount one (root on Linux may)'
		);
		return;
	}
	// Until what is left to the shop is reached, and, where that is not looked at, until the very end.
	await fullBuffer( store, says, options, { megabytes: 68, reserve: true } );
	await fullBuffer( store, says, options, { megabytes: 4, reserve: false } );
	if ( options.long ) {
		await fullDatabase( store, says, options );
	}
}

async function fullBuffer(
	store,
	says,
	{ long, random },
	{ megabytes, reserve }
) {
	const place = await beginTorture( store );
	const plugin = path.join(
		store.dir,
		'site/wp-content/plugins/footfall-no-reserve.php'
	);
	if ( ! reserve ) {
		writeFileSync(
			plugin,
			"<?php\n// Plugin Name: Nothing of the disk is left to the shop\nadd_filter( 'footfall_disk_reserve', '__return_zero' );\n"
		);
	}
	const filler = path.join( place.folder, 'filler' );
	await mounted( place.folder, megabytes, async () => {
		await place.run( 'prepare-folder', {
			plugin: reserve ? '' : path.basename( plugin ),
		} );
		const log = sizeOf( store.logs.debug );
		const shoppers = startShoppers( {
			url: place.direct,
			random,
			count: long ? 4 : 2,
			pause: 5,
		} );
		const buyers = startBuyers( {
			url: store.url,
			inbox: place.direct,
			random,
			count: 1,
			product: place.product,
		} );
		try {
			await wait( 700 );
			writeFileSync( filler, Buffer.alloc( 3 * MEGABYTE ) );
			for (
				let tries = 0;
				! shoppers.statuses[ 507 ] && tries < 600;
				tries++
			) {
				await wait( 50 );
			}
			await wait( long ? 3000 : 800 );
			// A drain makes room, and needs none itself.
			const full = shoppers.statuses[ 507 ] ?? 0;
			await (
				await startDrain( place, { copy: false } )
			).ended;
			await wait( 500 );
			rmSync( filler );
			await wait( 1000 );
			says(
				`${ reserve ? 'only the reserve was left' : 'the disk was full' }: ${ full } batches were answered with 507, the others with 204`,
				full > 0 &&
					Object.keys( shoppers.statuses ).join() === '204,507'
			);
		} finally {
			rmSync( filler, { force: true } );
			await buyers.stop();
			await shoppers.stop();
		}
		console.log(
			`answers: ${ JSON.stringify( shoppers.statuses ) }; orders: ${ buyers.done.orders.length }, requests of buyers that failed: ${ buyers.done.failed } ${ buyers.done.last }`
		);
		says(
			`the shop went on: ${ buyers.done.orders.length } orders, no request failed`,
			buyers.done.orders.length > 0 && buyers.done.failed === 0
		);
		// Notes of orders that found no room: the ledger's daily comparison would find them.
		await place.run( 'read-all-orders' );
		await judge( place, says, shoppers, buyers );
		says(
			'and the log has not grown with every request',
			sizeOf( store.logs.debug ) - log < 5000
		);
	} );
	rmSync( plugin, { force: true } );
	await place.run( 'prepare-folder' );
}

/** The database has no room for what the drain writes; the buffer has, so nothing is lost. */
async function fullDatabase( store, says, { random } ) {
	const place = await beginTorture( store );
	const processes = storeProcesses( store );
	const data = path.join( store.dir, 'database' );
	const kept = path.join( place.work, 'database' );
	let megabytes = 0;
	await processes.crashDatabase( () => {
		cpSync( data, kept, { recursive: true } );
		megabytes = parseInt(
			execFileSync( 'du', [ '-sm', kept ] ).toString(),
			10
		);
		mount( data, megabytes + ROOM_MEGABYTES );
		cpSync( kept, data, { recursive: true } );
	} );
	const shoppers = startShoppers( {
		url: place.direct,
		random,
		count: 6,
		pause: 5,
	} );
	try {
		let problem = '';
		for ( let minute = 0; minute < 60 && ! problem; minute++ ) {
			await wait( 1000 );
			await (
				await startDrain( place, { copy: false } )
			).ended;
			problem = await place.run( 'problems' ).catch(
				// WordPress itself may not come up any more.
				( error ) => `WordPress: ${ error.message.slice( 0, 200 ) }`
			);
		}
		says( `the database's disk was full (${ problem })`, problem !== '' );
		await shoppers.stop();
		mount( data, megabytes + 2000, 'remount,' );
		await processes.crashDatabase();
		says(
			'every batch was answered with 204',
			Object.keys( shoppers.statuses ).join() === '204'
		);
		await judge( place, says, shoppers );
	} finally {
		await shoppers.stop();
		// Back to what it was on its own disk.
		await processes.crashDatabase( () =>
			execFileSync( 'umount', [ '-l', data ] )
		);
	}
}

/**
 * @param {string} folder
 * @param {number} megabytes
 * @param {string} [option]
 */
function mount( folder, megabytes, option = '' ) {
	execFileSync( 'mount', [
		...[ '-t', 'tmpfs', '-o', `${ option }size=${ megabytes }m` ],
		...[ 'tmpfs', folder ],
	] );
}

/**
 * @param {string}              folder    Over which the small disk is put.
 * @param {number}              megabytes
 * @param {() => Promise<void>} act
 */
async function mounted( folder, megabytes, act ) {
	mount( folder, megabytes );
	try {
		await act();
	} finally {
		execFileSync( 'umount', [ '-l', folder ] );
	}
}

function canMount() {
	const folder = path.join( tmpdir(), 'footfall-mount' );
	mkdirSync( folder, { recursive: true } );
	const can =
		spawnSync( 'mount', [
			'-t',
			'tmpfs',
			'-o',
			'size=64k',
			'tmpfs',
			folder,
		] ).status === 0;
	if ( can ) {
		execFileSync( 'umount', [ folder ] );
	}
	rmSync( folder, { recursive: true, force: true } );
	return can;
}

/** @param {string} file */
function sizeOf( file ) {
	return statSync( file, { throwIfNoEntry: false } )?.size ?? 0;
}
