import { monthSlices } from './month-slices.mjs';

describe( 'monthSlices', () => {
	it( 'cuts at months, over a new year and a leap day', () => {
		expect( monthSlices( [ '2027-12-30', '2028-03-01' ] ) ).toEqual( [
			[ '2027-12-30', '2027-12-31' ],
			[ '2028-01-01', '2028-01-31' ],
			[ '2028-02-01', '2028-02-29' ],
			[ '2028-03-01', '2028-03-01' ],
		] );
	} );

	it( 'leaves a day as it is', () => {
		expect( monthSlices( [ '2026-05-05', '2026-05-05' ] ) ).toEqual( [
			[ '2026-05-05', '2026-05-05' ],
		] );
	} );
} );
