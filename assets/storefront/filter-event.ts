import type { RecordedEvent } from './types';

/**
 * Hook `footfall.event`: Changes an event of the browser before it is recorded, or leaves it out by
 * giving back null.
 *
 * @since 0.1.0
 * @param {Object} event `{ name, props }`; docs/EVENTS.md says what `props` hold.
 */

/** Lets other scripts of the page change an event before it is recorded, or leave it out. */
export function filterEvent( event: RecordedEvent ): RecordedEvent | null {
	const hooks = window.wp?.hooks;
	return hooks ? hooks.applyFilters( 'footfall.event', event ) : event;
}
