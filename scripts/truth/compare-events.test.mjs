import { compareEvents } from './compare-events.mjs';

const event = ( name, props = {} ) => ( { name, props } );

describe( 'compareEvents', () => {
	it( 'pairs each event once', () => {
		const added = event( 'cart_item_added', { product_id: 7 } );
		expect( compareEvents( [ added ], [ added, added ] ) ).toMatchObject( {
			missed: [],
			extra: [ added ],
		} );
		expect( compareEvents( [ added, added ], [ added ] ) ).toMatchObject( {
			missed: [ added ],
			extra: [],
		} );
	} );

	it( 'holds what decides against what was recorded, not the rest', () => {
		const recorded = event( 'page_viewed', {
			page_kind: 'shop',
			page: '/shop/',
		} );
		expect(
			compareEvents(
				[ event( 'page_viewed', { page_kind: 'shop' } ) ],
				[ recorded ]
			)
		).toMatchObject( { missed: [], extra: [] } );
		const other = event( 'page_viewed', { page_kind: 'home' } );
		expect( compareEvents( [ other ], [ recorded ] ) ).toEqual( {
			expected: 1,
			recorded: 1,
			missed: [ other ],
			extra: [ recorded ],
		} );
	} );

	it( 'does not let a vague event take what belongs to an exact one', () => {
		const vague = event( 'product_viewed' );
		const exact = event( 'product_viewed', { product_id: 7 } );
		const recorded = [
			event( 'product_viewed', { product_id: 7 } ),
			event( 'product_viewed', { product_id: 8 } ),
		];
		expect( compareEvents( [ vague, exact ], recorded ) ).toMatchObject( {
			missed: [],
			extra: [],
		} );
	} );

	it( 'knows lists, objects in any order of keys, and patterns', () => {
		const recorded = event( 'order_placed', {
			lines: [ { total: 1, product_id: 7 } ],
			method: 'flat_rate:4',
		} );
		const known = event( 'order_placed', {
			lines: [ { product_id: 7, total: 1 } ],
			method: /^flat_rate:\d+$/,
		} );
		expect( compareEvents( [ known ], [ recorded ] ).missed ).toEqual( [] );
		known.props.lines = [ { product_id: 7, total: 2 } ];
		expect( compareEvents( [ known ], [ recorded ] ).missed ).toEqual( [
			known,
		] );
	} );

	it( 'counts what happened to be in sight only where a journey is about it', () => {
		const seen = event( 'product_list_viewed' );
		expect( compareEvents( [], [ seen ] ).extra ).toEqual( [] );
		expect(
			compareEvents( [], [ seen ], [ 'product_list_viewed' ] ).extra
		).toEqual( [ seen ] );
	} );
} );
