import { __ } from '@wordpress/i18n';
import type { Condition, RuleName } from '../types';
import { storeFacts } from './facts-of-store';

export type RuleGroup = 'visits' | 'source' | 'shop' | 'visitor';

export interface RuleEntry {
	label: string;
	group: RuleGroup;
	/** What a new condition of this rule says. */
	initial: Condition;
}

export const groupLabels = (): Record< RuleGroup, string > => ( {
	visits: __( 'Visits', 'footfall' ),
	source: __( 'Where the visit came from', 'footfall' ),
	shop: __( 'Shop', 'footfall' ),
	visitor: __( 'Visitor and time', 'footfall' ),
} );

/** Rules of a cart, purchases and products mean nothing without a shop. */
export const SHOP_RULES: readonly RuleName[] = [
	'shop_visits',
	'cart',
	'cart_total',
	'has_bought',
	'bought_product',
	'bought_category',
	'viewed_product',
	'viewed_category',
];

const visitRules = (): Partial< Record< RuleName, RuleEntry > > => ( {
	first_visit: {
		label: __( 'First visit ever', 'footfall' ),
		group: 'visits',
		initial: { rule: 'first_visit', is: 'yes' },
	},
	page_visits: {
		label: __( 'Visits to this page', 'footfall' ),
		group: 'visits',
		initial: { rule: 'page_visits', is: 'at_least', value: 3 },
	},
	site_visits: {
		label: __( 'Visits to the site', 'footfall' ),
		group: 'visits',
		initial: { rule: 'site_visits', is: 'at_least', value: 3 },
	},
	shop_visits: {
		label: __( 'Visits to the shop', 'footfall' ),
		group: 'visits',
		initial: { rule: 'shop_visits', is: 'at_least', value: 3 },
	},
	days_since_last_visit: {
		label: __( 'Days since the last visit', 'footfall' ),
		group: 'visits',
		initial: { rule: 'days_since_last_visit', is: 'at_least', value: 30 },
	},
} );

const sourceRules = (): Partial< Record< RuleName, RuleEntry > > => ( {
	channel: {
		label: __( 'Channel', 'footfall' ),
		group: 'source',
		initial: { rule: 'channel', is: 'one_of', values: [ 'email' ] },
	},
	campaign: {
		label: __( 'Campaign (utm_campaign)', 'footfall' ),
		group: 'source',
		initial: { rule: 'campaign', is: 'one_of', values: [] },
	},
	referrer: {
		label: __( 'Site that sent the visitor', 'footfall' ),
		group: 'source',
		initial: { rule: 'referrer', is: 'one_of', values: [] },
	},
} );

const shopRules = (): Partial< Record< RuleName, RuleEntry > > => ( {
	cart: {
		label: __( 'Cart', 'footfall' ),
		group: 'shop',
		initial: { rule: 'cart', is: 'not_empty' },
	},
	cart_total: {
		label: __( 'Cart total', 'footfall' ),
		group: 'shop',
		initial: {
			rule: 'cart_total',
			is: 'at_least',
			value: 50 * 10 ** storeFacts().currency.decimals,
			currency: storeFacts().currency.code,
		},
	},
	has_bought: {
		label: __( 'Has bought before', 'footfall' ),
		group: 'shop',
		initial: { rule: 'has_bought', is: 'yes' },
	},
	bought_product: {
		label: __( 'Bought a product', 'footfall' ),
		group: 'shop',
		initial: { rule: 'bought_product', is: 'one_of', values: [] },
	},
	bought_category: {
		label: __( 'Bought from a category', 'footfall' ),
		group: 'shop',
		initial: { rule: 'bought_category', is: 'one_of', values: [] },
	},
	viewed_product: {
		label: __( 'Viewed a product, bought none', 'footfall' ),
		group: 'shop',
		initial: {
			rule: 'viewed_product',
			is: 'at_least',
			value: 2,
			values: [],
		},
	},
	viewed_category: {
		label: __( 'Viewed a category, bought nothing of it', 'footfall' ),
		group: 'shop',
		initial: {
			rule: 'viewed_category',
			is: 'at_least',
			value: 2,
			values: [],
		},
	},
} );

const visitorRules = (): Partial< Record< RuleName, RuleEntry > > => ( {
	logged_in: {
		label: __( 'Logged in', 'footfall' ),
		group: 'visitor',
		initial: { rule: 'logged_in', is: 'yes' },
	},
	device: {
		label: __( 'Device', 'footfall' ),
		group: 'visitor',
		initial: { rule: 'device', is: 'one_of', values: [ 'phone' ] },
	},
	country: {
		label: __( 'Country', 'footfall' ),
		group: 'visitor',
		initial: {
			rule: 'country',
			is: 'one_of',
			values: storeFacts().country ? [ storeFacts().country ] : [],
		},
	},
	time_window: {
		label: __( 'Period of time', 'footfall' ),
		group: 'visitor',
		initial: { rule: 'time_window', from: '', to: '' },
	},
	consent: {
		label: __( 'Consent', 'footfall' ),
		group: 'visitor',
		initial: { rule: 'consent', category: 'marketing', is: 'granted' },
	},
} );

/** Every rule that comes with the block, in the order of the menu. */
export const ruleCatalogue = () =>
	( {
		...visitRules(),
		...sourceRules(),
		...shopRules(),
		...visitorRules(),
	} ) as Record< RuleName, RuleEntry >;
