import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import type { Loadable } from '../loadable';
import { store } from './store';
import type { Overview, OverviewQuery } from './types';

interface OverviewOnScreen {
	overview: Loadable< Overview >;
	refresh: () => void;
}

export function useOverview( { from, to }: OverviewQuery ): OverviewOnScreen {
	const overview = useSelect(
		( select ) => select( store ).getOverview( { from, to } ),
		[ from, to ]
	);
	const { fetchOverview } = useDispatch( store );
	const refresh = useCallback( () => {
		void fetchOverview( { from, to } );
	}, [ fetchOverview, from, to ] );
	return { overview, refresh };
}
