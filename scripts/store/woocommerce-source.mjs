import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { cacheFolder } from './cache-folder.mjs';
import {
	describeFailure,
	downloadWoocommerce,
} from './download-woocommerce.mjs';
import { extractZip } from './extract-zip.mjs';
import { publishFolder } from './publish-folder.mjs';
import { woocommerceVersion } from './woocommerce-version.mjs';

export const WOOCOMMERCE_VERSION = '11.0.1';

/**
 * @typedef {{ folder: string, version: string }} WooCommerceSource
 */

/**
 * Looks for a built WooCommerce: what the developer names, what is cached, what can be downloaded.
 *
 * @param {(text: string) => void} onProgress
 * @return {Promise<WooCommerceSource | null>} null when none can be had.
 */
export async function woocommerceSource( onProgress ) {
	if ( process.env.WOOCOMMERCE ) {
		return named( resolve( process.env.WOOCOMMERCE ) );
	}
	const cached = join( cacheFolder(), 'woocommerce' );
	if ( ! existsSync( cached ) ) {
		onProgress(
			`Downloading WooCommerce ${ WOOCOMMERCE_VERSION } from wordpress.org`
		);
		try {
			const zip = await downloadWoocommerce( WOOCOMMERCE_VERSION );
			await unpack( zip, cached, WOOCOMMERCE_VERSION );
		} catch ( error ) {
			onProgress(
				`WooCommerce could not be downloaded: ${ describeFailure( error ) }`
			);
			return null;
		}
	}
	return { folder: cached, version: await woocommerceVersion( cached ) };
}

/**
 * @param {string} path A folder or a zip. A wrong path is an error: it was asked for by name.
 * @return {Promise<WooCommerceSource>}
 */
async function named( path ) {
	if ( ! existsSync( path ) ) {
		throw new Error( `WOOCOMMERCE names ${ path }, which does not exist.` );
	}
	if ( statSync( path ).isDirectory() ) {
		return { folder: path, version: await woocommerceVersion( path ) };
	}
	const zip = await readFile( path );
	const hash = createHash( 'sha256' ).update( zip ).digest( 'hex' );
	const folder = join(
		cacheFolder(),
		'woocommerce-zips',
		hash.slice( 0, 16 )
	);
	if ( ! existsSync( folder ) ) {
		await unpack( zip, folder );
	}
	return { folder, version: await woocommerceVersion( folder ) };
}

/**
 * @param {Buffer} zip
 * @param {string} folder
 * @param {string} [expected] The version its header must say.
 */
async function unpack( zip, folder, expected ) {
	const work = await mkdtemp( join( tmpdir(), 'footfall-zip-' ) );
	try {
		const file = join( work, 'woocommerce.zip' );
		await writeFile( file, zip );
		await publishFolder( folder, async ( draft ) => {
			await extractZip( file, draft );
			const version = await woocommerceVersion(
				join( draft, 'woocommerce' )
			);
			if ( expected && version !== expected ) {
				throw new Error(
					`it says version ${ version }, not ${ expected }`
				);
			}
			// The zip holds one folder; its content is what is wanted.
			const inner = `${ draft }-inner`;
			await rename( join( draft, 'woocommerce' ), inner );
			await rm( draft, { recursive: true } );
			await rename( inner, draft );
		} );
	} finally {
		await rm( work, { recursive: true, force: true } );
	}
}
