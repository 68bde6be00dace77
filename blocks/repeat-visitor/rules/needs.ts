import type { Condition, OwnCondition, RuleName } from '../types';

/**
 * Rules that need what the device remembers, on some pages at least. The same list is in
 * includes/Blocks/Memory_Need.php; needs.test.ts compares.
 */
export const MEMORY_RULES: readonly RuleName[] = [
	'page_visits',
	'site_visits',
	'shop_visits',
	'days_since_last_visit',
	'first_visit',
	'channel',
	'campaign',
	'referrer',
	'has_bought',
	'bought_product',
	'bought_category',
	'viewed_product',
	'viewed_category',
];

/** Rules that need the store's cart, which is asked for it only while something is in it. */
const CART_RULES = [ 'cart_total', 'country' ];

/** Another plugin's: it may need anything. */
export const isOwnRule = ( { rule }: Condition | OwnCondition ): boolean =>
	rule.includes( '/' );

export const needsCart = ( { rule }: Condition | OwnCondition ): boolean =>
	CART_RULES.includes( rule );
