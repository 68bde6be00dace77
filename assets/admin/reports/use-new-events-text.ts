import { useEffect, useRef, useState } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';
import type { Loadable } from '../../data/loadable';
import type { LiveReport } from '../../data/reports';
import { formatNumber } from '../format/format-number';

/** A busy store would otherwise talk into every sentence of a screen reader. */
const SPEAK_EVERY_MS = 30000;

function newest( events: LiveReport[ 'events' ], seen: Set< string > ): number {
	return events.filter( ( { id } ) => ! seen.has( id ) ).length;
}

/** How many events came since the last time that something was said. */
export function useNewEventsText(
	live: Loadable< LiveReport >,
	isRunning: boolean
): string {
	const [ text, setText ] = useState( '' );
	const spoken = useRef< { ids: Set< string >; at: number } | null >( null );
	const events = live.status === 'ready' ? live.data.events : null;

	useEffect( () => {
		if ( events === null || ! isRunning ) {
			return;
		}
		const now = Date.now();
		const before = spoken.current;
		const count = before ? newest( events, before.ids ) : 0;
		const isDue = before !== null && now - before.at >= SPEAK_EVERY_MS;
		if ( before === null || ( isDue && count > 0 ) ) {
			spoken.current = {
				ids: new Set( events.map( ( { id } ) => id ) ),
				at: now,
			};
		}
		if ( isDue && count > 0 ) {
			setText(
				sprintf(
					/* translators: %s: number of events. */
					_n( '%s new event', '%s new events', count, 'footfall' ),
					formatNumber( count )
				)
			);
		}
	}, [ events, isRunning ] );

	return text;
}
