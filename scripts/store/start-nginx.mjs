import { writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

import { findOnPath } from './choose-php.mjs';
import { fpmConfig } from './fpm-config.mjs';
import { nginxConfig } from './nginx-config.mjs';
import { phpEnvironment } from './php-settings.mjs';
import { waitUntil } from './wait-until.mjs';

/**
 * Starts nginx and php-fpm, as most shops have them.
 *
 * @param {import('./site-paths.mjs').SitePaths}                                                                                                                  paths
 * @param {{ fpm: string, port: number, runtime: string, cache?: boolean, children: import('./child-processes.mjs').ChildProcesses, failed: () => Error | null }} options
 */
export async function startNginx(
	paths,
	{ fpm, port, runtime, cache, children, failed }
) {
	const nginx = findOnPath( 'nginx' );
	if ( ! nginx ) {
		throw new Error( 'There is no nginx on this machine.' );
	}
	const socket = join( runtime, 'fpm.sock' );
	const fpmFile = join( runtime, 'fpm.conf' );
	const log = join( paths.logs, 'php-fpm.log' );
	const root = process.getuid?.() === 0;
	await writeFile( fpmFile, fpmConfig( { socket, log, root } ) );
	children.start(
		'php-fpm',
		fpm,
		[
			'--nodaemonize',
			'--fpm-config',
			fpmFile,
			...( root ? [ '-R' ] : [] ),
		],
		log,
		await phpEnvironment( runtime )
	);
	await waitUntil( 'php-fpm', 20_000, () => accepts( socket ), failed );

	const nginxFile = join( runtime, 'nginx.conf' );
	mkdirSync( join( runtime, 'nginx' ) );
	await writeFile(
		nginxFile,
		nginxConfig( {
			site: paths.site,
			port,
			socket,
			runtime,
			root,
			...( cache ? { cache } : {} ),
		} )
	);
	children.start(
		'nginx',
		nginx,
		[ '-e', 'stderr', '-p', join( runtime, 'nginx' ), '-c', nginxFile ],
		join( paths.logs, 'nginx.log' )
	);
}

/**
 * @param {string} socket
 * @return {Promise<boolean>}
 */
function accepts( socket ) {
	return new Promise( ( resolve ) => {
		const connection = connect( socket );
		connection.on( 'error', () => resolve( false ) );
		connection.on( 'connect', () => {
			connection.destroy();
			resolve( true );
		} );
	} );
}
