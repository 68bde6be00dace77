import { spawn } from 'node:child_process';

/**
 * Runs a command to its end.
 *
 * @param {string}                                                           command
 * @param {string[]}                                                         args
 * @param {import('node:child_process').SpawnOptions & { timeout?: number }} [options]
 * @return {Promise<string>} What it wrote to its output.
 */
export function runCommand( command, args, options = {} ) {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( command, args, {
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			...options,
		} );
		let output = '';
		let errors = '';
		child.stdout?.on( 'data', ( chunk ) => ( output += chunk ) );
		child.stderr?.on( 'data', ( chunk ) => ( errors += chunk ) );
		child.on( 'error', reject );
		child.on( 'close', ( code, signal ) => {
			if ( code === 0 ) {
				resolve( output );
				return;
			}
			const words = [ command, ...args ].join( ' ' );
			reject(
				new Error(
					`"${ words }" ended with ${ signal ?? code }.\n${ errors || output }`.trim()
				)
			);
		} );
	} );
}
