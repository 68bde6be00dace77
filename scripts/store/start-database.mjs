import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

import { asRoot } from './as-root.mjs';
import { mariadbServer } from './mariadb-server.mjs';
import { mysqlServer } from './mysql-server.mjs';
import { waitUntil } from './wait-until.mjs';

/**
 * @typedef {Object} DatabaseServer
 * @property {string}                                                           name
 * @property {() => string}                                                     find     Its program; an error when there is none.
 * @property {(server: string, data: string, runtime: string) => Promise<void>} makeData
 * @property {(poolMegabytes: number) => string[]}                              settings That only it knows.
 */

/** @type {Record<'mariadb' | 'mysql', DatabaseServer>} */
const SERVERS = { mariadb: mariadbServer, mysql: mysqlServer };

// Small, and without the promises about power cuts that a throw-away shop does not need.
const SETTINGS = [
	'--innodb-flush-log-at-trx-commit=2',
	'--key-buffer-size=8M',
	'--max-connections=60',
	'--performance-schema=OFF',
	'--skip-log-bin',
	'--skip-name-resolve',
	'--character-set-server=utf8mb4',
	'--collation-server=utf8mb4_unicode_520_ci',
];

/**
 * Starts a database server of the store's own, reachable through a socket file only.
 *
 * @param {'mariadb' | 'mysql'}                            db
 * @param {string}                                         data     Its data folder; made when it is not there.
 * @param {string}                                         runtime  A short path without spaces: sockets allow 107 bytes.
 * @param {string}                                         log
 * @param {import('./child-processes.mjs').ChildProcesses} children
 * @param {() => Error | null}                             failed
 * @return {Promise<string>} The path of its socket.
 */
export async function startDatabase(
	db,
	data,
	runtime,
	log,
	children,
	failed
) {
	const { name, find, makeData, settings } = SERVERS[ db ];
	const server = find();
	if ( ! existsSync( data ) ) {
		await makeData( server, data, runtime );
	}
	const socket = join( runtime, 'db.sock' );
	const first = join( runtime, 'init.sql' );
	await writeFile( first, 'CREATE DATABASE IF NOT EXISTS wordpress;\n' );
	// For a shop of a size that somebody looks at; the bench asks for what a large shop's server has.
	const pool = Number( process.env.STORE_BUFFER_POOL_MB ) || 128;
	children.start(
		name,
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
			`--innodb-buffer-pool-size=${ pool }M`,
			...settings( pool ),
			...asRoot(),
		],
		log
	);
	await waitUntil( name, 60_000, () => greets( socket ), failed );
	return socket;
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
