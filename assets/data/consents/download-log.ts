import apiFetch from '@wordpress/api-fetch';
import { restErrorMessage } from '../rest-error';
import { exportPath } from './paths';
import type { ConsentLogQuery } from './types';

const isAnswer = ( error: unknown ): error is Response =>
	typeof error === 'object' && error !== null && 'json' in error;

/** `apiFetch` rejects with the answer itself when it was told not to read it. */
async function problemOf( error: unknown ): Promise< string > {
	return restErrorMessage(
		isAnswer( error ) ? await error.json().catch( () => undefined ) : error
	);
}

/**
 * Saves the log as a file of the browser.
 *
 * @param query What is searched for.
 * @return Resolves with what went wrong, or null.
 */
export async function downloadLog(
	query: Omit< ConsentLogQuery, 'page' >
): Promise< string | null > {
	try {
		const answer = await apiFetch< Response, false >( {
			path: exportPath( query ),
			parse: false,
		} );
		const url = URL.createObjectURL( await answer.blob() );
		const link = document.createElement( 'a' );
		link.href = url;
		link.download =
			/filename="([^"]+)"/.exec(
				answer.headers.get( 'Content-Disposition' ) ?? ''
			)?.[ 1 ] ?? 'consents.csv';
		link.click();
		URL.revokeObjectURL( url );
		return null;
	} catch ( error ) {
		return problemOf( error );
	}
}
