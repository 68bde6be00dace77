import { BATCH_LIMITS } from '../schema/generated/events';
import type { Client, Entry, Permission } from './types';

/**
 * The body of one request, as docs/architecture.md describes it.
 *
 * @param batch   At least one.
 * @param client  About the browser.
 * @param consent As it stands now: what is sent, is sent under this.
 * @param now     Ms by the clock of the entries' marks.
 */
export function composeBatch(
	batch: readonly Entry[],
	client: Client,
	consent: Permission,
	now: number
): string {
	return JSON.stringify( {
		v: 1,
		consent: consent.state(),
		visitor: consent.visitor(),
		...client,
		events: batch.map( ( { event, mark } ) => ( {
			...event,
			age: Math.round(
				Math.min( Math.max( now - mark, 0 ), BATCH_LIMITS.max_age_ms )
			),
		} ) ),
	} );
}
