import type { Client, Entry } from './types';

/**
 * The body of one request, as docs/architecture.md describes it.
 *
 * @param batch   Entries recorded under one consent state, at least one.
 * @param client  About the browser.
 * @param visitor UUID, where the visitor may be recognised.
 * @param ageOf   Ms since an entry happened.
 */
export function composeBatch(
	batch: readonly Entry[],
	client: Client,
	visitor: string | undefined,
	ageOf: ( entry: Entry ) => number
): string {
	const consent = batch[ 0 ]?.consent;
	return JSON.stringify( {
		v: 1,
		consent,
		// What was recorded before the choice stays without a name after it.
		visitor: consent === 'granted' ? visitor : undefined,
		...client,
		events: batch.map( ( entry ) => ( {
			id: entry.id,
			name: entry.name,
			age: ageOf( entry ),
			url: entry.url,
			props: entry.props,
		} ) ),
	} );
}
