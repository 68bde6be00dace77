import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps two stores out of one folder: their databases would ruin each other.
 *
 * @param {string} dir
 * @return {() => void} Unlocks.
 */
export function lockStore( dir ) {
	mkdirSync( dir, { recursive: true } );
	const file = join( dir, 'running.pid' );
	for ( let attempt = 0; attempt < 2; attempt++ ) {
		try {
			writeFileSync( file, String( process.pid ), { flag: 'wx' } );
			return () => rmSync( file, { force: true } );
		} catch {
			const owner = Number( readFileSync( file, 'utf8' ) );
			if ( owner && isAlive( owner ) ) {
				throw new Error(
					`A store is already running in ${ dir } (process ${ owner }).`
				);
			}
			rmSync( file, { force: true } );
		}
	}
	throw new Error( `${ file } cannot be written.` );
}

/**
 * @param {number} pid
 * @return {boolean} Whether a process of that number runs.
 */
export function isAlive( pid ) {
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		// Not ours to signal, but there.
		return (
			error instanceof Error && 'code' in error && error.code === 'EPERM'
		);
	}
}
