import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { storeScripts } from './repository-root.mjs';
import { runScript } from './run-script.mjs';

/**
 * Installs WordPress and, where there is one, WooCommerce with the catalogue. Everything goes through
 * the web server, so it is the same for every kind of PHP and database.
 *
 * @param {import('./site-paths.mjs').SitePaths}   paths
 * @param {{ url: string, token: string }}         store
 * @param {import('./store-state.mjs').StoreState} state       What is done already; is changed.
 * @param {boolean}                                woocommerce
 * @param {(text: string) => void}                 onProgress
 */
export async function setUpSite(
	paths,
	store,
	state,
	woocommerce,
	onProgress
) {
	const run = (
		/** @type {string} */ name,
		/** @type {Record<string, unknown>} */ args = {}
	) =>
		runScript( store, `scripts/store/php/${ name }.php`, {
			as: 'admin',
			...args,
		} );
	if ( ! state.wordpress ) {
		onProgress( 'Installing WordPress' );
		await installWordpress( paths, store );
		await run( 'site/set-up-wordpress' );
		await run( 'site/add-pages' );
		state.wordpress = true;
	}
	if ( woocommerce && ! state.woocommerce ) {
		onProgress( 'Installing WooCommerce' );
		await run( 'activate-plugin', {
			plugin: 'woocommerce/woocommerce.php',
		} );
		await run( 'site/set-up-woocommerce' );
		await run( 'activate-plugin', {
			plugin: 'footfall-test-gateway/footfall-test-gateway.php',
		} );
		onProgress( 'Filling the shop with products' );
		// In parts: drawing takes its time in WebAssembly.
		let from = 0;
		while ( from >= 0 ) {
			from = ( await run( 'site/add-products', { from, count: 10 } ) )
				.next;
		}
		await run( 'site/add-shop-pages' );
		await run( 'site/add-block-pages' );
		onProgress( 'Running the jobs that an installation leaves behind' );
		let ran;
		do {
			ran = await run( 'tick' );
		} while ( ran.cron + ran.actions > 0 );
		state.woocommerce = true;
	}
}

/**
 * WordPress cannot run a script before it is installed, so this one is put into the web root.
 *
 * @param {import('./site-paths.mjs').SitePaths} paths
 * @param {{ url: string, token: string }}       store
 */
async function installWordpress( paths, store ) {
	const file = join( paths.site, 'footfall-store-install.php' );
	await copyFile(
		join( storeScripts, 'server', 'install-wordpress.php' ),
		file
	);
	try {
		const answer = await fetch(
			`${ store.url }/footfall-store-install.php`,
			{
				method: 'POST',
				headers: { 'x-footfall-store-token': store.token },
				redirect: 'manual',
				signal: AbortSignal.timeout( 300_000 ),
			}
		);
		const text = await answer.text();
		if ( text.trim() !== 'installed' ) {
			throw new Error(
				`WordPress could not be installed: ${ answer.status } ${ text.slice( 0, 2000 ) }`
			);
		}
	} finally {
		await rm( file, { force: true } );
	}
}
