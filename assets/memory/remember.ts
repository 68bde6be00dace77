import { MEMORY_KEY } from './read-memory';
import { readSource } from './read-source';
import { recall } from './recall';
import type { VisitConfig } from './types';

/** Writes down the present view, where that is allowed and the device keeps anything. */
export function remember( config: VisitConfig ): void {
	const memory = recall(
		config,
		readSource( location.href, document.referrer )
	);
	if ( memory ) {
		try {
			localStorage.setItem( MEMORY_KEY, JSON.stringify( memory ) );
		} catch {
			// Full, or the browser keeps nothing: then this visitor is new each time.
		}
	}
}
