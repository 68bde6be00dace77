import { useDispatch, useSelect } from '@wordpress/data';
import { store } from './store';

/**
 * Everything that the settings screen shows and does.
 */
export function useSettings() {
	const { edit, reset, save, fetchSettings } = useDispatch( store );
	const known = useSelect( ( select ) => {
		const from = select( store );
		return {
			saved: from.getSaved(),
			settings: from.getSettings(),
			roles: from.getRoles(),
			hasEdits: from.hasEdits(),
			isSaving: from.isSaving(),
			fieldErrors: from.getFieldErrors(),
			saveError: from.getSaveError(),
		};
	}, [] );
	return { ...known, edit, reset, save, refresh: fetchSettings };
}
