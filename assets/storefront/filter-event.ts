import type { RecordedEvent } from './types';

/** Lets other scripts of the page change an event before it is recorded, or leave it out. */
export function filterEvent( event: RecordedEvent ): RecordedEvent | null {
	const hooks = window.wp?.hooks;
	return hooks ? hooks.applyFilters( 'footfall.event', event ) : event;
}
