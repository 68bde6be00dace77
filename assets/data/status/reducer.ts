import { failed, IDLE, isInFlight, received, requested } from '../loadable';
import type { StatusAction, StatusState } from './types';

const INITIAL_STATE: StatusState = { status: IDLE, confirmation: IDLE };

export function reducer(
	state: StatusState = INITIAL_STATE,
	action: StatusAction
): StatusState {
	switch ( action.type ) {
		case 'STATUS_REQUESTED':
			return { ...state, status: requested( state.status ) };
		case 'STATUS_RECEIVED':
			// The owner's yes has been answered meanwhile: what was asked before it is old.
			return isInFlight( state.status )
				? { ...state, status: received( action.status ) }
				: state;
		case 'STATUS_FAILED':
			return isInFlight( state.status )
				? { ...state, status: failed( state.status, action.message ) }
				: state;
		case 'CONFIRM_SENT':
			return { ...state, confirmation: { status: 'sending' } };
		case 'CONFIRM_RECEIVED':
			return { status: received( action.status ), confirmation: IDLE };
		case 'CONFIRM_FAILED':
			return {
				...state,
				confirmation: { status: 'failed', message: action.message },
			};
		default:
			return state;
	}
}
