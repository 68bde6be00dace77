import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { bootSite } from './boot-site.mjs';
import { layOutSite } from './lay-out-site.mjs';
import { linkExtensions } from './link-extensions.mjs';
import { keepReadySite, readySitePlace, takeReadySite } from './ready-site.mjs';
import { setUpSite } from './set-up-site.mjs';
import { readState, writeState } from './store-state.mjs';

/**
 * Brings a site up whose shop is filled, but where Footfall is as it was left: in a new folder, not
 * active yet.
 *
 * @param {import('./site-paths.mjs').SitePaths}                        paths
 * @param {Object}                                                      options
 * @param {import('./choose-php.mjs').ChosenPhp}                        options.php
 * @param {'sqlite' | 'mariadb' | 'mysql'}                              options.db
 * @param {'builtin' | 'nginx'}                                         options.web
 * @param {number}                                                      options.port
 * @param {boolean}                                                     [options.fresh]
 * @param {boolean}                                                     [options.cache]
 * @param {string}                                                      [options.plugin]
 * @param {import('./wordpress-source.mjs').WordPressSource}            options.wordpress
 * @param {import('./woocommerce-source.mjs').WooCommerceSource | null} options.woocommerce
 * @param {(text: string) => void}                                      options.onProgress
 * @return {Promise<{ site: import('./boot-site.mjs').RunningSite, secrets: import('./write-config.mjs').SiteSecrets }>}
 */
export async function bringUpSite( paths, options ) {
	const { db, woocommerce, onProgress } = options;
	const { dir } = paths;
	if (
		options.fresh ||
		! ( await readState( dir ) ).wordpress ||
		( db !== 'sqlite' && ! existsSync( paths.database ) )
	) {
		// Also when an earlier start did not come to the end of installing.
		await forget( paths );
	}
	const state = await readState( dir );
	const { secrets } = state;
	if ( ! state.wordpress ) {
		onProgress( 'Copying WordPress' );
	}
	await layOutSite( paths, options.wordpress, db );
	const version = woocommerce?.version ?? null;
	const ready = state.wordpress
		? null
		: await readySitePlace( { db, woocommerce: version } );
	if ( ready && existsSync( ready ) ) {
		onProgress( 'Copying the ready-made shop' );
		await takeReadySite( ready, paths );
		state.wordpress = true;
		state.woocommerce = woocommerce !== null;
	}

	const installing =
		! state.wordpress || ( woocommerce !== null && ! state.woocommerce );
	const mounts = await linkExtensions(
		paths,
		options.php.kind,
		options.plugin,
		woocommerce?.folder
	);
	const boot = () => {
		onProgress( 'Starting the servers' );
		return bootSite( paths, { ...options, mounts, secrets } );
	};
	let site = await boot();
	try {
		const access = { url: site.url, token: secrets.token };
		// Also for a folder that began without WooCommerce: it gets it as soon as there is one.
		await setUpSite(
			paths,
			access,
			state,
			woocommerce !== null,
			onProgress
		);
		if ( installing ) {
			await setLogAside( paths );
		}
		if ( ready && ! existsSync( ready ) ) {
			onProgress( 'Keeping the shop for the next time' );
			// Footfall is not active yet, so what is kept is the same for every version of it.
			// SQLite's file is complete between requests; a server's are when it has ended.
			if ( db !== 'sqlite' ) {
				await site.stop();
			}
			await keepReadySite( ready, paths );
			if ( db !== 'sqlite' ) {
				site = await boot();
			}
		}
		state.url = site.url;
		await writeState( dir, state );
	} catch ( error ) {
		await site.stop();
		throw error;
	}
	return { site, secrets };
}

/**
 * @param {import('./site-paths.mjs').SitePaths} paths
 */
async function forget( paths ) {
	// By name, so that a wrong `dir` cannot cost more than it should.
	for ( const path of [
		paths.site,
		paths.database,
		paths.logs,
		join( paths.dir, 'store.json' ),
	] ) {
		await rm( path, { recursive: true, force: true } );
	}
	await mkdir( paths.logs );
}

/**
 * Installing WooCommerce leaves a notice of its own in the log, where a test may want to find nothing.
 *
 * @param {import('./site-paths.mjs').SitePaths} paths
 */
async function setLogAside( paths ) {
	const log = join( paths.logs, 'debug.log' );
	if ( existsSync( log ) ) {
		await rename( log, join( paths.logs, 'set-up.log' ) );
	}
}
