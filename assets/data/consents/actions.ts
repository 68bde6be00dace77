import apiFetch from '@wordpress/api-fetch';
import { restErrorMessage } from '../rest-error';
import { logPath, reportPath, textPath } from './paths';
import type {
	ConsentLogQuery,
	ConsentParts,
	ConsentReportQuery,
	ConsentsAction,
	PartName,
} from './types';

interface ThunkArgs {
	dispatch: ( action: ConsentsAction ) => void;
	select: { isInFlight: ( part: PartName, key: string ) => boolean };
}

function ask< P extends PartName >( part: P, key: string ) {
	return async ( { dispatch, select }: ThunkArgs ): Promise< void > => {
		if ( select.isInFlight( part, key ) ) {
			return;
		}
		dispatch( { type: 'REQUESTED', part, key } as ConsentsAction );
		try {
			const data = await apiFetch< ConsentParts[ P ] >( { path: key } );
			dispatch( { type: 'RECEIVED', part, key, data } as ConsentsAction );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( {
				type: 'FAILED',
				part,
				key,
				message,
			} as ConsentsAction );
		}
	};
}

export const fetchReport = ( query: ConsentReportQuery ) =>
	ask( 'reports', reportPath( query ) );

export const fetchLog = ( query: ConsentLogQuery ) =>
	ask( 'logs', logPath( query ) );

export const fetchText = ( version: string ) =>
	ask( 'texts', textPath( version ) );

/**
 * Forgets a visitor who has named the number of the choice.
 *
 * @param id The number.
 * @return Resolves with what went wrong, or null.
 */
export function erase( id: string ) {
	return async ( { dispatch }: ThunkArgs ): Promise< string | null > => {
		try {
			await apiFetch( {
				path: `/footfall/v1/consents/${ id }`,
				method: 'DELETE',
			} );
			dispatch( { type: 'LOGS_FORGOTTEN' } );
			return null;
		} catch ( error ) {
			return restErrorMessage( error );
		}
	};
}
