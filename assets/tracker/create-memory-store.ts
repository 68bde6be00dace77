import type { Entry, EventStore } from './types';

/** What a page that cannot send keeps at most, in entries. */
export const STORE_CAPACITY = 200;

/** Keeps entries while the page lives. When it is full, the oldest goes. */
export function createMemoryStore(): EventStore {
	let entries: readonly Entry[] = [];
	return {
		add( entry ) {
			entries = [ ...entries, entry ].slice( -STORE_CAPACITY );
		},
		all: () => entries,
		remove( sent ) {
			entries = entries.filter( ( entry ) => ! sent.includes( entry ) );
		},
		clear() {
			entries = [];
		},
	};
}
