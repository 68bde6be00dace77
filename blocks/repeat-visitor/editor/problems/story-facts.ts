import type { Condition, Facts } from '../../types';

type Story = Required< Pick< Facts, 'visits' | 'viewed' | 'bought' > > & {
	now: number;
};

const DAY = 86_400_000;

const isVisits = ( rule: string ) => rule.endsWith( '_visits' );

/** Numbers around those that the conditions name: what lies between behaves as one of them. */
function numbersOf(
	conditions: readonly Condition[],
	isMeant: ( rule: string ) => boolean,
	least: number
): number[] {
	const named = conditions.flatMap( ( condition ) =>
		isMeant( condition.rule ) && 'value' in condition
			? [ condition.value - 1, condition.value, condition.value + 1 ]
			: []
	);
	return [ ...new Set( [ least, ...named ] ) ].filter(
		( number ) => number >= least
	);
}

const idsOf = ( conditions: readonly Condition[], end: string ) => [
	...new Set(
		conditions.flatMap( ( condition ) =>
			condition.rule.endsWith( end ) && 'values' in condition
				? condition.values.map( Number )
				: []
		)
	),
];

/** All ways to give each id one of the values. */
function* spread< T >(
	ids: readonly number[],
	values: readonly T[]
): Generator< [ number, T ][] > {
	const [ first, ...others ] = ids;
	if ( first === undefined ) {
		yield [];
		return;
	}
	for ( const rest of spread( others, values ) ) {
		for ( const value of values ) {
			yield [ [ first, value ], ...rest ];
		}
	}
}

function* visitsOf(
	conditions: readonly Condition[],
	now: number
): Generator< Story[ 'visits' ] > {
	const counts = [ 1, 2, ...numbersOf( conditions, isVisits, 1 ) ];
	const isDays = ( rule: string ) => rule === 'days_since_last_visit';
	for ( const site of new Set( counts ) ) {
		for ( const page of new Set( counts ) ) {
			for ( const shop of new Set( [ 0, ...counts ] ) ) {
				if ( page > site || shop > site ) {
					continue; // Who visits a page visits the site.
				}
				if ( site === 1 ) {
					yield { page, site, shop, before: null };
					continue;
				}
				for ( const days of numbersOf( conditions, isDays, 0 ) ) {
					yield { page, site, shop, before: now - days * DAY };
				}
			}
		}
	}
}

const picked = ( pairs: readonly [ number, boolean ][] ) =>
	pairs.filter( ( [ , is ] ) => is ).map( ( [ id ] ) => id );

function* shoppingOf(
	conditions: readonly Condition[]
): Generator< Omit< Story, 'visits' | 'now' > > {
	const products = idsOf( conditions, '_product' );
	const categories = idsOf( conditions, '_category' );
	const times = numbersOf(
		conditions,
		( rule ) => rule.startsWith( 'viewed_' ),
		0
	);
	for ( const productsBought of spread( products, [ false, true ] ) ) {
		for ( const categoriesBought of spread( categories, [
			false,
			true,
		] ) ) {
			const bought = {
				products: picked( productsBought ),
				categories: picked( categoriesBought ),
			};
			const hasBought =
				bought.products.length + bought.categories.length > 0;
			for ( const orders of hasBought ? [ 1 ] : [ 0, 1 ] ) {
				for ( const productsSeen of spread( products, times ) ) {
					for ( const categoriesSeen of spread(
						categories,
						times
					) ) {
						yield {
							bought: { orders, ...bought },
							viewed: {
								products: Object.fromEntries( productsSeen ),
								categories:
									Object.fromEntries( categoriesSeen ),
							},
						};
					}
				}
			}
		}
	}
}

/** What a device may remember: visits, purchases, products seen. */
export function* storyFacts(
	conditions: readonly Condition[]
): Generator< Story > {
	const now = Date.now();
	for ( const visits of visitsOf( conditions, now ) ) {
		for ( const shopping of shoppingOf( conditions ) ) {
			yield { now, visits, ...shopping };
		}
	}
}
