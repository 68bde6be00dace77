import { __ } from '@wordpress/i18n';

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

/**
 * `apiFetch` rejects with whatever the server sent, so nothing is known about it.
 */
export function restErrorMessage( error: unknown ): string {
	return isRecord( error ) &&
		typeof error.message === 'string' &&
		error.message !== ''
		? error.message
		: __( 'The server did not answer as expected.', 'footfall' );
}

/**
 * WordPress answers a refused argument with `data.params: { [name]: message }`.
 */
export function restErrorParams( error: unknown ): Record< string, string > {
	if ( ! isRecord( error ) || ! isRecord( error.data ) ) {
		return {};
	}
	const { params } = error.data;
	if ( ! isRecord( params ) || Array.isArray( params ) ) {
		return {};
	}
	return Object.fromEntries(
		Object.entries( params ).filter(
			( entry ): entry is [ string, string ] =>
				typeof entry[ 1 ] === 'string'
		)
	);
}
