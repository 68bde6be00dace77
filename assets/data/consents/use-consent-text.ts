import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import type { Loadable } from '../loadable';
import { store } from './store';
import type { ConsentText } from './types';

/** A text never changes: it is asked for once. */
export function useConsentText( version: string ): Loadable< ConsentText > {
	const text = useSelect(
		( select ) => select( store ).getText( version ),
		[ version ]
	);
	const { fetchText } = useDispatch( store );
	const isKnown = text.status === 'ready';
	useEffect( () => {
		if ( ! isKnown ) {
			void fetchText( version );
		}
	}, [ fetchText, version, isKnown ] );
	return text;
}
