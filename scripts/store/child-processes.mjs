import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** @type {Set<ChildProcesses>} */
const living = new Set();

/**
 * The servers of one store. Each runs in a process group of its own, so that its workers go with it
 * and a Ctrl-C in the terminal reaches only us, who know the right order. A shell outside the groups
 * waits for our end, however it comes (kill -9 included), and then ends what is left.
 */
export class ChildProcesses {
	/** @type {{ name: string, child: import('node:child_process').ChildProcess, ended: Promise<void> }[]} */
	#servers = [];
	/** @type {import('node:child_process').ChildProcess} */
	#watch;
	/** @type {(error: Error) => void} */
	#onDeath = () => {};
	#stopping = false;

	/**
	 * @param {string} runtimeFolder Removed when all is over.
	 */
	constructor( runtimeFolder ) {
		this.#watch = spawn(
			'/bin/sh',
			[
				'-c',
				'trap "" INT HUP; all=; while read -r pid; do all="$all -$pid"; done; ' +
					'[ -n "$all" ] && kill -s TERM -- $all 2>/dev/null; rm -rf "$1"',
				'footfall-store-watch',
				runtimeFolder,
			],
			{ stdio: [ 'pipe', 'ignore', 'ignore' ], detached: true }
		);
		this.#watch.unref();
		// An ended watcher must not end us by EPIPE.
		this.#watch.stdin?.on( 'error', () => {} );
		living.add( this );
	}

	/**
	 * @param {(error: Error) => void} callback Told when a server ends although nobody asked it to.
	 */
	onDeath( callback ) {
		this.#onDeath = callback;
	}

	/**
	 * @param {string}            name
	 * @param {string}            command
	 * @param {string[]}          args
	 * @param {string}            log     A file its output is added to.
	 * @param {NodeJS.ProcessEnv} [env]
	 * @param {string}            [cwd]
	 */
	start( name, command, args, log, env = process.env, cwd = undefined ) {
		const file = openSync( log, 'a' );
		const child = spawn( command, args, {
			stdio: [ 'ignore', file, file ],
			detached: true,
			env,
			cwd,
		} );
		closeSync( file );
		if ( child.pid ) {
			this.#watch.stdin?.write( `${ child.pid }\n` );
		}
		/** @type {Promise<void>} */
		const ended = new Promise( ( resolve ) => {
			const end = ( /** @type {string} */ how ) => {
				resolve();
				if ( ! this.#stopping ) {
					this.#onDeath(
						new Error(
							`${ name } ended by itself (${ how }), see ${ log }`
						)
					);
				}
			};
			child.on( 'error', ( error ) => end( error.message ) );
			child.on( 'exit', ( code, signal ) =>
				end( String( signal ?? code ) )
			);
		} );
		this.#servers.push( { name, child, ended } );
	}

	/**
	 * Ends the servers, the last started first: the web server goes before its database.
	 */
	async stop() {
		this.#stopping = true;
		for ( const { child, ended } of this.#servers.reverse() ) {
			signalGroup( child, 'SIGTERM' );
			const patience = setTimeout(
				() => signalGroup( child, 'SIGKILL' ),
				10_000
			);
			await ended;
			clearTimeout( patience );
			// The leader is gone; workers that outlived it are not needed any more.
			signalGroup( child, 'SIGKILL' );
		}
		this.#servers = [];
		// Not by closing its input: it would signal process ids that may belong to others by now.
		this.#watch.kill( 'SIGKILL' );
		living.delete( this );
	}

	/** For the end of the process, when nothing can be awaited. */
	stopNow() {
		this.#stopping = true;
		for ( const { child } of this.#servers.reverse() ) {
			signalGroup( child, 'SIGTERM' );
		}
		this.#servers = [];
	}
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals}                            signal
 */
function signalGroup( child, signal ) {
	try {
		if ( child.pid ) {
			process.kill( -child.pid, signal );
		}
	} catch {
		// It is gone already.
	}
}

process.on( 'exit', () => {
	for ( const children of living ) {
		children.stopNow();
	}
} );
