import { STORE_CAPACITY } from './create-memory-store';
import type { Entry, EventStore } from './types';

export interface PersistentStore extends EventStore {
	/** Takes over what an earlier page could not send, once; call it when storing is allowed. */
	restore: () => void;
}

interface PersistentStoreOptions {
	/** What the page itself works with; the copy on the device is only read by `restore`. */
	memory: EventStore;
	/** A function, because the mere access throws where storage is blocked. */
	storage: () => Storage;
	/** Whether the visitor lets us keep something on the device. */
	isAllowed: () => boolean;
	/** Name of the item. */
	key: string;
}

/**
 * Lets a store outlive its page: what was recorded is still sent after a closed tab or a lost
 * connection. Tabs share one item and touch only their own ids in it. A tab that is opened meanwhile
 * may send another's entries too: the server keeps one of each id, so that twice is harmless and
 * never is not. Blocked, full or broken storage leaves the memory.
 */
export function createPersistentStore(
	options: PersistentStoreOptions
): PersistentStore {
	const { memory, storage, isAllowed, key } = options;
	let restored = false;

	const change = ( edit: ( list: readonly Entry[] ) => readonly Entry[] ) => {
		try {
			const list = edit( read( storage(), key ) ).slice(
				-STORE_CAPACITY
			);
			if ( list.length ) {
				storage().setItem( key, JSON.stringify( list ) );
			} else {
				storage().removeItem( key );
			}
		} catch {} // Private window, quota: the memory has it.
	};

	return {
		add( entry ) {
			memory.add( entry );
			if ( isAllowed() ) {
				change( ( list ) => [ ...list, entry ] );
			}
		},
		all: () => memory.all(),
		remove( ids ) {
			memory.remove( ids );
			if ( isAllowed() ) {
				change( ( list ) =>
					list.filter( ( { id } ) => ! ids.includes( id ) )
				);
			}
		},
		clear() {
			memory.clear();
			change( () => [] );
		},
		restore() {
			if ( ! restored && isAllowed() ) {
				restored = true;
				change( ( list ) => {
					list.forEach( memory.add );
					return list;
				} );
			}
		},
	};
}

function read( storage: Storage, key: string ): readonly Entry[] {
	try {
		const list: unknown = JSON.parse( storage.getItem( key ) ?? '[]' );
		return Array.isArray( list ) ? list.filter( isEntry ) : [];
	} catch {
		return [];
	}
}

/** Others can write there too: one misshapen event would make the server refuse its whole batch. */
function isEntry( value: Partial< Entry > | null ): value is Entry {
	return !! value?.id && !! value.name && !! value.url && !! value.at;
}
