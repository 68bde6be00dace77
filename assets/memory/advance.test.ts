import { advance } from './advance';
import { MEMORY_KEY, readMemory } from './read-memory';
import type { Memory, PageVisit, Source } from './types';

const MINUTE = 60_000;
const email: Source = { channel: 'email', campaign: 'a', referrer: '' };
const direct: Source = { channel: 'direct', campaign: '', referrer: '' };

const view = ( now: number, more: Partial< PageVisit > = {} ): PageVisit => ( {
	now,
	source: direct,
	is_campaign: false,
	page: {},
	...more,
} );

const walk = ( ...views: PageVisit[] ) =>
	views.reduce< Memory | undefined >( advance, undefined ) as Memory;

describe( 'advance', () => {
	it( 'begins a visit after 30 minutes without a page; a reload is none', () => {
		const path = '/sale/';
		expect(
			walk(
				view( 1000, { path } ),
				view( 2000, { path } ),
				view( 2000 + 29 * MINUTE, { path } )
			)
		).toMatchObject( {
			visits: 1,
			before: null,
			seen: { [ path ]: [ 1, 1 ] },
		} );
		expect(
			walk( view( 1000, { path } ), view( 1000 + 30 * MINUTE, { path } ) )
		).toMatchObject( {
			visits: 2,
			before: 1000,
			seen: { [ path ]: [ 2, 2 ] },
		} );
	} );

	it( 'a clock that was set back ends no visit, one set forward does, and both go on', () => {
		const back = walk( view( 90 * MINUTE ), view( 10 * MINUTE ) );
		expect( back ).toMatchObject( { visits: 1, at: 10 * MINUTE } );
		expect( advance( back, view( 41 * MINUTE ) ).visits ).toBe( 2 );
		expect( walk( view( 1 ), view( 1e15 ), view( 2 ) ).visits ).toBe( 2 );
	} );

	it( 'counts products, their categories and the shop once a visit', () => {
		const hat = view( 1, {
			page: { is_shop: true, product: 12, categories: [ 5, 4 ] },
		} );
		const cap = view( 2, {
			page: { is_shop: true, product: 13, categories: [ 5 ] },
		} );
		const hats = view( 3, { page: { is_shop: true, archive: [ 5, 4 ] } } );
		expect( walk( hat, hat, cap, hats, hats ).seen ).toEqual( {
			shop: [ 1, 1 ],
			p12: [ 1, 1 ],
			p13: [ 1, 1 ],
			a5: [ 1, 1 ],
			c5: [ 3, 1 ],
			c4: [ 2, 1 ],
		} );
	} );

	it( 'keeps where the visit came from, until a campaign or the next visit', () => {
		const landed = view( 1, { source: email, is_campaign: true } );
		expect( walk( landed, view( 2, { source: undefined } ) ).source ).toBe(
			email
		);
		expect( walk( landed, view( 2 ) ).source ).toBe( email );
		expect( walk( view( 1 ), { ...landed, now: 2 } ).source ).toBe( email );
		expect( walk( landed, view( 40 * MINUTE ) ).source ).toBe( direct );
		expect( walk( view( 1, { source: undefined } ) ).source ).toBeNull();
	} );

	it( 'notes an order once, however often its page is loaded', () => {
		const order = { id: 9, products: [ 12, 13 ], categories: [ 5 ] };
		const thanks = view( 1, { page: { order } } );
		expect( walk( thanks, thanks ).bought ).toEqual( {
			orders: [ 9 ],
			products: [ 12, 13 ],
			categories: [ 5 ],
		} );
	} );

	it( 'takes over a count from elsewhere once', () => {
		const taken = view( 1, { path: '/sale/', taken_over: 4 } );
		expect( walk( taken, taken ).seen ).toEqual( { '/sale/': [ 5, 1 ] } );
	} );

	it( 'forgets what was not seen for longest', () => {
		const views = Array.from( { length: 250 }, ( _, n ) =>
			view( n * 31 * MINUTE + 1, { path: `/${ n }/` } )
		);
		const { seen } = walk( ...views );
		expect( Object.keys( seen ) ).toHaveLength( 200 );
		expect( seen ).toHaveProperty( [ '/249/' ] );
		expect( seen ).not.toHaveProperty( [ '/49/' ] );
	} );
} );

describe( 'readMemory', () => {
	it( 'reads what was written', () => {
		const memory = walk( view( 5, { path: '/a/' } ) );
		localStorage.setItem( MEMORY_KEY, JSON.stringify( memory ) );
		expect( readMemory() ).toEqual( memory );
	} );

	it.each( [
		'',
		'null',
		'{',
		'[]',
		'7',
		'{"v":2}',
		'{"v":1,"at":1,"visits":1}',
		'{"v":1,"at":"x","visits":1,"seen":{},"bought":{"orders":[],"products":[],"categories":[]}}',
		'{"v":1,"at":1,"visits":1,"seen":{"/":"x"},"bought":{"orders":[],"products":[],"categories":[]}}',
		'{"v":1,"at":1,"visits":1,"seen":{"/":[1,null]},"bought":{"orders":[],"products":[],"categories":[]}}',
		'{"v":1,"at":1,"visits":1,"seen":{},"bought":{"orders":"x","products":[],"categories":[]}}',
	] )( 'damaged: %s is none', ( text ) => {
		localStorage.setItem( MEMORY_KEY, text );
		expect( readMemory() ).toBeUndefined();
	} );
} );
