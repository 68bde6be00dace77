import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a store folder remembers from start to start.
 *
 * @typedef {Object} StoreState
 * @property {boolean}                                  wordpress   WordPress is installed.
 * @property {boolean}                                  woocommerce WooCommerce and the catalogue are.
 * @property {import('./write-config.mjs').SiteSecrets} secrets
 * @property {string}                                   [url]       Where it was served last.
 */

/**
 * @param {string} dir
 * @return {Promise<StoreState>}
 */
export async function readState( dir ) {
	try {
		return JSON.parse(
			await readFile( join( dir, 'store.json' ), 'utf8' )
		);
	} catch {
		return {
			wordpress: false,
			woocommerce: false,
			secrets: {
				token: randomBytes( 24 ).toString( 'hex' ),
				salt: randomBytes( 24 ).toString( 'hex' ),
			},
		};
	}
}

/**
 * @param {string}     dir
 * @param {StoreState} state
 */
export async function writeState( dir, state ) {
	await writeFile(
		join( dir, 'store.json' ),
		JSON.stringify( state, null, '\t' )
	);
}
