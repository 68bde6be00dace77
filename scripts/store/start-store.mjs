import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { bootSite } from './boot-site.mjs';
import { choosePhp } from './choose-php.mjs';
import { layOutSite } from './lay-out-site.mjs';
import { linkExtensions } from './link-extensions.mjs';
import { keepReadySite, readySitePlace, takeReadySite } from './ready-site.mjs';
import { runScript } from './run-script.mjs';
import { setUpSite } from './set-up-site.mjs';
import { sitePaths } from './site-paths.mjs';
import { lockStore } from './store-lock.mjs';
import { readState, writeState } from './store-state.mjs';
import { woocommerceMissingMessage } from './woocommerce-missing-message.mjs';
import { woocommerceSource } from './woocommerce-source.mjs';
import { wordpressSource } from './wordpress-source.mjs';

/**
 * @typedef {Object} StoreOptions
 * @property {string}                     dir           Where it lives; it comes back there as it was left.
 * @property {'auto' | 'wasm' | 'native'} [php]
 * @property {'sqlite' | 'mariadb'}       [db]
 * @property {'builtin' | 'nginx'}        [web]         nginx is nginx with php-fpm, native only.
 * @property {'block' | 'classic'}        [theme]
 * @property {number}                     [port]        0 for a free one.
 * @property {boolean}                    [fresh]       Forgets what is in the folder.
 * @property {string}                     [plugin]      Footfall as a folder or a zip; default: the repository.
 * @property {boolean}                    [woocommerce] false: a store without it, even where it could be had.
 * @property {(text: string) => void}     [onProgress]
 */

/**
 * @typedef {Object} Store
 * @property {string}                                                                                   url
 * @property {string}                                                                                   adminUrl
 * @property {string}                                                                                   user
 * @property {string}                                                                                   password
 * @property {string}                                                                                   dir
 * @property {'native' | 'wasm'}                                                                        php
 * @property {string}                                                                                   phpVersion
 * @property {string}                                                                                   why         Why this PHP.
 * @property {'sqlite' | 'mariadb'}                                                                     db
 * @property {'builtin' | 'nginx'}                                                                      web
 * @property {'block' | 'classic'}                                                                      theme       As started; a script can change it.
 * @property {string | null}                                                                            woocommerce Its version.
 * @property {boolean}                                                                                  footfall    Whether the plugin is active.
 * @property {{ folder: string, debug: string, mail: string, server: string, database: string | null }} logs
 * @property {(script: string, args?: Record<string, unknown>) => Promise<any>}                         run
 * @property {() => Promise<{ cron: number, actions: number }>}                                         tick
 * @property {() => Promise<void>}                                                                      stop
 * @property {(callback: (error: Error) => void) => void}                                               onDeath     Told when a server ends by itself.
 */

/**
 * Brings up a real WordPress with a real WooCommerce and Footfall active.
 *
 * @param {StoreOptions} options
 * @return {Promise<Store>}
 */
