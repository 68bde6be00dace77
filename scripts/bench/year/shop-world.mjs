import { AGENTS, HOURS, WEEKDAYS } from '../../seed/world.mjs';

/**
 * What the bench's shop looks like. Weights are shares, not promises.
 */
export const PRODUCTS = 2000;
export const CATEGORIES = 60;
/** Posts and landing pages beside the catalogue. */
export const CONTENT_PAGES = 1200;
/** Far from what WooCommerce has given to its own. */
export const FIRST_PRODUCT_ID = 1_000_001;
export const FIRST_ORDER_ID = 10_000_001;
export const FIRST_REFUND_ID = 30_000_001;

export { HOURS, WEEKDAYS };

/** January to December. */
export const SEASONS = [
	0.8, 0.78, 0.88, 0.92, 0.95, 0.9, 0.85, 0.88, 0.98, 1.05, 1.55, 1.6,
];

/** People only: programs and staff come apart. */
export const PEOPLE = AGENTS.filter( ( { bot } ) => ! bot );
export const PROGRAM = AGENTS.find( ( { bot } ) => bot );

export const COUNTRIES = [
	{ weight: 62, code: 'US', language: 'en-US' },
	{ weight: 9, code: 'CA', language: 'en-CA' },
	{ weight: 7, code: 'GB', language: 'en-GB' },
	{ weight: 5, code: 'DE', language: 'de-DE' },
	{ weight: 4, code: 'FR', language: 'fr-FR' },
	{ weight: 3, code: 'AU', language: 'en-AU' },
	{ weight: 2, code: 'JP', language: 'ja-JP' },
	{ weight: 8, code: '', language: 'en-US' },
];

/** `campaigns` is how many there are of the kind over the year; a week or so each. */
export const SOURCES = [
	{ weight: 27, kind: 'direct' },
	{ weight: 29, kind: 'search', referrer: 'https://www.google.com/' },
	{ weight: 5, kind: 'search', referrer: 'https://www.bing.com/' },
	{
		weight: 12,
		kind: 'email',
		campaigns: 52,
		query: 'utm_source=newsletter&utm_medium=email&utm_campaign=letter-',
	},
	{
		weight: 9,
		kind: 'paid',
		campaigns: 40,
		query: 'utm_source=google&utm_medium=cpc&utm_campaign=shopping-',
		referrer: 'https://www.google.com/',
	},
	{
		weight: 8,
		kind: 'social',
		campaigns: 60,
		query: 'utm_source=instagram&utm_medium=social&utm_campaign=reel-',
		referrer: 'https://l.instagram.com/',
	},
	{ weight: 3, kind: 'assistant', referrer: 'https://chatgpt.com/' },
	{ weight: 7, kind: 'referral', referrers: 400 },
];

export const GATEWAYS = [
	'card',
	'card',
	'card',
	'wallet',
	'wallet',
	'bacs',
	'cod',
];
export const CURRENCIES = [
	{ weight: 95, code: 'USD', factor: 1 },
	{ weight: 4, code: 'EUR', factor: 1 },
	{ weight: 1, code: 'JPY', factor: 1.5 },
];

/** Orders of which no visit is known, and where such come from. */
export const UNMATCHED = [
	{ weight: 28, reason: 'no_consent', created_via: 'store-api' },
	{ weight: 6, reason: 'refused', created_via: 'checkout' },
	{ weight: 8, reason: 'no_session', created_via: 'store-api' },
	{ weight: 26, reason: 'renewal', created_via: 'subscription' },
	{ weight: 22, reason: 'pos', created_via: 'pos-rest-api' },
	{ weight: 5, reason: 'admin', created_via: 'admin' },
	{ weight: 5, reason: 'rest', created_via: 'rest-api' },
];

/** @return {{ product_id: number, category_ids: string, price: number, path: string }} Always the same one for a place in the catalogue. */
export function productAt( place ) {
	return {
		product_id: FIRST_PRODUCT_ID + place,
		category_ids: [
			1 + ( ( place * 7 ) % CATEGORIES ),
			...( place % 3 === 0
				? [ 1 + ( ( place * 11 + 5 ) % CATEGORIES ) ]
				: [] ),
		].join( ',' ),
		price: 499 + ( ( place * 7919 ) % 190 ) * 50,
		path: `/product/bench-${ place }/`,
	};
}
