import { readAddress, writeAddress } from './address';

const PAGE = 'https://shop.example/wp-admin/admin.php?page=footfall';

describe( 'the address', () => {
	it( 'is the report of its own range when it says nothing', () => {
		expect( readAddress( PAGE ) ).toEqual( { tab: 'report', range: null } );
	} );

	it.each( [ 'settings', 'consent' ] as const )(
		'comes back as it was written, beside what others put there: %s',
		( tab ) => {
			const address = {
				tab,
				range: { from: '2026-11-01', to: '2026-11-21' },
			};
			const url = writeAddress( PAGE, address );
			expect( url ).toBe(
				`${ PAGE }&tab=${ tab }&from=2026-11-01&to=2026-11-21`
			);
			expect( readAddress( url ) ).toEqual( address );
		}
	);

	it( 'leaves no traces of what is no longer chosen', () => {
		expect(
			writeAddress( `${ PAGE }&tab=settings`, {
				tab: 'report',
				range: null,
			} )
		).toBe( PAGE );
	} );

	it.each( [
		'&from=2026-11-21&to=2026-11-01',
		'&from=2026-11-01',
		'&from=x&to=y',
		'&from=2020-01-01&to=2026-11-01',
	] )( 'does not believe %s', ( query ) => {
		expect( readAddress( PAGE + query ).range ).toBeNull();
	} );
} );
