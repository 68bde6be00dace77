import type { ConsentCategory } from '../../../../assets/schema/generated/events';
import type { Condition, Facts } from '../../types';
import { channelWords, deviceWords } from '../words';
import { storyFacts } from './story-facts';
import { toUtc } from '../store-time';

/** Facts that hang together: what is possible in one group says nothing of another. */
export type FactGroup =
	| 'story'
	| 'source'
	| 'cart'
	| 'logged_in'
	| 'device'
	| 'country'
	| 'time'
	| 'consent';

const GROUPS: Record< Condition[ 'rule' ], FactGroup > = {
	page_visits: 'story',
	site_visits: 'story',
	shop_visits: 'story',
	days_since_last_visit: 'story',
	first_visit: 'story',
	has_bought: 'story',
	bought_product: 'story',
	bought_category: 'story',
	viewed_product: 'story',
	viewed_category: 'story',
	channel: 'source',
	campaign: 'source',
	referrer: 'source',
	cart: 'cart',
	cart_total: 'cart',
	logged_in: 'logged_in',
	device: 'device',
	country: 'country',
	time_window: 'time',
	consent: 'consent',
};

/** `undefined` for a rule that we do not know. */
export const groupOf = ( { rule }: Condition ): FactGroup | undefined =>
	GROUPS[ rule ];

type Part = Omit< Facts, 'now' > & { now?: number };

const wordsOf = ( conditions: readonly Condition[], rule: string ) =>
	conditions.flatMap( ( condition ) =>
		condition.rule === rule && 'values' in condition
			? condition.values.map( ( value ) =>
					String( value ).trim().toLowerCase()
				)
			: []
	);

function* sources( conditions: readonly Condition[] ): Generator< Part > {
	const campaigns = [ '', '-', ...wordsOf( conditions, 'campaign' ) ];
	const referrers = [ '', '-', ...wordsOf( conditions, 'referrer' ) ];
	for ( const channel of Object.keys( channelWords() ) as ( keyof ReturnType<
		typeof channelWords
	> )[] ) {
		for ( const campaign of campaigns ) {
			for ( const referrer of referrers ) {
				// Who comes with a campaign or by a link has not come directly.
				if ( channel !== 'direct' || ! ( campaign || referrer ) ) {
					yield { source: { channel, campaign, referrer } };
				}
			}
		}
	}
}

function* carts( conditions: readonly Condition[] ): Generator< Part > {
	yield { cart: { is_empty: true } };
	for ( const condition of conditions ) {
		if ( condition.rule === 'cart_total' ) {
			for ( const step of [ -1, 0, 1 ] ) {
				const total = condition.value + step;
				if ( total >= 0 ) {
					yield {
						cart: {
							is_empty: false,
							total,
							currency: condition.currency,
						},
					};
				}
			}
		}
	}
	yield { cart: { is_empty: false } };
}

/** What is over is over: only moments from now on. */
function* times( conditions: readonly Condition[] ): Generator< Part > {
	const now = Date.now();
	yield { now };
	for ( const condition of conditions ) {
		if ( condition.rule === 'time_window' ) {
			for ( const end of [ condition.from, condition.to ] ) {
				const moment = Date.parse( toUtc( end ) );
				for ( const step of [ -1, 0, 1 ] ) {
					if ( moment + step >= now ) {
						yield { now: moment + step };
					}
				}
			}
		}
	}
}

function* consents( conditions: readonly Condition[] ): Generator< Part > {
	const categories = new Set(
		conditions.flatMap( ( condition ) =>
			condition.rule === 'consent' ? [ condition.category ] : []
		)
	);
	let all: Partial< Record< ConsentCategory, 'granted' > >[] = [ {} ];
	for ( const category of categories ) {
		all = all.flatMap( ( some ) =>
			( [ 'granted', 'refused', 'unknown' ] as 'granted'[] ).map(
				( state ) => ( { ...some, [ category ]: state } )
			)
		);
	}
	for ( const consent of all ) {
		yield { consent };
	}
}

/**
 * Facts of one group that tell apart whatever these conditions tell apart: if none of them meets the
 * conditions, nothing does.
 */
export function possibleFacts(
	group: FactGroup,
	conditions: readonly Condition[]
): Iterable< Part > {
	switch ( group ) {
		case 'story':
			return storyFacts( conditions );
		case 'source':
			return sources( conditions );
		case 'cart':
			return carts( conditions );
		case 'time':
			return times( conditions );
		case 'consent':
			return consents( conditions );
		case 'logged_in':
			return [ { logged_in: true }, { logged_in: false } ];
		case 'device':
			return ( Object.keys( deviceWords() ) as [ 'phone' ] ).map(
				( device ) => ( { device } )
			);
		case 'country':
			return [
				'-',
				...wordsOf( conditions, 'country' ).map( ( code ) =>
					code.toUpperCase()
				),
			].map( ( country ) => ( { country } ) );
	}
}
