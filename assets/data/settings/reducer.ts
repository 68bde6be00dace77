import { failed, IDLE, isInFlight, received, requested } from '../loadable';
import { withoutSent, withoutUnchanged } from './edits';
import type {
	Edits,
	FieldErrors,
	SettingsAction,
	SettingsState,
} from './types';

const INITIAL_STATE: SettingsState = {
	saved: IDLE,
	edits: {},
	sending: null,
	field_errors: {},
	save_error: null,
};

function tidied( state: SettingsState, edits: Edits ): Edits {
	// While a save is under way nobody knows yet what "saved" will be.
	return state.saved.status === 'ready' && state.sending === null
		? withoutUnchanged( edits, state.saved.data.settings )
		: edits;
}

function without( errors: FieldErrors, name: string ): FieldErrors {
	return Object.fromEntries(
		Object.entries( errors ).filter( ( [ key ] ) => key !== name )
	);
}

function afterSave(
	state: SettingsState,
	action: Extract< SettingsAction, { type: 'SAVE_RECEIVED' } >
): SettingsState {
	return {
		...INITIAL_STATE,
		saved: received( action.answer ),
		edits: withoutUnchanged(
			withoutSent( state.edits, state.sending ?? {} ),
			action.answer.settings
		),
	};
}

export function reducer(
	state: SettingsState = INITIAL_STATE,
	action: SettingsAction
): SettingsState {
	switch ( action.type ) {
		case 'SETTINGS_REQUESTED':
			return { ...state, saved: requested( state.saved ) };
		case 'SETTINGS_RECEIVED': {
			// A save has been answered meanwhile, and knows better.
			if ( ! isInFlight( state.saved ) ) {
				return state;
			}
			const loaded = { ...state, saved: received( action.answer ) };
			return { ...loaded, edits: tidied( loaded, state.edits ) };
		}
		case 'SETTINGS_FAILED':
			return isInFlight( state.saved )
				? { ...state, saved: failed( state.saved, action.message ) }
				: state;
		case 'SETTING_EDITED': {
			const edits = { ...state.edits, [ action.name ]: action.value };
			return {
				...state,
				edits: tidied( state, edits ),
				field_errors: without( state.field_errors, action.name ),
			};
		}
		case 'EDITS_RESET':
			return { ...state, edits: {}, field_errors: {}, save_error: null };
		case 'SAVE_SENT':
			return {
				...state,
				sending: action.edits,
				field_errors: {},
				save_error: null,
			};
		case 'SAVE_RECEIVED':
			return afterSave( state, action );
		case 'SAVE_FAILED': {
			const back = { ...state, sending: null };
			return {
				...back,
				edits: tidied( back, state.edits ),
				field_errors: action.field_errors,
				save_error: action.message,
			};
		}
		default:
			return state;
	}
}