export async function startStore( options ) {
	const {
		db = 'sqlite',
		web = 'builtin',
		theme = 'block',
		port = 0,
	} = options;
	const onProgress = options.onProgress ?? ( () => {} );
	const dir = resolve( options.dir );

	const php = await choosePhp( options.php ?? 'auto', db, web );
	onProgress(
		`PHP: ${ php.kind === 'native' ? 'native' : 'WebAssembly' } ${ php.version } (${ php.why })`
	);
	const wordpress = await wordpressSource( onProgress );
	const woocommerce =
		options.woocommerce === false
			? null
			: await woocommerceSource( onProgress );
	if ( ! woocommerce && options.woocommerce !== false ) {
		onProgress( woocommerceMissingMessage() );
	}

	const unlock = lockStore( dir );
	/** @type {import('./boot-site.mjs').RunningSite | undefined} */
	let site;
	try {
		const paths = sitePaths( dir, php.kind );
		if ( options.fresh || ! ( await readState( dir ) ).wordpress ) {
			// Also when an earlier start did not come to the end of installing.
			await forget( paths );
		}
		const state = await readState( dir );
		if ( ! state.wordpress ) {
			onProgress( 'Copying WordPress' );
		}
		await layOutSite( paths, wordpress, db );
		const ready = state.wordpress
			? null
			: await readySitePlace( {
					db,
					woocommerce: woocommerce?.version ?? null,
				} );
		if ( ready && existsSync( ready ) ) {
			onProgress( 'Copying the ready-made shop' );
			await takeReadySite( ready, paths );
			state.wordpress = true;
			state.woocommerce = woocommerce !== null;
			await writeState( dir, state );
		}

		const mounts = await linkExtensions(
			paths,
			php.kind,
			options.plugin,
			woocommerce?.folder
		);
		const boot = () => {
			onProgress( 'Starting the servers' );
			return bootSite( paths, {
				php,
				db,
				web,
				port,
				mounts,
				secrets: state.secrets,
			} );
		};
		site = await boot();
		// Also for a folder that began without WooCommerce: it gets it as soon as there is one.
		await setUpSite(
			paths,
			{ url: site.url, token: state.secrets.token },
			state,
			woocommerce !== null,
			onProgress
		);
		if ( ready && ! existsSync( ready ) ) {
			onProgress( 'Keeping the shop for the next time' );
			// Footfall is not active yet, so what is kept is the same for every version of it. SQLite's
			// file is complete between requests; MariaDB's are when it has ended.
			if ( db === 'mariadb' ) {
				await site.stop();
			}
			await keepReadySite( ready, paths );
			if ( db === 'mariadb' ) {
				site = await boot();
			}
		}
		const { url, stop } = site;
		const access = { url, token: state.secrets.token };
		await writeState( dir, state );
		await runScript( access, 'scripts/store/php/switch-theme.php', {
			theme,
			as: 'admin',
		} );
		const { active } = await runScript(
			access,
			'scripts/store/php/activate-plugin.php',
			{
				plugin: 'footfall/plugin.php',
				optional: true,
				as: 'admin',
			}
		);
		if ( ! active ) {
			onProgress( 'Footfall is not active: there is no plugin.php yet.' );
		}

		return {
			url,
			adminUrl: `${ url }/wp-admin/`,
			user: 'admin',
			password: 'password',
			dir,
			php: php.kind,
			phpVersion: php.version,
			why: php.why,
			db,
			web,
			theme,
			woocommerce: woocommerce?.version ?? null,
			footfall: active,
			logs: {
				folder: paths.logs,
				debug: join( paths.logs, 'debug.log' ),
				mail: join( paths.logs, 'mail.log' ),
				server: join( paths.logs, serverLog( php.kind, web ) ),
				database:
					db === 'mariadb' ? join( paths.logs, 'mariadb.log' ) : null,
			},
			run: ( script, args ) => runScript( access, script, args ),
			tick: () => runScript( access, 'scripts/store/php/tick.php' ),
			stop: async () => {
				await stop();
				unlock();
			},
			onDeath: site.onDeath,
		};
	} catch ( error ) {
		await site?.stop();
		unlock();
		throw error;
	}
}

/**
 * @param {'native' | 'wasm'}   php
 * @param {'builtin' | 'nginx'} web
 */
function serverLog( php, web ) {
	if ( php === 'wasm' ) {
		return 'wasm.log';
	}
	return web === 'nginx' ? 'php-fpm.log' : 'php.log';
}

/**
 * @param {import('./site-paths.mjs').SitePaths} paths
 */
async function forget( paths ) {
	// By name, so that a wrong `dir` cannot cost more than it should.
	for ( const path of [
		paths.site,
		paths.mariadb,
		paths.logs,
		join( paths.dir, 'store.json' ),
	] ) {
		await rm( path, { recursive: true, force: true } );
	}
	await mkdir( paths.logs );
}
