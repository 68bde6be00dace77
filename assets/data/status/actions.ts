import apiFetch from '@wordpress/api-fetch';
import { restErrorMessage } from '../rest-error';
import type { Confirmation, Status, StatusAction } from './types';

interface ThunkArgs {
	dispatch: ( action: StatusAction ) => void;
	select: {
		isStatusInFlight: () => boolean;
		getConfirmation: () => Confirmation;
	};
}

function ask( request: { path: string; method?: 'POST' } ) {
	return async ( { dispatch, select }: ThunkArgs ): Promise< void > => {
		if ( select.isStatusInFlight() ) {
			return;
		}
		dispatch( { type: 'STATUS_REQUESTED' } );
		try {
			const status = await apiFetch< Status >( request );
			dispatch( { type: 'STATUS_RECEIVED', status } );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'STATUS_FAILED', message } );
		}
	};
}

export function fetchStatus() {
	return ask( { path: '/footfall/v1/status' } );
}

/** Lets the server find out anew by which way events can come in. */
export function check() {
	return ask( { path: '/footfall/v1/check', method: 'POST' } );
}

/** The owner's one yes: from now on visits are recorded. */
export function confirm() {
	return async ( { dispatch, select }: ThunkArgs ): Promise< boolean > => {
		if ( select.getConfirmation().status === 'sending' ) {
			return false;
		}
		dispatch( { type: 'CONFIRM_SENT' } );
		try {
			const status = await apiFetch< Status >( {
				path: '/footfall/v1/confirm',
				method: 'POST',
			} );
			dispatch( { type: 'CONFIRM_RECEIVED', status } );
			return status.confirmed;
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'CONFIRM_FAILED', message } );
			return false;
		}
	};
}
