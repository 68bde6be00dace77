import { DAY, known, nothing, now, type Cases } from './facts';

const first = {
	...known,
	visits: { page: 1, site: 1, shop: 1, before: null },
};

const clockSetBack = {
	...known,
	visits: { page: 3, site: 5, shop: 0, before: now + 9 * DAY },
};

export const VISITS: Cases<
	| 'page_visits'
	| 'site_visits'
	| 'shop_visits'
	| 'days_since_last_visit'
	| 'first_visit'
> = {
	page_visits: [
		[ { is: 'at_least', value: 3 }, known, true ],
		[ { is: 'at_least', value: 4 }, known, false ],
		[ { is: 'at_most', value: 3 }, known, true ],
		[ { is: 'at_most', value: 2 }, known, false ],
		[ { is: 'exactly', value: 3 }, known, true ],
		[ { is: 'exactly', value: 2 }, known, false ],
		[ { is: 'at_most', value: 9 }, nothing, undefined ],
	],
	site_visits: [
		[ { is: 'exactly', value: 5 }, known, true ],
		[ { is: 'exactly', value: 3 }, known, false ],
		[ { is: 'at_least', value: 1 }, nothing, undefined ],
	],
	shop_visits: [
		[ { is: 'exactly', value: 0 }, known, true ],
		[ { is: 'at_least', value: 1 }, known, false ],
		[ { is: 'at_most', value: 9 }, nothing, undefined ],
	],
	days_since_last_visit: [
		[ { is: 'exactly', value: 2 }, known, true ],
		[ { is: 'at_least', value: 3 }, known, false ],
		[ { is: 'at_least', value: 0 }, first, false ],
		[ { is: 'at_most', value: 9 }, first, false ],
		[ { is: 'exactly', value: 0 }, clockSetBack, true ],
		[ { is: 'exactly', value: 0 }, nothing, undefined ],
	],
	first_visit: [
		[ { is: 'yes' }, first, true ],
		[ { is: 'yes' }, known, false ],
		[ { is: 'no' }, known, true ],
		[ { is: 'no' }, first, false ],
		[ { is: 'no' }, nothing, undefined ],
	],
};
