import { failed, IDLE, received, requested, type Loadable } from '../loadable';
import type { ConsentsAction, ConsentsState } from './types';

const INITIAL_STATE: ConsentsState = { reports: {}, logs: {}, texts: {} };

function next(
	before: Loadable< unknown >,
	action: Exclude< ConsentsAction, { type: 'LOGS_FORGOTTEN' } >
): Loadable< unknown > {
	switch ( action.type ) {
		case 'REQUESTED':
			return requested( before );
		case 'RECEIVED':
			return received( action.data );
		case 'FAILED':
			return failed( before, action.message );
	}
}

export function reducer(
	state: ConsentsState = INITIAL_STATE,
	action: ConsentsAction
): ConsentsState {
	switch ( action.type ) {
		case 'REQUESTED':
		case 'RECEIVED':
		case 'FAILED': {
			const part = state[ action.part ];
			return {
				...state,
				[ action.part ]: {
					...part,
					[ action.key ]: next( part[ action.key ] ?? IDLE, action ),
				},
			};
		}
		case 'LOGS_FORGOTTEN':
			return { ...state, logs: {} };
		default:
			return state;
	}
}
