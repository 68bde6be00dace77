import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { boxed } from './boxed.mjs';
import { ChildProcesses } from './child-processes.mjs';
import { choosePhp } from './choose-php.mjs';
import { freePort } from './free-port.mjs';
import { ensureBuilt, ensureInstalled, hasScript } from './keep-built.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { startStore } from './start-store.mjs';
import { startTicker } from './store-ticker.mjs';
import { watchBuild } from './watch-build.mjs';

/**
 * @typedef {Object} ShopOptions
 * @property {'auto' | 'wasm' | 'native'}     php
 * @property {'sqlite' | 'mariadb' | 'mysql'} db
 * @property {'builtin' | 'nginx'}            web
 * @property {'block' | 'classic'}            theme
 * @property {number}                         port      0: the usual one, or any if that is taken.
 * @property {number}                         usualPort
 * @property {boolean}                        fresh
 * @property {boolean}                        demo
 */

/**
 * Brings the shop up and stays until it is told to end.
 *
 * @param {ShopOptions}            options
 * @param {(text: string) => void} say
 */
export async function runShop( options, say ) {
	/** @type {(() => unknown)[]} */
	const undo = [];
	let ending = false;
	const end = async ( /** @type {number} */ code ) => {
		// npm and the terminal may both pass Ctrl-C on.
		if ( ending ) {
			return;
		}
		ending = true;
		say( 'Stopping' );
		for ( const step of undo.reverse() ) {
			await step();
		}
		say( 'Stopped' );
		process.exit( code );
	};
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
		process.on( signal, () => end( 0 ) );
	}

	await ensureInstalled( say );
	await ensureBuilt( say );

	const { kind } = await choosePhp( options.php, options.db, options.web );
	const folder = join( repositoryRoot, '.store' );
	const store = await startStore( {
		...options,
		dir: join( folder, `${ kind }-${ options.db }` ),
		port:
			options.port ||
			( await freePort( options.usualPort ).catch( () => 0 ) ),
		onProgress: say,
	} ).catch( ( error ) => {
		// A server that was stopped while it was starting is no failure.
		if ( ending ) {
			return new Promise( () => {} );
		}
		throw error;
	} );
	undo.push( () => store.stop() );
	store.onDeath( ( /** @type {Error} */ error ) => {
		say( error.message );
		end( 1 );
	} );

	if ( options.demo ) {
		await seedDemo( store, say );
	}
	undo.push( startTicker( store, say ) );

	const watchLog = join( folder, 'watch.log' );
	if ( hasScript( 'watch' ) ) {
		mkdirSync( folder, { recursive: true } );
		const runtime = await mkdtemp( join( tmpdir(), 'ff-' ) );
		const children = new ChildProcesses( runtime );
		children.onDeath( ( error ) => say( error.message ) );
		undo.push( () => rm( runtime, { recursive: true, force: true } ) );
		undo.push( () => children.stop() );
		undo.push( watchBuild( children, watchLog, say ) );
	}
	say( 'Ready' );
	say( boxed( describe( store, hasScript( 'watch' ) ? watchLog : null ) ) );
}

/**
 * @param {import('./start-store.mjs').Store} store
 * @param {string | null}                     watchLog
 * @return {string[]}
 */
function describe( store, watchLog ) {
	const shop = store.woocommerce
		? `WooCommerce ${ store.woocommerce }`
		: 'no WooCommerce (see above)';
	return [
		`Shop      ${ store.url }`,
		`Admin     ${ store.adminUrl }`,
		`Log-in    ${ store.user } / ${ store.password }`,
		'',
		`Runs on   PHP ${ store.phpVersion } (${ store.php }), ${ store.db }, ${ store.web }, ${ shop }`,
		`Data      ${ store.dir }`,
		`Logs      ${ store.logs.folder }`,
		...( watchLog ? [ `Build     ${ watchLog }` ] : [] ),
		'',
		'Ctrl-C stops it. `npm start -- --fresh` begins anew, `-- --help` tells more.',
	];
}

/**
 * @param {import('./start-store.mjs').Store} store
 * @param {(text: string) => void}            say
 */
async function seedDemo( store, say ) {
	const script = join( repositoryRoot, 'scripts', 'seed', 'seed.mjs' );
	if ( ! existsSync( script ) ) {
		say( 'There is no demo data yet (scripts/seed/seed.mjs).' );
		return;
	}
	say( 'Making demo data' );
	const { seed } = await import( script );
	await seed( store, { onProgress: say } );
}
