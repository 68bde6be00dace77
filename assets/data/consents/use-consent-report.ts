import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';
import type { Loadable } from '../loadable';
import { store } from './store';
import type { ConsentReport, ConsentReportQuery } from './types';

/** Asks whenever the screen is opened or its days change: figures of before stay until newer ones have come. */
export function useConsentReport( { from, to }: ConsentReportQuery ): {
	report: Loadable< ConsentReport >;
	refresh: () => void;
} {
	const report = useSelect(
		( select ) => select( store ).getReport( { from, to } ),
		[ from, to ]
	);
	const { fetchReport } = useDispatch( store );
	const refresh = useCallback( () => {
		void fetchReport( { from, to } );
	}, [ fetchReport, from, to ] );
	useEffect( refresh, [ refresh ] );
	return { report, refresh };
}
