import type { APIFetchOptions } from '@wordpress/api-fetch';

type Answer = unknown | ( ( options: APIFetchOptions ) => unknown );

/**
 * For tests: answers by "METHOD /path". An answer that is an Error is thrown,
 * one that is missing never comes.
 */
export function fakeServer( answers: Record< string, Answer > ) {
	return async ( options: APIFetchOptions ): Promise< unknown > => {
		const path = ( options.path ?? '' ).split( '?' )[ 0 ] ?? '';
		const key = `${ options.method ?? 'GET' } ${ path.replace(
			'/footfall/v1',
			''
		) }`;
		if ( ! ( key in answers ) ) {
			return new Promise( () => undefined );
		}
		const answer = answers[ key ];
		const value = typeof answer === 'function' ? answer( options ) : answer;
		if ( value instanceof Error ) {
			throw value;
		}
		return value;
	};
}
