import apiFetch from '@wordpress/api-fetch';
import type { SettingName } from '../../schema/generated/settings';
import { restErrorMessage, restErrorParams } from '../rest-error';
import type {
	Edits,
	SettingsAction,
	SettingsAnswer,
	SettingValue,
} from './types';

const PATH = '/footfall/v1/settings';

interface ThunkArgs {
	dispatch: ( action: SettingsAction ) => void;
	select: {
		getEdits: () => Edits;
		hasEdits: () => boolean;
		isSaving: () => boolean;
		isLoading: () => boolean;
	};
}

export function edit( name: SettingName, value: SettingValue ): SettingsAction {
	return { type: 'SETTING_EDITED', name, value };
}

export function reset(): SettingsAction {
	return { type: 'EDITS_RESET' };
}

export function fetchSettings() {
	return async ( { dispatch, select }: ThunkArgs ): Promise< void > => {
		// An answer that was written before a running save must not undo it.
		if ( select.isLoading() || select.isSaving() ) {
			return;
		}
		dispatch( { type: 'SETTINGS_REQUESTED' } );
		try {
			const answer = await apiFetch< SettingsAnswer >( { path: PATH } );
			dispatch( { type: 'SETTINGS_RECEIVED', answer } );
		} catch ( error ) {
			const message = restErrorMessage( error );
			dispatch( { type: 'SETTINGS_FAILED', message } );
		}
	};
}

/** Resolves to whether everything that was edited is saved now. */
export function save() {
	return async ( { dispatch, select }: ThunkArgs ): Promise< boolean > => {
		if ( select.isSaving() || ! select.hasEdits() ) {
			return false;
		}
		const edits = select.getEdits();
		dispatch( { type: 'SAVE_SENT', edits } );
		try {
			const answer = await apiFetch< SettingsAnswer >( {
				path: PATH,
				method: 'POST',
				data: { settings: edits },
			} );
			dispatch( { type: 'SAVE_RECEIVED', answer } );
			return true;
		} catch ( error ) {
			dispatch( {
				type: 'SAVE_FAILED',
				message: restErrorMessage( error ),
				field_errors: restErrorParams( error ),
			} );
			return false;
		}
	};
}
