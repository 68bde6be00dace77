import { known, nothing, type Cases } from './facts';

/** `now` of the facts. */
const NOON = '2026-11-22T12:00:00Z';

export const VISITORS: Cases<
	'logged_in' | 'device' | 'country' | 'time_window' | 'consent'
> = {
	logged_in: [
		[ { is: 'no' }, known, true ],
		[ { is: 'yes' }, known, false ],
		[ { is: 'yes' }, nothing, undefined ],
	],
	device: [
		[ { is: 'one_of', values: [ 'phone' ] }, known, true ],
		[ { is: 'none_of', values: [ 'phone' ] }, known, false ],
		[ { is: 'one_of', values: [ 'phone' ] }, nothing, undefined ],
	],
	country: [
		[ { is: 'one_of', values: [ 'CA', 'US' ] }, known, true ],
		[ { is: 'none_of', values: [ 'CA' ] }, known, false ],
		[ { is: 'none_of', values: [ 'CA' ] }, nothing, undefined ],
	],
	// From its first moment, to before its last.
	time_window: [
		[ { from: NOON, to: '' }, nothing, true ],
		[ { from: '', to: NOON }, nothing, false ],
		[ { from: '2026-11-22T12:00:01Z', to: '' }, nothing, false ],
		[ { from: '', to: '2026-11-22T12:00:01Z' }, nothing, true ],
		[ { from: '', to: '' }, nothing, true ],
	],
	consent: [
		[ { category: 'preferences', is: 'granted' }, known, true ],
		[ { category: 'marketing', is: 'unknown' }, known, false ],
		[ { category: 'marketing', is: 'refused' }, known, true ],
		[ { category: 'statistics', is: 'granted' }, known, undefined ],
	],
};
