import { lstat, mkdir, rm, rmdir, symlink, unlink } from 'node:fs/promises';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { extractZip } from './extract-zip.mjs';
import { repositoryRoot, storeScripts } from './repository-root.mjs';

/**
 * Puts the plugins and the theme into wp-content: as links for native PHP, as mounts for WebAssembly,
 * so that an edit shows at the next request.
 *
 * @param {import('./site-paths.mjs').SitePaths} paths
 * @param {'native' | 'wasm'}                    php
 * @param {string | undefined}                   plugin      Footfall: a folder or a zip; default: the repository.
 * @param {string | undefined}                   woocommerce
 * @return {Promise<{ host: string, guest: string }[]>} What is still to be mounted.
 */
export async function linkExtensions( paths, php, plugin, woocommerce ) {
	const footfall = await pluginFolder( paths, plugin );
	/** @type {[string, string | undefined][]} */
	const wanted = [
		[ 'plugins/footfall', footfall ],
		[ 'plugins/woocommerce', woocommerce ],
		[
			'plugins/footfall-test-gateway',
			woocommerce &&
				join( storeScripts, 'plugins', 'footfall-test-gateway' ),
		],
		[
			'themes/footfall-classic',
			join( storeScripts, 'themes', 'footfall-classic' ),
		],
	];
	const mounts = [];
	for ( const [ name, host ] of wanted ) {
		const place = join( paths.content, name );
		await removePlace( place );
		if ( ! host ) {
			continue;
		}
		if ( php === 'native' ) {
			await symlink( realpathSync( host ), place, 'dir' );
		} else {
			await mkdir( place );
			mounts.push( {
				host: realpathSync( host ),
				guest: `${ paths.guestSite }/wp-content/${ name }`,
			} );
		}
	}
	return mounts;
}

/**
 * @param {import('./site-paths.mjs').SitePaths} paths
 * @param {string | undefined}                   plugin
 * @return {Promise<string>}
 */
async function pluginFolder( paths, plugin ) {
	const path = resolve( plugin ?? repositoryRoot );
	if ( statSync( path ).isDirectory() ) {
		return path;
	}
	const folder = join( paths.dir, 'plugin-from-zip' );
	await rm( folder, { recursive: true, force: true } );
	await mkdir( folder );
	await extractZip( path, folder );
	const inside = join( folder, 'footfall' );
	if ( ! existsSync( join( inside, 'plugin.php' ) ) ) {
		throw new Error( `${ path } holds no footfall/plugin.php.` );
	}
	return inside;
}

/**
 * Clears what an earlier start left. Only a link or an empty folder (a mount point) is ever removed.
 *
 * @param {string} place
 */
async function removePlace( place ) {
	const found = await lstat( place ).catch( () => null );
	if ( found?.isSymbolicLink() ) {
		await unlink( place );
	} else if ( found ) {
		await rmdir( place );
	}
}
