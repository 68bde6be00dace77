import { advance } from './advance';
import { mayRemember } from './may-remember';
import { readMemory } from './read-memory';
import { takeOverJetpack } from './take-over-jetpack';
import type { Memory, PageVisit, VisitConfig } from './types';

/** Blocks that want to know how often this page was visited: no other page is remembered. */
const COUNTED = '[data-wp-context*=page_visits]';

/**
 * What is remembered, with the present view.
 *
 * @param config Of the page.
 * @param from   Where the view comes from.
 * @return `undefined` where nothing may be remembered.
 */
export function recall(
	config: VisitConfig,
	from: Pick< PageVisit, 'source' | 'is_campaign' >
): Memory | undefined {
	if ( ! mayRemember( config ) ) {
		return undefined;
	}
	const isCounted = !! document.querySelector( COUNTED );
	if ( isCounted ) {
		config.taken_over ??= takeOverJetpack();
	}
	return advance( readMemory(), {
		now: Date.now(),
		path: isCounted ? location.pathname : undefined,
		page: config.page,
		taken_over: config.taken_over,
		...from,
	} );
}
