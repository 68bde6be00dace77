import type { Entry, EventStore } from './types';

/** What a page that cannot send keeps at most, in entries. */
export const STORE_CAPACITY = 200;

/**
 * Keeps entries while the page lives. When it is full, the oldest goes.
 *
 * @param capacity In entries.
 */
export function createMemoryStore( capacity = STORE_CAPACITY ): EventStore {
	let entries: readonly Entry[] = [];
	return {
		add( entry ) {
			entries = [ ...entries, entry ].slice( -capacity );
		},
		all: () => entries,
		remove( ids ) {
			entries = entries.filter( ( { id } ) => ! ids.includes( id ) );
		},
		clear() {
			entries = [];
		},
	};
}
