import { createHash } from 'node:crypto';
import { constants, cpSync, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

import { cacheFolder } from './cache-folder.mjs';
import { publishFolder } from './publish-folder.mjs';
import { storeScripts } from './repository-root.mjs';
import { WORDPRESS_VERSION } from './wordpress-source.mjs';

// Every change of the scripts leaves one behind; a handful is enough for a few branches.
const KEPT = 8;
// What shapes the content of a site. The rest of this folder only runs it, and
// must not throw the shop away with every edit.
const SHAPING = [
	'php/site',
	'server/install-wordpress.php',
	'set-up-site.mjs',
	'ready-site.mjs',
];

/**
 * The data of a site that is installed and filled, but has no Footfall yet: made once, copied often.
 *
 * @param {{ db: 'sqlite' | 'mariadb' | 'mysql', woocommerce: string | null }} kind
 * @return {Promise<string>} Where it is, or is to be.
 */
export async function readySitePlace( { db, woocommerce } ) {
	const hash = createHash( 'sha256' );
	hash.update( JSON.stringify( [ db, woocommerce, WORDPRESS_VERSION ] ) );
	for ( const name of SHAPING ) {
		await addTo( hash, join( storeScripts, name ) );
	}
	return join( cacheFolder(), 'sites', hash.digest( 'hex' ).slice( 0, 20 ) );
}

/**
 * Copies the data between a store and the cache.
 *
 * @param {string}                               place
 * @param {import('./site-paths.mjs').SitePaths} paths
 */
export async function takeReadySite( place, paths ) {
	for ( const [ name, own ] of parts( paths ) ) {
		if ( existsSync( join( place, name ) ) ) {
			await rm( own, { recursive: true, force: true } );
			await copy( join( place, name ), own );
		}
	}
	const now = new Date();
	await utimes( place, now, now );
}

/**
 * @param {string}                               place
 * @param {import('./site-paths.mjs').SitePaths} paths Of a store that is stopped.
 */
export async function keepReadySite( place, paths ) {
	await publishFolder( place, async ( draft ) => {
		for ( const [ name, own ] of parts( paths ) ) {
			if ( existsSync( own ) ) {
				await copy( own, join( draft, name ) );
			}
		}
	} );
	await forgetOldOnes();
}

/**
 * @param {import('./site-paths.mjs').SitePaths} paths
 * @return {[string, string][]}
 */
function parts( paths ) {
	return [
		[ 'uploads', join( paths.content, 'uploads' ) ],
		[ 'database', join( paths.content, 'database' ) ],
		[ 'server', paths.database ],
	];
}

/**
 * @param {string} from
 * @param {string} to
 */
async function copy( from, to ) {
	await mkdir( to, { recursive: true } );
	cpSync( from, to, { recursive: true, mode: constants.COPYFILE_FICLONE } );
}

async function forgetOldOnes() {
	const folder = join( cacheFolder(), 'sites' );
	const sites = await Promise.all(
		( await readdir( folder ) ).map( async ( name ) => {
			const path = join( folder, name );
			return { path, used: ( await stat( path ) ).mtimeMs };
		} )
	);
	sites.sort( ( a, b ) => b.used - a.used );
	for ( const { path } of sites.slice( KEPT ) ) {
		await rm( path, { recursive: true, force: true } );
	}
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string}                     path A file or a folder.
 */
async function addTo( hash, path ) {
	if ( ( await stat( path ) ).isFile() ) {
		hash.update( path.slice( storeScripts.length ) );
		hash.update( await readFile( path ) );
		return;
	}
	for ( const name of ( await readdir( path ) ).sort() ) {
		await addTo( hash, join( path, name ) );
	}
}
