import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import type { Loadable } from '../loadable';
import { pollWhileVisible } from '../poll-while-visible';
import { store } from './store';
import type { LiveReport } from './types';

const POLL_EVERY_MS = 5000;

/**
 * The last events, asked for again every five seconds while `active`.
 */
export function useLiveReport( active: boolean ): Loadable< LiveReport > {
	const { fetchLive } = useDispatch( store );
	useEffect(
		() =>
			active ? pollWhileVisible( fetchLive, POLL_EVERY_MS ) : undefined,
		[ active, fetchLive ]
	);
	return useSelect( ( select ) => select( store ).getLive(), [] );
}
