import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';
import type { Loadable } from '../loadable';
import { store } from './store';
import type { ConsentLog, ConsentLogQuery } from './types';

export function useConsentLog( { search, how, page }: ConsentLogQuery ): {
	log: Loadable< ConsentLog >;
	refresh: () => void;
	erase: ( id: string ) => Promise< string | null >;
} {
	const log = useSelect(
		( select ) => select( store ).getLog( { search, how, page } ),
		[ search, how, page ]
	);
	const { fetchLog, erase } = useDispatch( store );
	const refresh = useCallback( () => {
		void fetchLog( { search, how, page } );
	}, [ fetchLog, search, how, page ] );
	const isForgotten = log.status === 'idle';
	useEffect( refresh, [ refresh, isForgotten ] );
	return { log, refresh, erase };
}
