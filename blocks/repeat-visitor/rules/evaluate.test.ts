import type { Answer, Condition, Facts, OwnCondition } from '../types';
import { decide } from './decide';
import { evaluate } from './evaluate';
import { MEMORY_RULES } from './needs';
import { RULES } from './rules';

const DAY = 86_400_000;
const now = Date.parse( '2026-11-22T12:00:00Z' );

const facts: Facts = {
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
const nothing: Facts = { now };

const first: Facts = {
	...facts,
	visits: { page: 1, site: 1, shop: 1, before: null },
};
const clockSetBack: Facts = {
	...facts,
	visits: { page: 3, site: 5, shop: 0, before: now + 9 * DAY },
};

const TABLE: [ Condition, Facts, Answer ][] = [
	[ { rule: 'page_visits', is: 'at_least', value: 3 }, facts, true ],
	[ { rule: 'page_visits', is: 'at_least', value: 4 }, facts, false ],
	[ { rule: 'page_visits', is: 'at_most', value: 3 }, facts, true ],
	[ { rule: 'page_visits', is: 'at_most', value: 2 }, facts, false ],
	[ { rule: 'page_visits', is: 'exactly', value: 3 }, facts, true ],
	[ { rule: 'page_visits', is: 'exactly', value: 2 }, facts, false ],
	[ { rule: 'page_visits', is: 'at_most', value: 9 }, nothing, undefined ],
	[ { rule: 'site_visits', is: 'exactly', value: 5 }, facts, true ],
	[ { rule: 'site_visits', is: 'exactly', value: 3 }, facts, false ],
	[ { rule: 'shop_visits', is: 'exactly', value: 0 }, facts, true ],
	[ { rule: 'shop_visits', is: 'at_least', value: 1 }, facts, false ],
	[ { rule: 'days_since_last_visit', is: 'exactly', value: 2 }, facts, true ],
	[
		{ rule: 'days_since_last_visit', is: 'at_least', value: 3 },
		facts,
		false,
	],
	[
		{ rule: 'days_since_last_visit', is: 'at_least', value: 0 },
		first,
		false,
	],
	[
		{ rule: 'days_since_last_visit', is: 'at_most', value: 9 },
		first,
		false,
	],
	[
		{ rule: 'days_since_last_visit', is: 'exactly', value: 0 },
		clockSetBack,
		true,
	],
	[
		{ rule: 'days_since_last_visit', is: 'exactly', value: 0 },
		nothing,
		undefined,
	],
	[ { rule: 'first_visit', is: 'yes' }, first, true ],
	[ { rule: 'first_visit', is: 'yes' }, facts, false ],
	[ { rule: 'first_visit', is: 'no' }, facts, true ],
	[ { rule: 'first_visit', is: 'no' }, nothing, undefined ],
	[
		{ rule: 'channel', is: 'one_of', values: [ 'ai', 'email' ] },
		facts,
		true,
	],
	[ { rule: 'channel', is: 'one_of', values: [ 'direct' ] }, facts, false ],
	[ { rule: 'channel', is: 'none_of', values: [ 'email' ] }, facts, false ],
	[
		{ rule: 'channel', is: 'none_of', values: [ 'email' ] },
		nothing,
		undefined,
	],
	[ { rule: 'campaign', is: 'one_of', values: [ ' Autumn ' ] }, facts, true ],
	[ { rule: 'campaign', is: 'one_of', values: [ 'spring' ] }, facts, false ],
	[ { rule: 'campaign', is: 'none_of', values: [ 'spring' ] }, facts, true ],
	[ { rule: 'campaign', is: 'one_of', values: [] }, nothing, undefined ],
	[
		{ rule: 'referrer', is: 'one_of', values: [ 'Example.org' ] },
		facts,
		true,
	],
	[
		{ rule: 'referrer', is: 'one_of', values: [ 'ample.org' ] },
		facts,
		false,
	],
	[
		{ rule: 'referrer', is: 'none_of', values: [ 'example.net' ] },
		facts,
		true,
	],
	[
		{ rule: 'referrer', is: 'none_of', values: [ 'a.b' ] },
		nothing,
		undefined,
	],
	[ { rule: 'cart', is: 'not_empty' }, facts, true ],
	[ { rule: 'cart', is: 'empty' }, facts, false ],
	[ { rule: 'cart', is: 'empty' }, { now, cart: { is_empty: true } }, true ],
	[ { rule: 'cart', is: 'empty' }, nothing, undefined ],
	[
		{ rule: 'cart_total', is: 'at_least', value: 5000, currency: 'USD' },
		facts,
		true,
	],
	[
		{ rule: 'cart_total', is: 'at_least', value: 5001, currency: 'USD' },
		facts,
		false,
	],
	[
		{ rule: 'cart_total', is: 'at_most', value: 5000, currency: 'USD' },
		facts,
		true,
	],
	[
		{ rule: 'cart_total', is: 'at_least', value: 1, currency: 'JPY' },
		facts,
		undefined,
	],
	[
		{ rule: 'cart_total', is: 'at_most', value: 0, currency: 'JPY' },
		{ now, cart: { is_empty: true } },
		true,
	],
	[
		{ rule: 'cart_total', is: 'at_least', value: 1, currency: 'USD' },
		{ now, cart: { is_empty: false } },
		undefined,
	],
	[
		{ rule: 'cart_total', is: 'at_least', value: 1, currency: 'USD' },
		nothing,
		undefined,
	],
	[ { rule: 'has_bought', is: 'yes' }, facts, true ],
	[ { rule: 'has_bought', is: 'no' }, facts, false ],
	[ { rule: 'has_bought', is: 'no' }, nothing, undefined ],
	[
		{ rule: 'bought_product', is: 'one_of', values: [ 1, 77 ] },
		facts,
		true,
	],
	[ { rule: 'bought_product', is: 'none_of', values: [ 77 ] }, facts, false ],
	[
		{ rule: 'bought_product', is: 'none_of', values: [ 78 ] },
		nothing,
		undefined,
	],
	[ { rule: 'bought_category', is: 'one_of', values: [ 8 ] }, facts, true ],
	[ { rule: 'bought_category', is: 'one_of', values: [ 5 ] }, facts, false ],
	[
		{
			rule: 'viewed_product',
			is: 'at_least',
			value: 4,
			values: [ 12, 13 ],
		},
		facts,
		true,
	],
	[
		{ rule: 'viewed_product', is: 'at_least', value: 4, values: [ 12 ] },
		facts,
		false,
	],
	[
		{ rule: 'viewed_product', is: 'at_least', value: 0, values: [ 77 ] },
		facts,
		false,
	],
	[
		{ rule: 'viewed_product', is: 'at_least', value: 1, values: [ 12 ] },
		nothing,
		undefined,
	],
	[
		{ rule: 'viewed_category', is: 'at_least', value: 4, values: [ 5 ] },
		facts,
		true,
	],
	[
		{ rule: 'viewed_category', is: 'at_least', value: 1, values: [ 8 ] },
		facts,
		false,
	],
	[ { rule: 'logged_in', is: 'no' }, facts, true ],
	[ { rule: 'logged_in', is: 'yes' }, facts, false ],
	[ { rule: 'logged_in', is: 'yes' }, nothing, undefined ],
	[ { rule: 'device', is: 'one_of', values: [ 'phone' ] }, facts, true ],
	[ { rule: 'device', is: 'none_of', values: [ 'phone' ] }, facts, false ],
	[
		{ rule: 'device', is: 'one_of', values: [ 'phone' ] },
		nothing,
		undefined,
	],
	[ { rule: 'country', is: 'one_of', values: [ 'CA', 'US' ] }, facts, true ],
	[ { rule: 'country', is: 'none_of', values: [ 'CA' ] }, facts, false ],
	[
		{ rule: 'country', is: 'none_of', values: [ 'CA' ] },
		nothing,
		undefined,
	],
	[
		{ rule: 'time_window', from: '2026-11-22T12:00:00Z', to: '' },
		nothing,
		true,
	],
	[
		{ rule: 'time_window', from: '', to: '2026-11-22T12:00:00Z' },
		nothing,
		false,
	],
	[
		{ rule: 'time_window', from: '2026-11-22T12:00:01Z', to: '' },
		nothing,
		false,
	],
	[ { rule: 'time_window', from: '', to: '' }, nothing, true ],
	[
		{ rule: 'consent', category: 'preferences', is: 'granted' },
		facts,
		true,
	],
	[ { rule: 'consent', category: 'marketing', is: 'unknown' }, facts, false ],
	[
		{ rule: 'consent', category: 'statistics', is: 'granted' },
		facts,
		undefined,
	],
];

it.each( TABLE )( '%j', ( condition, given, answer ) => {
	expect( evaluate( [ condition ], 'all', given ) ).toBe( answer );
} );

it( 'has a met case and one that is not for each rule', () => {
	for ( const name of Object.keys( RULES ) ) {
		const answers = TABLE.filter( ( [ { rule } ] ) => rule === name ).map(
			( [ , , answer ] ) => answer
		);
		expect( [ name, answers ] ).toEqual( [
			name,
			expect.arrayContaining( [ true, false ] ),
		] );
	}
} );

const YES: Condition = { rule: 'logged_in', is: 'no' };
const NO: Condition = { rule: 'logged_in', is: 'yes' };
const OPEN: Condition = {
	rule: 'consent',
	category: 'statistics',
	is: 'granted',
};

it.each< [ ( Condition | OwnCondition )[], 'all' | 'any', Answer ] >( [
	[ [], 'all', true ],
	[ [], 'any', true ],
	[ [ YES, YES ], 'all', true ],
	[ [ YES, NO ], 'all', false ],
	[ [ YES, OPEN ], 'all', undefined ],
	[ [ OPEN, NO ], 'all', false ],
	[ [ NO, YES ], 'any', true ],
	[ [ NO, NO ], 'any', false ],
	[ [ NO, OPEN ], 'any', undefined ],
	[ [ OPEN, YES ], 'any', true ],
	[ [ { rule: 'acme/rain' } ], 'all', undefined ],
	[ [ { rule: 'acme/broken' } ], 'all', undefined ],
	[ [ { rule: 'acme/sun', value: 3 } ], 'all', true ],
	[ [ { rule: 'acme/sun', value: 4 }, YES ], 'any', true ],
	[ [ { rule: 'toString' } as unknown as Condition ], 'all', undefined ],
	[
		[ { rule: 'channel', is: 'one_of' } as unknown as Condition ],
		'all',
		undefined,
	],
] )( '%j joined by %s: %s', ( conditions, match, answer ) => {
	const own = {
		'acme/sun': ( { value }: OwnCondition ) => value === 3,
		'acme/broken': () => {
			throw new Error( 'broken' );
		},
	};
	expect( evaluate( conditions, match, facts, own ) ).toBe( answer );
} );

it.each( [
	[ YES, 'show', 'hide', true ],
	[ NO, 'show', 'show', false ],
	[ YES, 'hide', 'show', false ],
	[ NO, 'hide', 'hide', true ],
	[ OPEN, 'show', 'show', true ],
	[ OPEN, 'show', 'hide', false ],
	[ OPEN, 'hide', 'show', true ],
] as const )(
	'%j, %s when met, %s without data: %s',
	( condition, outcome, without_data, isShown ) => {
		const block = {
			conditions: [ condition ],
			match: 'all' as const,
			outcome,
			without_data,
		};
		expect( decide( block, facts, true ) ).toBe( isShown );
		expect( decide( block, facts, false ) ).toBe(
			condition === OPEN ? undefined : isShown
		);
	}
);

it( 'knows the same rules that need a memory as PHP', () => {
	const { readFileSync } = jest.requireActual( 'fs' );
	const php = readFileSync( 'includes/Blocks/Memory_Need.php', 'utf8' );
	const [ , list ] = /const RULES = \[([^\]]*)\]/.exec( php )!;
	expect( list!.match( /\w+/g ) ).toEqual( MEMORY_RULES );
} );
