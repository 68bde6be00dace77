import { formatDay, formatDays } from './format-day';
import { formatMoment } from './format-moment';
import { formatMoney } from './format-money';
import { formatShare } from './format-share';
import { dayAt } from './store-zone';

/** Intl puts narrow and no-break spaces where people see a space. */
const plain = ( text: string ): string => text.replace( /\s/g, ' ' );

beforeEach( () => {
	document.documentElement.lang = 'en-US';
} );

describe( 'formatMoney', () => {
	it.each( [
		[ 123456, 'EUR', 2, '€1,234.56' ],
		[ 123456, 'JPY', 0, '¥123,456' ],
		[ 123456, 'KWD', 3, 'KWD 123.456' ],
		[ -500, 'EUR', 2, '-€5.00' ],
		[ 0, 'EUR', 2, '€0.00' ],
		[ 123456, 'Points', 0, '123,456 Points' ],
	] )( 'writes %d minor units of %s', ( amount, code, decimals, text ) => {
		expect( plain( formatMoney( amount, { code, decimals } ) ) ).toBe(
			text
		);
	} );

	it( 'follows the user’s locale', () => {
		document.documentElement.lang = 'de-DE';
		expect(
			plain( formatMoney( 123456, { code: 'EUR', decimals: 2 } ) )
		).toBe( '1.234,56 €' );
	} );

	it( 'is short where room is scarce', () => {
		expect(
			formatMoney( 1200000, { code: 'EUR', decimals: 2 }, 'compact' )
		).toBe( '€12K' );
		expect(
			formatMoney( 1200000, { code: 'JPY', decimals: 0 }, 'compact' )
		).toBe( '¥1.2M' );
	} );

	it( 'outlives a locale that Intl does not know', () => {
		document.documentElement.lang = 'pt-PT-ao90';
		expect(
			formatMoney( 100, { code: 'EUR', decimals: 2 } )
		).not.toHaveLength( 0 );
	} );
} );

describe( 'formatShare', () => {
	it.each( [
		[ null, '–' ],
		[ NaN, '–' ],
		[ 0, '0%' ],
		[ 0.0248, '2.5%' ],
		[ 0.61, '61%' ],
		[ 1, '100%' ],
	] )( 'writes %p as %s', ( share, text ) => {
		expect( formatShare( share ) ).toBe( text );
	} );
} );

describe( 'formatDay', () => {
	it( 'names the day itself, whatever zone the browser is in', () => {
		expect( formatDay( '2026-03-29', 'tick' ) ).toBe( 'Mar 29' );
		expect( formatDay( '2026-10-25', 'full' ) ).toBe(
			'Sun, October 25, 2026'
		);
		expect( plain( formatDays( '2026-11-01', '2026-11-21' ) ) ).toBe(
			'Nov 1 – 21, 2026'
		);
	} );
} );

describe( 'dayAt', () => {
	it.each( [
		[ '2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28' ],
		[ '2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29' ],
		// The clocks went forward: midnight comes an hour earlier in UTC.
		[ '2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29' ],
		[ '2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30' ],
		[ '2026-11-21T18:30:00Z', '+05:30', '2026-11-22' ],
		[ '2026-11-21T02:00:00Z', '-03:30', '2026-11-20' ],
		[ '2026-11-21T11:00:00Z', 'Pacific/Kiritimati', '2026-11-22' ],
	] )( 'is at %s in %s the %s', ( iso, zone, day ) => {
		expect( dayAt( new Date( iso ), zone ) ).toBe( day );
	} );
} );

describe( 'formatMoment', () => {
	const now = new Date( '2026-11-21T10:00:00Z' );

	it( 'reads the store’s clock', () => {
		expect(
			plain( formatMoment( '2026-11-21T09:30:05Z', 'Asia/Tokyo', now ) )
		).toBe( '6:30:05 PM' );
		expect(
			plain( formatMoment( '2026-11-21T09:30:05Z', '+05:30', now ) )
		).toBe( '3:00:05 PM' );
	} );

	it( 'names the day when it is not today', () => {
		expect(
			plain( formatMoment( '2026-11-20T09:30:05Z', '+00:00', now ) )
		).toBe( 'Nov 20, 9:30 AM' );
	} );
} );
