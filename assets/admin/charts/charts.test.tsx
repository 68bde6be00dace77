import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { chartFrame, nearestPoint } from './chart-frame';
import { DayChart } from './day-chart';
import { stepByKey } from './step-by-key';

const POINTS = [ 4, 0, 12 ].map( ( value, index ) => ( {
	day: `2026-11-0${ index + 1 }`,
	value,
} ) );

describe( 'chartFrame', () => {
	it( 'draws time in the direction of reading', () => {
		const ltr = chartFrame( POINTS, 600, 260, false );
		const rtl = chartFrame( POINTS, 600, 260, true );
		expect( ltr.x( '2026-11-01' ) ).toBe( ltr.left );
		expect( rtl.x( '2026-11-01' ) ).toBe( rtl.right );
	} );

	it( 'has a floor for days without anything, and marks only whole figures', () => {
		const flat = POINTS.map( ( { day } ) => ( { day, value: 0 } ) );
		const { y, bottom, valueTicks } = chartFrame( flat, 600, 260, false );
		expect( y( 0 ) ).toBe( bottom );
		expect( valueTicks ).toEqual( [ 0, 1 ] );
	} );

	it( 'has room below zero for days with more refunds than sales', () => {
		const points = [ { day: '2026-11-01', value: -500 } ];
		const { y, bottom } = chartFrame( points, 600, 260, false );
		expect( y( 0 ) ).toBeLessThan( bottom );
		expect( y( -500 ) ).toBeLessThanOrEqual( bottom );
	} );

	it( 'names fewer days where there is less room, always the last', () => {
		const month = Array.from( { length: 30 }, ( _, index ) => ( {
			day: `2026-11-${ String( index + 1 ).padStart( 2, '0' ) }`,
			value: 1,
		} ) );
		const { dayTicks } = chartFrame( month, 320, 260, false );
		expect( dayTicks.length ).toBeLessThan( 5 );
		expect( dayTicks ).toContain( '2026-11-30' );
	} );

	it( 'finds the day under the pointer', () => {
		const ltr = chartFrame( POINTS, 600, 260, false );
		expect( nearestPoint( POINTS, ltr, ltr.left ) ).toBe( 0 );
		expect( nearestPoint( POINTS, ltr, 9999 ) ).toBe( 2 );
		const rtl = chartFrame( POINTS, 600, 260, true );
		expect( nearestPoint( POINTS, rtl, rtl.left ) ).toBe( 2 );
	} );
} );

describe( 'stepByKey', () => {
	it( 'walks in the direction of the arrow and stops at the ends', () => {
		expect( stepByKey( 'ArrowRight', 0, 3, false ) ).toBe( 1 );
		expect( stepByKey( 'ArrowRight', 2, 3, true ) ).toBe( 1 );
		expect( stepByKey( 'ArrowLeft', 0, 3, false ) ).toBe( 0 );
		expect( stepByKey( 'End', 0, 3, false ) ).toBe( 2 );
		expect( stepByKey( 'PageDown', 2, 3, false ) ).toBe( 0 );
		expect( stepByKey( 'a', 0, 3, false ) ).toBeNull();
	} );
} );

describe( 'DayChart', () => {
	it( 'reads each day out to the keyboard', async () => {
		render(
			<DayChart
				label="Visitors per day"
				points={ POINTS }
				formatValue={ ( value ) => `${ value } visitors` }
				formatTick={ String }
				formatDay={ ( day ) => day }
				formatDayTick={ ( day ) => day }
			/>
		);
		await userEvent.tab();
		const chart = screen.getByRole( 'slider', {
			name: 'Visitors per day',
		} );
		expect( chart ).toHaveFocus();
		expect( chart ).toHaveAttribute(
			'aria-valuetext',
			'2026-11-03: 12 visitors'
		);
		await userEvent.keyboard( '{Home}{ArrowRight}' );
		expect( chart ).toHaveAttribute(
			'aria-valuetext',
			'2026-11-02: 0 visitors'
		);
	} );
} );
