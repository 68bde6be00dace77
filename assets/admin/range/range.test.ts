import { addDays, countDays, isCalendarDay } from './calendar-day';
import { checkRange } from './check-range';
import { presetOf, presets } from './presets';

describe( 'calendar days', () => {
	it.each( [
		[ '2026-03-28', 1, '2026-03-29' ], // Clocks go forward.
		[ '2026-03-29', 1, '2026-03-30' ],
		[ '2026-10-25', 1, '2026-10-26' ], // Clocks go back.
		[ '2026-03-01', -1, '2026-02-28' ],
		[ '2028-03-01', -1, '2028-02-29' ],
		[ '2026-01-01', -1, '2025-12-31' ],
		[ '2026-03-31', -30, '2026-03-01' ],
	] )( '%s and %d days is %s', ( day, days, result ) => {
		expect( addDays( day, days ) ).toBe( result );
	} );

	it( 'counts both ends, over a clock change, too', () => {
		expect( countDays( '2026-03-01', '2026-03-31' ) ).toBe( 31 );
		expect( countDays( '2026-10-25', '2026-10-25' ) ).toBe( 1 );
	} );

	it.each( [ '2026-02-30', '2026-13-01', '2026-1-1', '', 'today' ] )(
		'takes %p for no day',
		( text ) => expect( isCalendarDay( text ) ).toBe( false )
	);
} );

describe( 'presets', () => {
	it( 'end today and have as many days as they say', () => {
		const lengths = presets( '2026-03-31' ).map( ( { from, to } ) =>
			countDays( from, to )
		);
		expect( lengths ).toEqual( [ 1, 1, 7, 30, 90, 365 ] );
	} );

	it( 'are found again by their days', () => {
		expect(
			presetOf( { from: '2026-02-28', to: '2026-02-28' }, '2026-03-01' )
		).toBe( 'yesterday' );
		expect(
			presetOf( { from: '2026-02-01', to: '2026-02-28' }, '2026-03-01' )
		).toBeUndefined();
	} );
} );

describe( 'checkRange', () => {
	it.each( [
		[ '2026-11-01', '2026-11-01', null ],
		[ '2027-12-31', '2028-12-30', null ],
		[ '2027-12-31', '2028-12-31', 'Choose at most 366 days.' ],
		[
			'2026-11-02',
			'2026-11-01',
			'The first day comes after the last day.',
		],
		[ '', '2026-11-01', 'Give both days.' ],
	] )( 'says about %s to %s: %s', ( from, to, problem ) => {
		expect( checkRange( { from, to } ) ).toBe( problem );
	} );
} );
