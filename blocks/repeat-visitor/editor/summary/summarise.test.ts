import { setLocaleData } from '@wordpress/i18n';
import type { Condition, OwnCondition } from '../../types';
import { summarise } from './summarise';

type Any = Condition | OwnCondition;

const nameOf = ( kind: string, id: number ) => `${ kind } ${ id }`;

const say = (
	conditions: Any[],
	match: 'all' | 'any' = 'all',
	outcome: 'show' | 'hide' = 'show'
) => summarise( { conditions, match, outcome }, nameOf );

test( 'the sentence of the issue', () => {
	expect(
		say( [
			{ rule: 'site_visits', is: 'at_least', value: 3 },
			{ rule: 'channel', is: 'one_of', values: [ 'email' ] },
		] )
	).toBe(
		'Shown to visitors on their 3rd visit or later, coming from email'
	);
} );

test.each< [ Any, string ] >( [
	[
		{ rule: 'page_visits', is: 'at_least', value: 1 },
		'on their 1st visit or later to this page',
	],
	[
		{ rule: 'page_visits', is: 'at_most', value: 1 },
		'on their 1st visit to this page',
	],
	[
		{ rule: 'site_visits', is: 'at_most', value: 2 },
		'on their first 2 visits',
	],
	[
		{ rule: 'shop_visits', is: 'exactly', value: 22 },
		'on their 22nd visit to the shop',
	],
	[
		{ rule: 'shop_visits', is: 'exactly', value: 11 },
		'on their 11th visit to the shop',
	],
	[
		{ rule: 'days_since_last_visit', is: 'at_least', value: 1 },
		'whose last visit was at least 1 day ago',
	],
	[
		{ rule: 'days_since_last_visit', is: 'at_most', value: 0 },
		'whose last visit was at most 0 days ago',
	],
	[ { rule: 'first_visit', is: 'no' }, 'who have been here before' ],
	[
		{ rule: 'channel', is: 'none_of', values: [ 'email', 'ai', 'direct' ] },
		'not coming from email, AI assistants or a typed or bookmarked address',
	],
	[
		{ rule: 'campaign', is: 'one_of', values: [ 'spring' ] },
		'coming from the campaign “spring”',
	],
	[
		{ rule: 'campaign', is: 'one_of', values: [ 'a', 'b' ] },
		'coming from the campaigns “a” or “b”',
	],
	[
		{ rule: 'campaign', is: 'one_of', values: [] },
		'coming from the campaigns (nothing chosen yet)',
	],
	[
		{ rule: 'referrer', is: 'one_of', values: [ 'example.com' ] },
		'sent by example.com',
	],
	[
		{ rule: 'country', is: 'none_of', values: [ 'NO', 'SE' ] },
		'outside of Norway or Sweden',
	],
	[ { rule: 'cart', is: 'empty' }, 'with an empty cart' ],
	[
		{ rule: 'cart_total', is: 'at_least', value: 5000, currency: 'EUR' },
		'whose cart comes to €50.00 or more',
	],
	[
		{ rule: 'cart_total', is: 'at_most', value: 5000, currency: 'JPY' },
		'whose cart comes to ¥5,000 at most',
	],
	[
		{ rule: 'cart_total', is: 'at_most', value: 12345, currency: 'KWD' },
		'whose cart comes to KWD\u00a012.345 at most',
	],
	[ { rule: 'has_bought', is: 'yes' }, 'who have bought before' ],
	[
		{ rule: 'bought_product', is: 'one_of', values: [ 1, 2 ] },
		'who have bought product 1 or product 2',
	],
	[
		{ rule: 'bought_category', is: 'none_of', values: [ 7 ] },
		'who have bought nothing of category 7',
	],
	[
		{ rule: 'viewed_product', is: 'at_least', value: 1, values: [ 9 ] },
		'who have looked at product 9 in at least 1 visit without buying',
	],
	[
		{ rule: 'viewed_category', is: 'at_least', value: 2, values: [ 9 ] },
		'who have looked at category 9 in at least 2 visits without buying',
	],
	[ { rule: 'logged_in', is: 'no' }, 'who are not logged in' ],
	[
		{ rule: 'device', is: 'one_of', values: [ 'phone', 'tablet' ] },
		'on a phone or a tablet',
	],
	[ { rule: 'time_window', from: '', to: '' }, 'at any time' ],
	[
		{ rule: 'consent', category: 'marketing', is: 'unknown' },
		'who have not answered about “Marketing”',
	],
	[
		{ rule: 'acme/weather', sky: 'grey' },
		'who meet a rule of another plugin (acme/weather)',
	],
	[
		{ rule: 'of_the_future' } as never,
		'who meet a rule of another plugin (of_the_future)',
	],
] )( '%j', ( condition, phrase ) => {
	expect( say( [ condition ] ) ).toBe( `Shown to visitors ${ phrase }` );
} );

test( 'any, hidden, and nothing', () => {
	const two: Any[] = [
		{ rule: 'cart', is: 'empty' },
		{ rule: 'first_visit', is: 'yes' },
	];
	expect( say( two, 'any', 'hide' ) ).toBe(
		'Hidden from visitors with an empty cart, or on their very first visit'
	);
	expect( say( [] ) ).toBe( 'Shown to everybody' );
	expect( say( [], 'any', 'hide' ) ).toBe( 'Hidden from everybody' );
} );

test( 'a language with one ending for all ordinal numbers', () => {
	const german = [ '%dst', '%dnd', '%drd', '%dth' ].map( ( ending ) => [
		`ordinal number\u0004${ ending }`,
		[ '%d.' ],
	] );
	setLocaleData(
		{
			...Object.fromEntries( german ),
			'on their %s visit or later': [ 'ab dem %s Besuch' ],
		},
		'footfall'
	);
	document.documentElement.lang = 'de-DE';
	expect(
		say( [ { rule: 'site_visits', is: 'at_least', value: 3 } ] )
	).toContain( 'ab dem 3. Besuch' );
	document.documentElement.lang = '';
} );
