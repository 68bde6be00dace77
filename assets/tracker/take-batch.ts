import { measureBytes } from './measure-bytes';
import type { Entry } from './types';

/** More than what a batch says besides its events, in bytes. */
export const ENVELOPE_BYTES = 400;

/**
 * The next entries that go into one request: from the head, in order. At least one, if there is any.
 *
 * @param entries   Oldest first.
 * @param maxEvents How many at most.
 * @param maxBytes  Size of the request body at most.
 */
export function takeBatch(
	entries: readonly Entry[],
	maxEvents: number,
	maxBytes: number
): readonly Entry[] {
	let room = maxBytes - ENVELOPE_BYTES;
	return entries.slice( 0, maxEvents ).filter( ( entry, index ) => {
		room -= measureBytes( entry );
		return ! index || room > 0;
	} );
}
