import { spawn } from 'node:child_process';
import { repositoryRoot } from '../store/repository-root.mjs';

/**
 * Runs a command in the repository; its output is shown only when it fails.
 *
 * @param {string}   command
 * @param {string[]} args
 * @param {Object}   [options]
 * @param {Object}   [options.env]  Added to the environment.
 * @param {boolean}  [options.show] Shows the output as it comes.
 * @return {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function runCheck( command, args, { env = {}, show = false } = {} ) {
	const began = Date.now();
	return new Promise( ( resolve ) => {
		const child = spawn( command, args, {
			cwd: repositoryRoot,
			env: { ...process.env, ...env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
		} );
		let output = '';
		for ( const stream of [ child.stdout, child.stderr ] ) {
			stream.on( 'data', ( chunk ) => {
				output += chunk;
				if ( show ) {
					process.stdout.write( chunk );
				}
			} );
		}
		const end = ( ok ) =>
			resolve( { ok, output, seconds: ( Date.now() - began ) / 1000 } );
		child.on( 'error', ( error ) => {
			output += error.message;
			end( false );
		} );
		child.on( 'close', ( code ) => end( code === 0 ) );
	} );
}
