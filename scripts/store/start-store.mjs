import { join, resolve } from 'node:path';

import { bringUpSite } from './bring-up-site.mjs';
import { choosePhp } from './choose-php.mjs';
import { runScript } from './run-script.mjs';
import { sitePaths } from './site-paths.mjs';
import { lockStore } from './store-lock.mjs';
import { woocommerceMissingMessage } from './woocommerce-missing-message.mjs';
import { woocommerceSource } from './woocommerce-source.mjs';
import { wordpressSource } from './wordpress-source.mjs';

/**
 * @typedef {Object} StoreOptions
 * @property {string}                         dir           Where it lives; it comes back there as it was left.
 * @property {'auto' | 'wasm' | 'native'}     [php]
 * @property {'sqlite' | 'mariadb' | 'mysql'} [db]
 * @property {'builtin' | 'nginx'}            [web]         nginx is nginx with php-fpm, native only.
 * @property {'block' | 'classic'}            [theme]
 * @property {number}                         [port]        0 for a free one.
 * @property {boolean}                        [cache]       A full-page cache in front, as hosts have it; with nginx only.
 * @property {boolean}                        [hpos]        false: orders are posts, as in older shops.
 * @property {boolean}                        [fresh]       Forgets what is in the folder.
 * @property {string}                         [plugin]      Footfall as a folder or a zip; default: the repository.
 * @property {boolean}                        [woocommerce] false: a store without it, even where it could be had.
 * @property {(text: string) => void}         [onProgress]
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
 * @property {'sqlite' | 'mariadb' | 'mysql'}                                                           db
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
	let stopSite = async () => {};
	try {
		const paths = sitePaths( dir, php.kind );
		const { site, secrets } = await bringUpSite( paths, {
			...options,
			php,
			db,
			web,
			port,
			wordpress,
			woocommerce,
			onProgress,
		} );
		stopSite = site.stop;
		const { url } = site;
		const access = { url, token: secrets.token };
		await runScript( access, 'scripts/store/php/switch-theme.php', {
			theme,
			as: 'admin',
		} );
		if ( woocommerce && options.hpos !== undefined ) {
			await runScript(
				access,
				'scripts/store/php/switch-orders-table.php',
				{
					hpos: options.hpos,
					as: 'admin',
				}
			);
		}
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
					db === 'sqlite' ? null : join( paths.logs, `${ db }.log` ),
			},
			run: ( script, args ) => runScript( access, script, args ),
			tick: () => runScript( access, 'scripts/store/php/tick.php' ),
			stop: async () => {
				await stopSite();
				unlock();
			},
			onDeath: site.onDeath,
		};
	} catch ( error ) {
		await stopSite();
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
