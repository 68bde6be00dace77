import { BATCH_LIMITS } from '../schema/generated/events';
import type { Clock, Entry } from './types';

/**
 * Knows how long ago an entry happened, in whole ms, 0 to a day. Entries of this page are measured
 * by the monotonic clock; those of an earlier page by the device's clock, the only one they share.
 */
export function createAges( clock: Clock ) {
	const marks = new WeakMap< Entry, number >();
	return {
		mark( entry: Entry, since = clock.now() ) {
			marks.set( entry, since );
		},
		of( entry: Entry ): number {
			const since = marks.get( entry );
			const age =
				since === undefined
					? clock.date() - entry.at
					: clock.now() - since;
			return Math.round(
				Math.min( Math.max( age, 0 ), BATCH_LIMITS.max_age_ms )
			);
		},
	};
}
