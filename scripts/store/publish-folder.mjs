import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder that is either complete or not there at all: it is filled under another name
 * and renamed at the end. Two processes may race; the loser throws its work away.
 *
 * @param {string}                            target
 * @param {(folder: string) => Promise<void>} fill
 * @return {Promise<string>} The target.
 */
export async function publishFolder( target, fill ) {
	if ( existsSync( target ) ) {
		return target;
	}
	await mkdir( dirname( target ), { recursive: true } );
	const draft = await mkdtemp(
		join( dirname( target ), `.${ basename( target ) }-` )
	);
	try {
		await fill( draft );
		await rename( draft, target );
	} catch ( error ) {
		await rm( draft, { recursive: true, force: true } );
		// A folder that is not empty cannot be renamed onto: somebody else was first.
		if ( ! existsSync( target ) ) {
			throw error;
		}
	}
	return target;
}
