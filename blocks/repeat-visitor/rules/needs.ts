import type { Condition, OwnCondition, RuleName } from '../types';

/** Rules about what the device remembers, which needs consent to `preferences`. */
export const REMEMBERED_RULES: readonly RuleName[] = [
	'page_visits',
	'site_visits',
	'shop_visits',
	'days_since_last_visit',
	'first_visit',
	'has_bought',
	'bought_product',
	'bought_category',
	'viewed_product',
	'viewed_category',
];

/** Rules about where the visit came from: the page that it began with says so, later ones remember. */
export const SOURCE_RULES: readonly RuleName[] = [
	'channel',
	'campaign',
	'referrer',
];

/** Rules that need the store's cart, which is asked for it only while something is in it. */
const CART_RULES = [ 'cart_total', 'country' ];

/** Another plugin's: it may need anything. */
export const isOwnRule = ( { rule }: Condition | OwnCondition ): boolean =>
	rule.includes( '/' );

/** Also those that a cookie answers. */
export const isAboutCart = ( condition: Condition | OwnCondition ): boolean =>
	condition.rule === 'cart' || needsCart( condition );

export const needsCart = ( { rule }: Condition | OwnCondition ): boolean =>
	CART_RULES.includes( rule );
