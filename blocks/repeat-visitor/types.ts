import type { ConsentState } from '../../assets/consent/types';
import type { Channel, Source } from '../../assets/memory/types';
import type { ConsentCategory } from '../../assets/schema/generated/events';

export type { Channel };

export type Comparison = 'at_least' | 'at_most' | 'exactly';

export type Choice = 'one_of' | 'none_of';

export type Device = 'phone' | 'tablet' | 'desktop';

/** How often something happened. A visit ends with 30 minutes without a page: a reload is none. */
export interface CountCondition {
	rule:
		'page_visits' | 'site_visits' | 'shop_visits' | 'days_since_last_visit';
	is: Comparison;
	value: number;
}

export interface YesNoCondition {
	rule: 'first_visit' | 'has_bought' | 'logged_in';
	is: 'yes' | 'no';
}

/** Channels, campaigns (utm_campaign), hosts of referrers, or ISO 3166-1 countries. */
export interface WordsCondition {
	rule: 'campaign' | 'referrer' | 'country';
	is: Choice;
	values: string[];
}

export interface ChannelCondition {
	rule: 'channel';
	is: Choice;
	values: Channel[];
}

export interface DeviceCondition {
	rule: 'device';
	is: Choice;
	values: Device[];
}

export interface CartCondition {
	rule: 'cart';
	is: 'empty' | 'not_empty';
}

/** What the shopper would pay now, in minor units of `currency` (ISO 4217). */
export interface CartTotalCondition {
	rule: 'cart_total';
	is: 'at_least' | 'at_most';
	value: number;
	currency: string;
}

/** Ids of products, or of product categories. */
export interface BoughtCondition {
	rule: 'bought_product' | 'bought_category';
	is: Choice;
	values: number[];
}

/** Looked at one of them in at least so many visits (products of a category add up), and bought none. */
export interface ViewedCondition {
	rule: 'viewed_product' | 'viewed_category';
	is: 'at_least';
	value: number;
	values: number[];
}

/**
 * ISO 8601, '' for no end on that side: in the block's attributes the store's own time
 * (2026-11-27T00:00:00), in the browser UTC (2026-11-27T05:00:00Z).
 */
export interface TimeCondition {
	rule: 'time_window';
	from: string;
	to: string;
}

export interface ConsentCondition {
	rule: 'consent';
	category: ConsentCategory;
	is: ConsentState;
}

export type Condition =
	| CountCondition
	| YesNoCondition
	| WordsCondition
	| ChannelCondition
	| DeviceCondition
	| CartCondition
	| CartTotalCondition
	| BoughtCondition
	| ViewedCondition
	| TimeCondition
	| ConsentCondition;

export type RuleName = Condition[ 'rule' ];

/** A rule of another plugin: `plugin/rule`, and what that plugin wants to know. */
export interface OwnCondition {
	rule: `${ string }/${ string }`;
	[ property: string ]: unknown;
}

export type Show = 'show' | 'hide';

/** The block's attributes, as block.json has them. */
export interface RepeatVisitorAttributes {
	conditions: ( Condition | OwnCondition )[];
	match: 'all' | 'any';
	/** What is done where the conditions are met; elsewhere the other. */
	outcome: Show;
	/** What is done where they cannot be decided: nothing may be remembered, or nothing is known. */
	without_data: Show;
	/** What is done for browsers without JavaScript and for search engines. */
	without_script: Show;
	/** `reserved` keeps its room until it is decided; `late` takes none, and comes where nothing moves. */
	placement: 'reserved' | 'late';
	/** Name of this variant in reports. */
	label: string;
}

/** What is known about this visitor now. What is missing is not known. */
export interface Facts {
	/** ms UTC. */
	now: number;
	/** With this visit. */
	visits?: {
		page: number;
		site: number;
		shop: number;
		/** When the visit before this one ended, ms UTC; null on the first. */
		before: number | null;
	};
	/** Of this visit. */
	source?: Source;
	cart?: {
		is_empty: boolean;
		/** Minor units. */
		total?: number;
		currency?: string;
	};
	bought?: {
		orders: number;
		products: readonly number[];
		categories: readonly number[];
	};
	/** Id → in how many visits. */
	viewed?: {
		products: Readonly< Record< number, number > >;
		categories: Readonly< Record< number, number > >;
	};
	logged_in?: boolean;
	device?: Device;
	/** ISO 3166-1. */
	country?: string;
	consent?: Readonly< Partial< Record< ConsentCategory, ConsentState > > >;
}

/** Whether a condition is met; `undefined` where that cannot be decided. */
export type Answer = boolean | undefined;

export type Rule< C = never > = ( condition: C, facts: Facts ) => Answer;
