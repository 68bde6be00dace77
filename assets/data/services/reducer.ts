import { failed, IDLE, received, requested } from '../loadable';
import type { ServicesAction, ServicesState } from './types';

const INITIAL_STATE: ServicesState = {
	catalogue: IDLE,
	scan: IDLE,
	isSaving: false,
	problem: null,
};

export function reducer(
	state: ServicesState = INITIAL_STATE,
	action: ServicesAction
): ServicesState {
	switch ( action.type ) {
		case 'CATALOGUE_REQUESTED':
			return { ...state, catalogue: requested( state.catalogue ) };
		case 'CATALOGUE_RECEIVED':
			return { ...state, catalogue: received( action.catalogue ) };
		case 'CATALOGUE_FAILED':
			return {
				...state,
				catalogue: failed( state.catalogue, action.message ),
			};
		case 'SCAN_REQUESTED':
			return { ...state, scan: requested( state.scan ) };
		case 'SCAN_RECEIVED':
			return { ...state, scan: received( action.scan ) };
		case 'SCAN_FAILED':
			return { ...state, scan: failed( state.scan, action.message ) };
		case 'SAVE_SENT':
			return { ...state, isSaving: true, problem: null };
		case 'SAVE_RECEIVED':
			return {
				...state,
				isSaving: false,
				catalogue: received( action.catalogue ),
			};
		case 'SAVE_FAILED':
			return { ...state, isSaving: false, problem: action.message };
		default:
			return state;
	}
}
