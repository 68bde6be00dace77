import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ChildProcesses } from './child-processes.mjs';
import { freePort } from './free-port.mjs';
import { startDatabase } from './start-database.mjs';
import { startNginx } from './start-nginx.mjs';
import { startPhpBuiltin } from './start-php-builtin.mjs';
import { startWasm } from './start-wasm.mjs';
import { stopOnSignals } from './stop-on-signals.mjs';
import { waitUntil } from './wait-until.mjs';
import { writeConfig } from './write-config.mjs';

/**
 * @typedef {Object} RunningSite
 * @property {string}                                     url
 * @property {() => Promise<void>}                        stop
 * @property {(callback: (error: Error) => void) => void} onDeath
 */

/**
 * Starts the servers of a laid-out site.
 *
 * @param {import('./site-paths.mjs').SitePaths}     paths
 * @param {Object}                                   options
 * @param {import('./choose-php.mjs').ChosenPhp}     options.php
 * @param {'sqlite' | 'mariadb' | 'mysql'}           options.db
 * @param {'builtin' | 'nginx'}                      options.web
 * @param {number}                                   options.port    0 for any.
 * @param {boolean}                                  [options.cache] A page cache in front, with nginx.
 * @param {{ host: string, guest: string }[]}        options.mounts
 * @param {import('./write-config.mjs').SiteSecrets} options.secrets
 * @return {Promise<RunningSite>}
 */
export async function bootSite(
	paths,
	{ php, db, web, port: wish, cache, mounts, secrets }
) {
	// Short and without spaces, whatever the store's own folder is called: for sockets.
	const runtime = await mkdtemp( join( tmpdir(), 'ff-' ) );
	const children = new ChildProcesses( runtime );
	/** @type {Error | null} */
	let death = null;
	children.onDeath( ( error ) => ( death ??= error ) );
	const failed = () => death;
	let forget = () => {};
	/** @type {Promise<void> | undefined} */
	let stopped;
	const stop = () =>
		( stopped ??= ( async () => {
			await children.stop();
			await rm( runtime, { recursive: true, force: true } );
			forget();
		} )() );
	forget = stopOnSignals( stop );

	try {
		const socket =
			db !== 'sqlite'
				? await startDatabase(
						db,
						paths.database,
						runtime,
						join( paths.logs, `${ db }.log` ),
						children,
						failed
					)
				: '';
		const port = await freePort( wish );
		const url = `http://127.0.0.1:${ port }`;
		await writeConfig( paths, { url, db, socket, secrets } );
		if ( php.kind === 'wasm' ) {
			await startWasm( paths, { port, runtime, mounts, children } );
		} else if ( web === 'nginx' ) {
			await startNginx( paths, {
				fpm: php.fpm,
				port,
				runtime,
				...( cache ? { cache } : {} ),
				children,
				failed,
			} );
		} else {
			await startPhpBuiltin( paths, {
				binary: php.binary,
				port,
				runtime,
				children,
			} );
		}
		// A file that needs no WordPress: whether the server answers is all that is asked here.
		await waitUntil(
			'The web server',
			120_000,
			async () =>
				( await fetch( `${ url }/wp-includes/images/blank.gif` ) ).ok,
			failed
		);
		return {
			url,
			stop,
			onDeath: ( callback ) => children.onDeath( callback ),
		};
	} catch ( error ) {
		await stop();
		throw error;
	}
}
