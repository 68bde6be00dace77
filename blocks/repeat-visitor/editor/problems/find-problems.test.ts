import type { Condition, OwnCondition } from '../../types';
import { findProblems } from './find-problems';

type Any = Condition | OwnCondition;

const codes = ( conditions: Any[], match: 'all' | 'any' = 'all' ) =>
	findProblems( { conditions, match, outcome: 'show' } ).map(
		( { code } ) => code
	);

const visits = (
	is: 'at_least' | 'at_most' | 'exactly',
	value: number,
	rule: 'site_visits' | 'page_visits' | 'shop_visits' = 'site_visits'
): Condition => ( { rule, is, value } );

const view = ( value: number, ...values: number[] ): Condition => ( {
	rule: 'viewed_product',
	is: 'at_least',
	value,
	values,
} );

beforeEach( () => {
	window.footfall_block_editor = {
		currency: { code: 'EUR', decimals: 2 },
		country: 'DE',
		has_shop: true,
		asks_consent: true,
	};
} );

const past = '2020-01-01T00:00:00';
const later = '2999-01-01T00:00:00';
const latest = '2999-02-01T00:00:00';

test.each< [ Any[] ] >( [
	[ [ visits( 'at_least', 3 ), visits( 'at_most', 2 ) ] ],
	[ [ visits( 'exactly', 3 ), visits( 'exactly', 4 ) ] ],
	[ [ visits( 'at_most', 0 ) ] ],
	// Who visits a page that often visits the site that often.
	[ [ visits( 'at_least', 3, 'page_visits' ), visits( 'at_most', 2 ) ] ],
	[ [ { rule: 'first_visit', is: 'yes' }, visits( 'at_least', 2 ) ] ],
	[
		[
			{ rule: 'first_visit', is: 'yes' },
			{ rule: 'first_visit', is: 'no' },
		],
	],
	[
		[
			{ rule: 'first_visit', is: 'yes' },
			{ rule: 'days_since_last_visit', is: 'at_least', value: 0 },
		],
	],
	[
		[
			{ rule: 'cart', is: 'empty' },
			{ rule: 'cart_total', is: 'at_least', value: 1, currency: 'EUR' },
		],
	],
	[
		[
			{ rule: 'channel', is: 'one_of', values: [ 'email' ] },
			{ rule: 'channel', is: 'none_of', values: [ 'email', 'ai' ] },
		],
	],
	[
		[
			{ rule: 'channel', is: 'one_of', values: [ 'direct' ] },
			{ rule: 'campaign', is: 'one_of', values: [ 'Sale' ] },
		],
	],
	[
		[
			{ rule: 'has_bought', is: 'no' },
			{ rule: 'bought_product', is: 'one_of', values: [ 1 ] },
		],
	],
	[
		[
			view( 1, 1 ),
			{ rule: 'bought_product', is: 'one_of', values: [ 1 ] },
		],
	],
	[
		[
			{ rule: 'device', is: 'one_of', values: [ 'phone' ] },
			{ rule: 'device', is: 'one_of', values: [ 'tablet' ] },
		],
	],
	[
		[
			{ rule: 'country', is: 'one_of', values: [ 'DE' ] },
			{ rule: 'country', is: 'none_of', values: [ 'DE' ] },
		],
	],
	[
		[
			{ rule: 'logged_in', is: 'yes' },
			{ rule: 'logged_in', is: 'no' },
		],
	],
	[ [ { rule: 'time_window', from: '', to: past } ] ],
	[ [ { rule: 'time_window', from: latest, to: later } ] ],
	[
		[
			{ rule: 'consent', category: 'marketing', is: 'granted' },
			{ rule: 'consent', category: 'marketing', is: 'refused' },
		],
	],
	// Who refuses to be remembered is not.
	[
		[
			{ rule: 'consent', category: 'preferences', is: 'refused' },
			visits( 'at_least', 2 ),
		],
	],
] )( 'never: %j', ( conditions ) => {
	expect( codes( conditions ) ).toEqual( [ 'never' ] );
} );

test.each< [ Any[], 'all' | 'any' ] >( [
	[ [ visits( 'at_least', 3 ), visits( 'at_most', 3 ) ], 'all' ],
	[
		[ visits( 'at_most', 2, 'page_visits' ), visits( 'at_least', 9 ) ],
		'all',
	],
	[
		[
			{ rule: 'first_visit', is: 'yes' },
			{ rule: 'has_bought', is: 'yes' },
		],
		'all',
	],
	[
		[
			view( 2, 1, 2 ),
			{ rule: 'bought_product', is: 'one_of', values: [ 3 ] },
		],
		'all',
	],
	[ [ { rule: 'time_window', from: later, to: latest } ], 'all' ],
	[ [ { rule: 'time_window', from: past, to: later } ], 'all' ],
	[
		[
			{ rule: 'consent', category: 'preferences', is: 'refused' },
			visits( 'at_least', 2 ),
		],
		'any',
	],
	[ [ { rule: 'acme/weather' }, { rule: 'cart', is: 'empty' } ], 'all' ],
	[ [ { rule: 'acme/weather' } ], 'any' ],
] )( 'possible: %j (%s)', ( conditions, match ) => {
	expect( codes( conditions, match ) ).toEqual( [] );
} );

test.each< [ Any[], 'all' | 'any' ] >( [
	[ [], 'all' ],
	[ [], 'any' ],
	[ [ visits( 'at_least', 3 ), visits( 'at_most', 2 ) ], 'any' ],
	[ [ visits( 'at_least', 1 ) ], 'all' ],
	[ [ { rule: 'time_window', from: '', to: '' } ], 'all' ],
	[
		[
			{ rule: 'cart', is: 'empty' },
			{ rule: 'cart', is: 'not_empty' },
		],
		'any',
	],
	[
		[ { rule: 'cart_total', is: 'at_least', value: 0, currency: 'EUR' } ],
		'all',
	],
	[ [ { rule: 'acme/weather' }, visits( 'at_least', 1 ) ], 'any' ],
] )( 'always: %j (%s)', ( conditions, match ) => {
	expect( codes( conditions, match ) ).toEqual( [ 'always' ] );
} );

test( 'many products are no reason to warn of what is not certain', () => {
	const ids = Array.from( { length: 12 }, ( none, id ) => id + 1 );
	expect( codes( [ view( 3, ...ids ), visits( 'at_least', 2 ) ] ) ).toEqual(
		[]
	);
} );

test( 'nothing chosen, no consent tool, no shop', () => {
	expect(
		codes( [ { rule: 'campaign', is: 'one_of', values: [] } ] )
	).toEqual( [ 'incomplete' ] );
	window.footfall_block_editor = {
		...window.footfall_block_editor!,
		asks_consent: false,
		has_shop: false,
	};
	expect( codes( [ { rule: 'has_bought', is: 'yes' } ] ) ).toEqual( [
		'no_consent',
		'no_shop',
	] );
	expect( codes( [ { rule: 'cart', is: 'empty' } ] ) ).toEqual( [
		'no_shop',
	] );
	expect( codes( [ { rule: 'logged_in', is: 'yes' } ] ) ).toEqual( [] );
} );
