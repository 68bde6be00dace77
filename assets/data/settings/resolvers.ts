import type { SettingsState } from './types';

interface ResolverArgs {
	dispatch: { fetchSettings: () => Promise< void > };
}

/** Every selector that reads what is saved brings it, once. */
function load() {
	return ( { dispatch }: ResolverArgs ): Promise< void > =>
		dispatch.fetchSettings();
}

load.isFulfilled = ( state: SettingsState ): boolean =>
	state.saved.status === 'ready';

export const getSaved = load;
export const getSettings = load;
export const getRoles = load;
