import { funnelShares } from './funnel-shares';

describe( 'funnelShares', () => {
	it( 'takes shares of the first step and of the step before', () => {
		expect(
			funnelShares( [
				{ step: 'visit', sessions: 200 },
				{ step: 'product', sessions: 100 },
				{ step: 'cart', sessions: 25 },
			] ).map( ( { of_first, of_previous } ) => [
				of_first,
				of_previous,
			] )
		).toEqual( [
			[ 1, null ],
			[ 0.5, 0.5 ],
			[ 0.125, 0.25 ],
		] );
	} );

	it( 'has no share of nothing', () => {
		expect(
			funnelShares( [
				{ step: 'visit', sessions: 0 },
				{ step: 'product', sessions: 0 },
			] ).map( ( { of_first, of_previous } ) => [
				of_first,
				of_previous,
			] )
		).toEqual( [
			[ null, null ],
			[ null, null ],
		] );
	} );

	it( 'has no share of a step that nobody reached', () => {
		expect(
			funnelShares( [
				{ step: 'visit', sessions: 3 },
				{ step: 'product', sessions: 0 },
				{ step: 'cart', sessions: 0 },
			] )[ 2 ]
		).toMatchObject( { of_first: 0, of_previous: null } );
	} );
} );
