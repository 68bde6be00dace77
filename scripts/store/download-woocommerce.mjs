import { createHash } from 'node:crypto';

// Without a network the answer is usually instant; with a silent firewall it never comes.
const CONNECT_LIMIT_MS = 8_000;
const DOWNLOAD_LIMIT_MS = 180_000;

/**
 * @param {string} version
 * @return {Promise<Buffer>}
 */
export async function downloadWoocommerce( version ) {
	const address = `https://downloads.wordpress.org/plugin/woocommerce.${ version }.zip`;
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
		const answer = await fetch( address, { signal: abort.signal } );
		clearTimeout( connect );
		if ( ! answer.ok ) {
			throw new Error( `${ address } answered ${ answer.status }` );
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
 * @param {unknown} error
 */
export function describeFailure( error ) {
	if ( ! ( error instanceof Error ) ) {
		return String( error );
	}
	// fetch says "fetch failed" and keeps the reason to itself.
	return error.cause instanceof Error ? error.cause.message : error.message;
}
