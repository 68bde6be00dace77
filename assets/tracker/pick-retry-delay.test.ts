import { pickRetryDelay } from './pick-retry-delay';

describe( 'pickRetryDelay', () => {
	it.each( [
		[ 0, 2000 ],
		[ 1, 4000 ],
		[ 5, 64_000 ],
		[ 8, 300_000 ],
		[ 5000, 300_000 ],
	] )(
		'after %i failures waits between half of and all of %i ms',
		( attempt, full ) => {
			expect( pickRetryDelay( attempt, 0, 0 ) ).toBe( full / 2 );
			expect( pickRetryDelay( attempt, 1, 0 ) ).toBe( full );
		}
	);

	it( 'never comes sooner than the server asked', () => {
		expect( pickRetryDelay( 0, 1, 60_000 ) ).toBe( 60_000 );
		expect( pickRetryDelay( 8, 1, 60_000 ) ).toBe( 300_000 );
	} );
} );
