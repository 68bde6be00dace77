import type { ConsentConfig } from '../consent/types';

/** Where a visit came from, in the words of the reports. */
export type Channel =
	| 'direct'
	| 'organic_search'
	| 'paid_search'
	| 'organic_social'
	| 'paid_social'
	| 'email'
	| 'ai'
	| 'affiliate'
	| 'display'
	| 'referral'
	| 'campaign';

export interface Source {
	channel: Channel;
	/** utm_campaign in small letters, '' without one. */
	campaign: string;
	/** Host without "www.", '' without one. */
	referrer: string;
}

/** Count, and the number of the visit in which it was last raised. */
export type Seen = [ count: number, visit: number ];

/** What the device remembers: one record in localStorage, only with consent to `preferences`. */
export interface Memory {
	v: 1;
	/** When the visitor was last seen, ms UTC. */
	at: number;
	/** Number of this visit. */
	visits: number;
	/** When the visit before this one ended, ms UTC. */
	before: number | null;
	/** Of this visit; null when it was not seen. */
	source: Source | null;
	/**
	 * In how many visits. Keys: a path, "shop", "p12" (product), "a5" (page of a category),
	 * "c5" (products and pages of a category, added up).
	 */
	seen: Record< string, Seen >;
	bought: { orders: number[]; products: number[]; categories: number[] };
}

/** What WordPress says of a page, the same for every visitor. Ids are of products and of product categories. */
export interface VisitConfig {
	page: {
		is_shop?: boolean;
		product?: number;
		/** Of the product, with those above them. */
		categories?: number[];
		/** Whose page it is, with those above it. */
		archive?: number[];
		/** On the thank-you page, which is nobody else's: what this order was of. */
		order?: { id: number; products: number[]; categories: number[] };
	};
	consent: Pick< ConsentConfig, 'honour_signals' | 'consent_without_tool' >;
	/** The WP Consent API is active; its cookies begin so. */
	consent_api?: string;
	/** Address of the store's cart; absent without a store. */
	cart?: string;
	/** Jetpack's count of this page, taken over in this view. */
	taken_over?: number;
}

/** One view of one page. */
export interface PageVisit {
	now: number;
	/** Of a page whose visits are counted. */
	path?: string | undefined;
	/** Undefined where nothing can be said: it comes from another page of the site. */
	source: Source | undefined;
	/** The address names a campaign: it is where this visit comes from, whenever it began. */
	is_campaign: boolean;
	page: VisitConfig[ 'page' ];
	taken_over?: number | undefined;
}
