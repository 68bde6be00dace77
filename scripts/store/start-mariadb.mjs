import { cpSync, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

import { findOnPath } from './choose-php.mjs';
import { runCommand } from './run-command.mjs';
import { waitUntil } from './wait-until.mjs';

// Small, and without the promises about power cuts that a throw-away shop does not need.
const SETTINGS = [
	'--innodb-flush-log-at-trx-commit=2',
	'--key-buffer-size=8M',
	'--aria-pagecache-buffer-size=8M',
	'--max-connections=60',
	'--performance-schema=OFF',
	'--skip-log-bin',
	'--skip-name-resolve',
	'--character-set-server=utf8mb4',
	'--collation-server=utf8mb4_unicode_520_ci',
];

/**
 * Starts a MariaDB of the store's own, reachable through a socket file only.
 *
 * @param {string}                                         data     Its data folder; made when it is not there.
 * @param {string}                                         runtime  A short path without spaces: sockets allow 107 bytes.
 * @param {string}                                         log
 * @param {import('./child-processes.mjs').ChildProcesses} children
 * @param {() => Error | null}                             failed
 * @return {Promise<string>} The path of its socket.
 */
export async function startMariadb( data, runtime, log, children, failed ) {
	const server = findOnPath( 'mariadbd' ) || findOnPath( 'mysqld' );
	if ( ! server ) {
		throw new Error( 'There is no mariadbd on this machine.' );
	}
	if ( ! existsSync( data ) ) {
		await makeData( data, runtime );
	}
	const socket = join( runtime, 'db.sock' );
	const first = join( runtime, 'init.sql' );
	await writeFile( first, 'CREATE DATABASE IF NOT EXISTS wordpress;\n' );
	children.start(
		'MariaDB',
		server,
		[
			'--no-defaults',
			`--datadir=${ data }`,
			`--socket=${ socket }`,
			`--pid-file=${ join( runtime, 'db.pid' ) }`,
			`--init-file=${ first }`,
			`--tmpdir=${ runtime }`,
			'--skip-networking',
			...SETTINGS,
			...memory(),
			...asRoot(),
		],
		log
	);
	await waitUntil( 'MariaDB', 60_000, () => greets( socket ), failed );
	return socket;
}

/**
 * @param {string} data
 * @param {string} runtime
 */
async function makeData( data, runtime ) {
	const install =
		findOnPath( 'mariadb-install-db' ) || findOnPath( 'mysql_install_db' );
	if ( ! install ) {
		throw new Error( 'There is no mariadb-install-db on this machine.' );
	}
	// The script is shell and stumbles over spaces, so it works where there are none.
	const draft = join( runtime, 'data' );
	await runCommand( install, [
		'--no-defaults',
		`--datadir=${ draft }`,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
		'--innodb-log-file-size=24M',
		...asRoot(),
	] );
	await mkdir( data, { recursive: true } );
	cpSync( draft, data, { recursive: true } );
	await rm( draft, { recursive: true } );
}

/**
 * @return {string[]} For a shop of a size that somebody looks at; the bench asks for what a large shop's server has.
 */
function memory() {
	const pool = Number( process.env.STORE_BUFFER_POOL_MB ) || 128;
	return [
		`--innodb-buffer-pool-size=${ pool }M`,
		`--innodb-log-file-size=${ Math.max( 24, pool / 4 ) }M`,
	];
}

/**
 * @return {string[]} MariaDB runs as root only when told so.
 */
function asRoot() {
	return process.getuid?.() === 0 ? [ '--user=root' ] : [];
}

/**
 * @param {string} socket
 * @return {Promise<boolean>} Whether a server says hello there: the file alone says nothing.
 */
function greets( socket ) {
	return new Promise( ( resolve ) => {
		const connection = connect( socket );
		const answer = ( /** @type {boolean} */ yes ) => {
			connection.destroy();
			resolve( yes );
		};
		connection.on( 'error', () => answer( false ) );
		connection.on( 'close', () => resolve( false ) );
		connection.on( 'data', () => answer( true ) );
	} );
}
