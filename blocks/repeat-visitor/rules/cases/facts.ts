import type { Answer, Facts, RuleName } from '../../types';
import type { ConditionOf } from '../rules';

export const DAY = 86_400_000;
export const now = Date.parse( '2026-11-22T12:00:00Z' );

/** A visitor of whom everything is known: comes back from a newsletter, has bought, has a cart. */
export const known: Facts = {
	now,
	visits: { page: 3, site: 5, shop: 0, before: now - 2 * DAY - 1 },
	source: { channel: 'email', campaign: 'autumn', referrer: 'm.example.org' },
	cart: { is_empty: false, total: 5000, currency: 'USD' },
	bought: { orders: 1, products: [ 77 ], categories: [ 8 ] },
	viewed: { products: { 12: 3, 13: 1 }, categories: { 5: 4 } },
	logged_in: false,
	device: 'phone',
	country: 'CA',
	consent: { preferences: 'granted', marketing: 'refused' },
};

/** Only what every page knows: nothing may be remembered, nothing was asked. */
export const nothing: Facts = { now };

/** For each rule: what a condition of it says, what is known, and whether it is met. */
export type Cases< N extends RuleName > = {
	readonly [ R in N ]: readonly ( readonly [
		says: Omit< ConditionOf< R >, 'rule' >,
		facts: Facts,
		answer: Answer,
	] )[];
};
