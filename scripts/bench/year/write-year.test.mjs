import { eachDay } from './write-year.mjs';

const DAY = 86_400_000;
const START = Date.UTC( 2026, 0, 5, 5 );

function makeYear( events, days = 40 ) {
	return {
		days: Array.from( { length: days }, ( _, index ) => ( {
			start: START + index * DAY,
			weekday: index % 7,
			month: Math.floor( index / 31 ),
		} ) ),
		until: START + days * DAY - 5 * 3_600_000,
		events,
	};
}

const linesOf = ( year ) =>
	[ ...eachDay( year ) ].flatMap( ( { lines } ) => lines );

describe( 'the generated year', () => {
	it( 'is the same each time, to the last digit', () => {
		expect( [ ...eachDay( makeYear( 3000 ) ) ] ).toEqual( [
			...eachDay( makeYear( 3000 ) ),
		] );
	} );

	it( 'has about as many events as were asked for, each with an id of its own', () => {
		const events = linesOf( makeYear( 5000 ) ).flatMap(
			( { text } ) => JSON.parse( text ).events
		);
		expect( Math.abs( events.length - 5000 ) ).toBeLessThan( 500 );
		expect( new Set( events.map( ( { id } ) => id ) ).size ).toBe(
			events.length
		);
	} );

	it( 'comes in order of time, and ends in time', () => {
		const year = makeYear( 5000 );
		const moments = linesOf( year ).map( ( { at } ) => at );
		expect( moments ).toEqual( [ ...moments ].sort( ( a, b ) => a - b ) );
		expect( moments[ moments.length - 1 ] ).toBeLessThan( year.until );
	} );

	it( 'has orders that add up, some of a visit and some refunded', () => {
		const orders = [ ...eachDay( makeYear( 20_000 ) ) ].flatMap(
			( { orders: made } ) => made
		);
		for ( const { lines, total, tax, shipping, fees } of orders ) {
			const own = lines.filter( ( { refund_id } ) => ! refund_id );
			expect(
				own.reduce(
					( sum, line ) => sum + line.total,
					shipping + fees + tax
				)
			).toBe( total );
		}
		expect( orders.length ).toBe( 400 );
		expect(
			orders.filter( ( { visitor } ) => visitor ).length
		).toBeGreaterThan( 50 );
		expect( orders.some( ( { refunds } ) => refunds.length ) ).toBe( true );
	} );
} );
