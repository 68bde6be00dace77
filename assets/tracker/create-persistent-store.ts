import { STORE_CAPACITY } from './create-memory-store';
import type { Entry, EventStore } from './types';

/** Name of the item in the browser's storage. */
export const STORE_KEY = 'footfall_queue';

export interface PersistentStore extends EventStore {
	/** Takes over what an earlier page could not send: once, as soon as storing is allowed. */
	restore: () => void;
}

/**
 * Lets a store outlive its page: what was recorded is still sent after a closed tab or a lost
 * connection. Tabs share one item and touch only their own ids in it. A tab that is opened meanwhile
 * may send another's entries too: the server keeps one of each id, so that twice is harmless and
 * never is not. Blocked, full or broken storage leaves the memory.
 *
 * @param memory    What the page works with; the copy on the device is read by `restore` alone.
 * @param isAllowed Whether the visitor lets us keep something on the device.
 */
export function createPersistentStore(
	memory: EventStore,
	isAllowed: () => boolean
): PersistentStore {
	let isRestored = false;

	const change = ( edit: ( list: Entry[] ) => Entry[] ) => {
		try {
			const list = edit( readEntries() ).slice( -STORE_CAPACITY );
			if ( list.length ) {
				localStorage.setItem( STORE_KEY, JSON.stringify( list ) );
			} else {
				localStorage.removeItem( STORE_KEY );
			}
		} catch {} // Blocked or full: the memory has it.
	};

	return {
		...memory,
		add( entry ) {
			memory.add( entry );
			if ( isAllowed() ) {
				change( ( list ) => [ ...list, entry ] );
			}
		},
		remove( sent ) {
			memory.remove( sent );
			if ( isAllowed() ) {
				const ids = sent.map( idOf );
				change( ( list ) =>
					list.filter( ( entry ) => ! ids.includes( idOf( entry ) ) )
				);
			}
		},
		clear() {
			memory.clear();
			change( () => [] );
		},
		restore() {
			if ( isRestored || ! isAllowed() ) {
				return;
			}
			isRestored = true;
			change( ( list ) => {
				// By the device's clock, which alone both pages have.
				const offset = performance.now() - Date.now();
				list.forEach( ( entry ) =>
					memory.add( { ...entry, mark: entry.at + offset } )
				);
				return list;
			} );
		},
	};
}

const idOf = ( { event }: Entry ) => event.id;

/** Empty, if what stands there is none of ours. */
function readEntries(): Entry[] {
	try {
		const text = localStorage.getItem( STORE_KEY ) ?? '[]';
		return [ ...JSON.parse( text ) ].filter( ( entry ) => entry?.event );
	} catch {
		return [];
	}
}
