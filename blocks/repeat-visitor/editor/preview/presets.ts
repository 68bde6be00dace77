import { __ } from '@wordpress/i18n';
import type { ConsentCategory } from '../../../../assets/schema/generated/events';
import type { ConsentState } from '../../../../assets/consent/types';
import type { Condition, Facts, OwnCondition } from '../../types';
import { storeFacts } from '../facts-of-store';
import { categoryWords } from '../words';

const DAY = 86_400_000;

export interface Preset {
	name: string;
	label: string;
	facts: Facts;
	/** A browser without JavaScript, or a search engine: nothing is decided. */
	has_no_script?: boolean;
}

/** The same answer for each category. */
const answered = ( state: ConsentState ) =>
	Object.fromEntries(
		Object.keys( categoryWords() ).map( ( category ) => [
			category,
			category === 'functional' ? 'granted' : state,
		] )
	) as Record< ConsentCategory, ConsentState >;

/** Which products or categories the rules ask for: the example visitor has bought, or seen, those. */
const idsOf = (
	conditions: readonly ( Condition | OwnCondition )[],
	rule: string
) =>
	conditions.flatMap( ( condition ) =>
		condition.rule === rule && 'values' in condition
			? ( condition.values as number[] )
			: []
	);

const often = ( ids: readonly number[] ) =>
	Object.fromEntries( ids.map( ( id ) => [ id, 10 ] ) );

function firstVisit(): Facts {
	const { country } = storeFacts();
	return {
		now: Date.now(),
		visits: { page: 1, site: 1, shop: 1, before: null },
		source: { channel: 'direct', campaign: '', referrer: '' },
		cart: { is_empty: true },
		bought: { orders: 0, products: [], categories: [] },
		viewed: { products: {}, categories: {} },
		logged_in: false,
		device: 'desktop',
		...( country && { country } ),
		consent: answered( 'granted' ),
	};
}

const nth = ( number: number ): Facts => ( {
	...firstVisit(),
	visits: {
		page: number,
		site: number,
		shop: number,
		before: Date.now() - 7 * DAY,
	},
} );

const withoutMemory = (): Facts => {
	const { visits, bought, viewed, ...rest } = firstVisit();
	return { ...rest, consent: answered( 'refused' ) };
};

/** Visitors as whom the owner may look at a block. */
export function presets(
	conditions: readonly ( Condition | OwnCondition )[]
): Preset[] {
	const { currency } = storeFacts();
	return [
		{
			name: 'first',
			label: __( 'First visit', 'footfall' ),
			facts: firstVisit(),
		},
		{
			name: 'third',
			label: __( 'Third visit', 'footfall' ),
			facts: nth( 3 ),
		},
		{
			name: 'newsletter',
			label: __( 'From the newsletter', 'footfall' ),
			facts: {
				...nth( 2 ),
				source: {
					channel: 'email',
					campaign: 'newsletter',
					referrer: '',
				},
			},
		},
		{
			name: 'search',
			label: __( 'From a search engine', 'footfall' ),
			facts: {
				...firstVisit(),
				source: {
					channel: 'organic_search',
					campaign: '',
					referrer: 'google.com',
				},
			},
		},
		{
			name: 'cart',
			label: __( 'With a full cart', 'footfall' ),
			facts: {
				...nth( 2 ),
				cart: {
					is_empty: false,
					total: 100 * 10 ** currency.decimals,
					currency: currency.code,
				},
			},
		},
		{
			name: 'bought',
			label: __( 'Bought before', 'footfall' ),
			facts: {
				...nth( 5 ),
				logged_in: true,
				bought: {
					orders: 1,
					products: idsOf( conditions, 'bought_product' ),
					categories: idsOf( conditions, 'bought_category' ),
				},
			},
		},
		{
			name: 'looked',
			label: __( 'Looked often, bought nothing', 'footfall' ),
			facts: {
				...nth( 5 ),
				viewed: {
					products: often( idsOf( conditions, 'viewed_product' ) ),
					categories: often( idsOf( conditions, 'viewed_category' ) ),
				},
			},
		},
		{
			name: 'phone',
			label: __( 'On a phone', 'footfall' ),
			facts: { ...firstVisit(), device: 'phone' },
		},
		{
			name: 'refused',
			label: __( 'Refused consent', 'footfall' ),
			facts: withoutMemory(),
		},
		{
			name: 'no_script',
			label: __( 'Search engine, or no JavaScript', 'footfall' ),
			facts: firstVisit(),
			has_no_script: true,
		},
	];
}
