import type { Answer, Choice, Condition, Facts, RuleName } from '../types';
import { compare } from './compare';

/** Conditions of one rule. */
export type ConditionOf< N extends RuleName > = Condition extends infer C
	? C extends { rule: string }
		? N extends C[ 'rule' ]
			? C
			: never
		: never
	: never;

const DAY = 86_400_000;

/** @return Whether one of what is there is among the values, as the choice wants it. */
function choose< T >(
	is: Choice,
	values: readonly T[],
	...there: readonly T[]
): boolean {
	return (
		there.some( ( one ) => values.includes( one ) ) === ( is === 'one_of' )
	);
}

const yes = ( { is }: { is: 'yes' | 'no' }, fact: Answer ): Answer =>
	fact === undefined ? fact : fact === ( is === 'yes' );

const small = ( values: readonly string[] ) =>
	values.map( ( value ) => value.trim().toLowerCase() );

const sum = (
	counts: Readonly< Record< number, number > >,
	ids: readonly number[]
) => ids.reduce( ( all, id ) => all + ( counts[ id ] ?? 0 ), 0 );

/**
 * The rules that come with the block. Each says whether its condition is met by the facts, and
 * `undefined` where what it needs is not known.
 */
export const RULES: {
	readonly [ N in RuleName ]: (
		condition: ConditionOf< N >,
		facts: Facts
	) => Answer;
} = {
	page_visits: ( { is, value }, { visits } ) =>
		visits && compare( visits.page, is, value ),
	site_visits: ( { is, value }, { visits } ) =>
		visits && compare( visits.site, is, value ),
	shop_visits: ( { is, value }, { visits } ) =>
		visits && compare( visits.shop, is, value ),
	// Whole days. On a first visit there is no last one: never met. A clock that was set back is no past.
	days_since_last_visit: ( { is, value }, { visits, now } ) =>
		visits &&
		visits.before !== null &&
		compare(
			Math.max( 0, Math.floor( ( now - visits.before ) / DAY ) ),
			is,
			value
		),
	first_visit: ( condition, { visits } ) =>
		yes( condition, visits && visits.site === 1 ),

	channel: ( { is, values }, { source } ) =>
		source && choose( is, values, source.channel ),
	campaign: ( { is, values }, { source } ) =>
		source && choose( is, small( values ), source.campaign ),
	// A host stands for what is under it too: m.example.com is example.com.
	referrer: ( { is, values }, { source } ) =>
		source &&
		small( values ).some( ( host ) =>
			`.${ source.referrer }`.endsWith( `.${ host }` )
		) ===
			( is === 'one_of' ),

	cart: ( { is }, { cart } ) => cart && cart.is_empty === ( is === 'empty' ),
	// Nothing is nothing in any currency.
	cart_total: ( { is, value, currency }, { cart } ) => {
		const total = cart?.is_empty ? 0 : cart?.total;
		return total === undefined || ( total && cart?.currency !== currency )
			? undefined
			: compare( total, is, value );
	},
	has_bought: ( condition, { bought } ) =>
		yes( condition, bought && bought.orders > 0 ),
	bought_product: ( { is, values }, { bought } ) =>
		bought && choose( is, values, ...bought.products ),
	bought_category: ( { is, values }, { bought } ) =>
		bought && choose( is, values, ...bought.categories ),
	viewed_product: ( { value, values }, { viewed, bought } ) =>
		viewed &&
		bought &&
		sum( viewed.products, values ) >= value &&
		choose( 'none_of', values, ...bought.products ),
	viewed_category: ( { value, values }, { viewed, bought } ) =>
		viewed &&
		bought &&
		sum( viewed.categories, values ) >= value &&
		choose( 'none_of', values, ...bought.categories ),
	logged_in: ( condition, { logged_in } ) => yes( condition, logged_in ),

	device: ( { is, values }, { device } ) =>
		device && choose( is, values, device ),
	country: ( { is, values }, { country } ) =>
		country === undefined ? country : choose( is, values, country ),
	time_window: ( { from, to }, { now } ) =>
		! ( from && Date.parse( from ) > now ) &&
		! ( to && now >= Date.parse( to ) ),
	consent: ( { category, is }, { consent } ) =>
		consent?.[ category ] && consent[ category ] === is,
};
