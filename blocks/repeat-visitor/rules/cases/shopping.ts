import { known, nothing, now, type Cases } from './facts';

const emptyCart = { now, cart: { is_empty: true } };

/** By a cookie that says no more than that there is something. */
const someCart = { now, cart: { is_empty: false } };

export const SHOPPING: Cases<
	| 'cart'
	| 'cart_total'
	| 'has_bought'
	| 'bought_product'
	| 'bought_category'
	| 'viewed_product'
	| 'viewed_category'
> = {
	cart: [
		[ { is: 'not_empty' }, known, true ],
		[ { is: 'empty' }, known, false ],
		[ { is: 'empty' }, emptyCart, true ],
		[ { is: 'empty' }, nothing, undefined ],
	],
	// Nothing is nothing in any currency.
	cart_total: [
		[ { is: 'at_least', value: 5000, currency: 'USD' }, known, true ],
		[ { is: 'at_least', value: 5001, currency: 'USD' }, known, false ],
		[ { is: 'at_most', value: 5000, currency: 'USD' }, known, true ],
		[ { is: 'at_least', value: 1, currency: 'JPY' }, known, undefined ],
		[ { is: 'at_most', value: 0, currency: 'JPY' }, emptyCart, true ],
		[ { is: 'at_least', value: 1, currency: 'USD' }, someCart, undefined ],
		[ { is: 'at_least', value: 1, currency: 'USD' }, nothing, undefined ],
	],
	has_bought: [
		[ { is: 'yes' }, known, true ],
		[ { is: 'no' }, known, false ],
		[ { is: 'no' }, nothing, undefined ],
	],
	bought_product: [
		[ { is: 'one_of', values: [ 1, 77 ] }, known, true ],
		[ { is: 'none_of', values: [ 77 ] }, known, false ],
		[ { is: 'none_of', values: [ 78 ] }, nothing, undefined ],
	],
	bought_category: [
		[ { is: 'one_of', values: [ 8 ] }, known, true ],
		[ { is: 'one_of', values: [ 5 ] }, known, false ],
		[ { is: 'one_of', values: [ 5 ] }, nothing, undefined ],
	],
	// Visits of all of them together, and none of them bought.
	viewed_product: [
		[ { is: 'at_least', value: 4, values: [ 12, 13 ] }, known, true ],
		[ { is: 'at_least', value: 4, values: [ 12 ] }, known, false ],
		[ { is: 'at_least', value: 0, values: [ 77 ] }, known, false ],
		[ { is: 'at_least', value: 1, values: [ 12 ] }, nothing, undefined ],
	],
	viewed_category: [
		[ { is: 'at_least', value: 4, values: [ 5 ] }, known, true ],
		[ { is: 'at_least', value: 1, values: [ 8 ] }, known, false ],
		[ { is: 'at_least', value: 1, values: [ 5 ] }, nothing, undefined ],
	],
};
