import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @type {Set<import('node:child_process').ChildProcess>} Servers that were started again: the store does not know them. */
const revived = new Set();

/** Ends what crashDatabase() has started. */
export async function stopRevived() {
	for ( const child of revived ) {
		const ended = new Promise( ( resolve ) =>
			child.once( 'exit', resolve )
		);
		if ( child.exitCode === null && child.signalCode === null ) {
			child.ref(); // Or nothing would keep us waiting.
			child.kill( 'SIGTERM' );
			await ended;
		}
	}
}

/**
 * The servers of one native store on nginx and MariaDB, to be killed one by one. They are found by
 * the folder of the store's own socket, so that another store's are never met.
 *
 * @param {{ dir: string }} store
 */
export function storeProcesses( { dir } ) {
	const config = readFileSync(
		path.join( dir, 'site/wp-config.php' ),
		'utf8'
	);
	const socket = /'DB_HOST', 'localhost:([^']+)'/.exec( config )?.[ 1 ] ?? '';
	const runtime = path.dirname( socket );
	const fpmMaster = () => find( `${ runtime }/fpm.conf` );
	const database = () => find( `--socket=${ socket }` );
	return {
		socket,
		/** Kills one worker of php-fpm. @param {( list: number[] ) => number} pick */
		killWorker( pick ) {
			const workers = childrenOf( fpmMaster() );
			if ( workers.length ) {
				kill( pick( workers ) );
			}
		},
		/** Kills MariaDB and starts it again as it was. @param {() => unknown} [meanwhile] */
		async crashDatabase( meanwhile = () => {} ) {
			const pid = database();
			const [ command, ...args ] = readFileSync(
				`/proc/${ pid }/cmdline`,
				'utf8'
			)
				.split( '\0' )
				.slice( 0, -1 );
			kill( pid );
			while ( isThere( pid ) ) {
				await wait( 5 );
			}
			await meanwhile();
			const child = spawn( command, args, {
				stdio: 'ignore',
				detached: true,
			} );
			child.unref();
			revived.add( child );
			for ( let tries = 0; ! ( await greets( socket ) ); tries++ ) {
				if ( tries > 600 ) {
					throw new Error(
						'MariaDB did not come back after it was killed.'
					);
				}
				await wait( 50 );
			}
		},
	};
}

/** @param {number} pid */
function kill( pid ) {
	try {
		process.kill( pid, 'SIGKILL' );
	} catch {
		// It is gone already.
	}
}

/** A process that is dead but not waited for yet is not there any more. @param {number} pid */
function isThere( pid ) {
	try {
		return ! /^State:\s+Z/m.test(
			readFileSync( `/proc/${ pid }/status`, 'utf8' )
		);
	} catch {
		return false;
	}
}

/** @param {string} text In its command line. */
function find( text ) {
	const found = processes().find(
		( pid ) => read( pid, 'cmdline' ).includes( text ) && isThere( pid )
	);
	if ( ! found ) {
		throw new Error( `There is no process with ${ text }.` );
	}
	return found;
}

/** @param {number} parent */
const childrenOf = ( parent ) =>
	processes().filter( ( pid ) =>
		new RegExp( `^PPid:\\s+${ parent }$`, 'm' ).test(
			read( pid, 'status' )
		)
	);

const processes = () =>
	readdirSync( '/proc' )
		.filter( ( name ) => /^\d+$/.test( name ) )
		.map( Number );

/**
 * @param {number} pid
 * @param {string} file
 */
function read( pid, file ) {
	try {
		return readFileSync( `/proc/${ pid }/${ file }`, 'utf8' );
	} catch {
		return '';
	}
}

/** @param {string} socket */
const greets = ( socket ) =>
	new Promise( ( resolve ) => {
		const connection = connect( socket );
		connection.on( 'error', () => resolve( false ) );
		connection.on( 'close', () => resolve( false ) );
		connection.on( 'data', () => {
			connection.destroy();
			resolve( true );
		} );
	} );
