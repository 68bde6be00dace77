import { useDispatch, useSelect } from '@wordpress/data';
import type { Loadable } from '../loadable';
import { store } from './store';
import type { Confirmation, Status } from './types';

interface StatusOnScreen {
	status: Loadable< Status >;
	confirmation: Confirmation;
	confirm: () => Promise< boolean >;
	check: () => Promise< void >;
	refresh: () => Promise< void >;
}

export function useStatus(): StatusOnScreen {
	const { confirm, check, fetchStatus } = useDispatch( store );
	const known = useSelect(
		( select ) => ( {
			status: select( store ).getStatus(),
			confirmation: select( store ).getConfirmation(),
		} ),
		[]
	);
	return { ...known, confirm, check, refresh: fetchStatus };
}
