import { createSelector } from '@wordpress/data';
import type { SettingName, Settings } from '../../schema/generated/settings';
import { isInFlight, type Loadable } from '../loadable';
import type {
	Edits,
	FieldErrors,
	Role,
	SettingsAnswer,
	SettingsState,
	SettingValue,
} from './types';

const NO_ROLES: readonly Role[] = [];

/** As on screen: what is saved, with the edits laid over it. */
export const getSettings = createSelector(
	( state: SettingsState ): Settings | undefined =>
		state.saved.status === 'ready'
			? ( {
					...state.saved.data.settings,
					...state.edits,
				} as Settings )
			: undefined,
	( state: SettingsState ) => [ state.saved, state.edits ]
);

export function getSetting(
	state: SettingsState,
	name: SettingName
): SettingValue | undefined {
	return getSettings( state )?.[ name ];
}

export function getSaved( state: SettingsState ): Loadable< SettingsAnswer > {
	return state.saved;
}

export function getRoles( state: SettingsState ): readonly Role[] {
	return state.saved.status === 'ready' ? state.saved.data.roles : NO_ROLES;
}

export function getEdits( state: SettingsState ): Edits {
	return state.edits;
}

export function hasEdits( state: SettingsState ): boolean {
	return Object.keys( state.edits ).length > 0;
}

export function isSaving( state: SettingsState ): boolean {
	return state.sending !== null;
}

export function isLoading( state: SettingsState ): boolean {
	return isInFlight( state.saved );
}

export function getFieldErrors( state: SettingsState ): FieldErrors {
	return state.field_errors;
}

export function getSaveError( state: SettingsState ): string | null {
	return state.save_error;
}
