import type { BlockVariation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import type { Condition, RepeatVisitorAttributes } from './types';

const variation = (
	name: string,
	title: string,
	description: string,
	attributes: Partial< RepeatVisitorAttributes > & {
		conditions: Condition[];
	}
): BlockVariation => ( {
	name,
	title,
	description,
	scope: [ 'inserter', 'transform' ],
	attributes: {
		match: 'all',
		outcome: 'show',
		without_data: 'hide',
		without_script: 'hide',
		...attributes,
	},
	// By its rules, whatever their numbers: the third visit and the fifth are both a return.
	isActive: ( block ) =>
		JSON.stringify(
			( block.conditions as Condition[] | undefined )?.map( sortOf )
		) === JSON.stringify( attributes.conditions.map( sortOf ) ),
} );

const sortOf = ( { rule, ...rest }: Condition ) => [
	rule,
	'is' in rest ? rest.is : '',
];

/** Ready-made blocks. */
export const variations = (): BlockVariation[] => [
	variation(
		'first-time',
		__( 'For first-time visitors', 'footfall' ),
		__( 'Welcomes people who have never been here.', 'footfall' ),
		{
			conditions: [ { rule: 'first_visit', is: 'yes' } ],
			// Who is not remembered is a stranger.
			without_data: 'show',
			without_script: 'show',
		}
	),
	variation(
		'returning',
		__( 'For returning visitors', 'footfall' ),
		__( 'Speaks to people who have been here before.', 'footfall' ),
		{ conditions: [ { rule: 'first_visit', is: 'no' } ] }
	),
	variation(
		'campaign',
		__( 'For visitors from a campaign', 'footfall' ),
		__( 'Takes up what the link to this page promised.', 'footfall' ),
		{
			conditions: [ { rule: 'campaign', is: 'one_of', values: [] } ],
		}
	),
	variation(
		'newsletter',
		__( 'For visitors from email', 'footfall' ),
		__( 'Greets people who came from a newsletter.', 'footfall' ),
		{
			conditions: [
				{ rule: 'channel', is: 'one_of', values: [ 'email' ] },
			],
		}
	),
	variation(
		'customers',
		__( 'For customers', 'footfall' ),
		__( 'Speaks to people who have bought before.', 'footfall' ),
		{ conditions: [ { rule: 'has_bought', is: 'yes' } ] }
	),
	variation(
		'cart-waiting',
		__( 'While a cart is waiting', 'footfall' ),
		__( 'Reminds people of what is in their cart.', 'footfall' ),
		{ conditions: [ { rule: 'cart', is: 'not_empty' } ] }
	),
];
