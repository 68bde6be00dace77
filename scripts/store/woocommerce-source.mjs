import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import {
	mkdtemp,
	open,
	readFile,
	rename,
	rm,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { cacheFolder } from './cache-folder.mjs';
import { extractZip } from './extract-zip.mjs';
import { publishFolder } from './publish-folder.mjs';

export const WOOCOMMERCE_VERSION = '11.0.1';
const DOWNLOAD = `https://downloads.wordpress.org/plugin/woocommerce.${ WOOCOMMERCE_VERSION }.zip`;

// Without a network the answer is usually instant; with a silent firewall it never comes.
const CONNECT_LIMIT_MS = 8_000;
const DOWNLOAD_LIMIT_MS = 180_000;

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
			const zip = await download();
			await unpack( zip, cached, WOOCOMMERCE_VERSION );
		} catch ( error ) {
			onProgress(
				`WooCommerce could not be downloaded: ${ describe( error ) }`
			);
			return null;
		}
	}
	return { folder: cached, version: await versionOf( cached ) };
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
		return { folder: path, version: await versionOf( path ) };
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
	return { folder, version: await versionOf( folder ) };
}

/**
 * @return {Promise<Buffer>}
 */
async function download() {
	const abort = new AbortController();
	const connect = setTimeout(
		() => abort.abort( new Error( 'no answer' ) ),
		CONNECT_LIMIT_MS
	);
	const whole = setTimeout(
		() => abort.abort( new Error( 'too slow' ) ),
		DOWNLOAD_LIMIT_MS
	);
	try {
		const answer = await fetch( DOWNLOAD, { signal: abort.signal } );
		clearTimeout( connect );
		if ( ! answer.ok ) {
			throw new Error( `${ DOWNLOAD } answered ${ answer.status }` );
		}
		const zip = Buffer.from( await answer.arrayBuffer() );
		const wanted = process.env.WOOCOMMERCE_SHA256;
		const found = createHash( 'sha256' ).update( zip ).digest( 'hex' );
		if ( wanted && wanted.toLowerCase() !== found ) {
			throw new Error(
				`its sha256 is ${ found }, not WOOCOMMERCE_SHA256`
			);
		}
		return zip;
	} finally {
		clearTimeout( connect );
		clearTimeout( whole );
	}
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
			const version = await versionOf( join( draft, 'woocommerce' ) );
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

/**
 * @param {string} folder
 * @return {Promise<string>}
 */
async function versionOf( folder ) {
	const file = await open( join( folder, 'woocommerce.php' ) ).catch( () => {
		throw new Error( `${ folder } holds no woocommerce.php` );
	} );
	const { buffer, bytesRead } = await file.read(
		Buffer.alloc( 8192 ),
		0,
		8192,
		0
	);
	await file.close();
	const version = /^[ \t*]*Version:\s*(\S+)/m.exec(
		buffer.toString( 'utf8', 0, bytesRead )
	);
	if ( ! version?.[ 1 ] ) {
		throw new Error( `${ folder }/woocommerce.php names no version` );
	}
	if ( ! existsSync( join( folder, 'vendor', 'autoload_packages.php' ) ) ) {
		throw new Error(
			`${ folder } is WooCommerce's source, not a built one: vendor/ is missing`
		);
	}
	return version[ 1 ];
}

/**
 * @param {unknown} error
 */
function describe( error ) {
	if ( ! ( error instanceof Error ) ) {
		return String( error );
	}
	// fetch says "fetch failed" and keeps the reason to itself.
	return error.cause instanceof Error ? error.cause.message : error.message;
}
