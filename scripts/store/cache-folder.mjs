import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where things that are the same for every clone are kept: WordPress, WooCommerce, ready-made sites.
 * Outside the repository, so that a fresh clone or `git clean` does not download 70 MB again.
 *
 * @return {string} An absolute path; it may not exist yet.
 */
export function cacheFolder() {
	if ( process.env.FOOTFALL_CACHE ) {
		return resolve( process.env.FOOTFALL_CACHE );
	}
	return join(
		process.env.XDG_CACHE_HOME || join( homedir(), '.cache' ),
		'footfall'
	);
}
