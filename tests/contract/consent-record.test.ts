import type { ConsentRecord } from '../../assets/consent/choice';
import { formatRecord } from '../../assets/consent/format-record';
import { parseRecord } from '../../assets/consent/parse-record';
import patterns from '../../assets/schema/regions.json';
import cases from './consent-record.json';
import regions from './consent-regions.json';

interface Case {
	name: string;
	cookie: string;
	now: number;
	days: number;
	expect: ConsentRecord | null;
}

describe( 'parseRecord', () => {
	it.each( cases as unknown as Case[] )(
		'$name',
		( { cookie, now, days, expect: expected } ) => {
			expect( parseRecord( cookie, now, days ) ).toEqual( expected );
		}
	);

	it.each(
		( cases as unknown as Case[] ).filter(
			( { expect: found } ) => found?.id
		)
	)( 'is written as it is read: $name', ( { now, days, expect: found } ) => {
		expect(
			parseRecord( formatRecord( found as ConsentRecord ), now, days )
		).toEqual( found );
	} );
} );

// The browser has these patterns from PHP (Region_Rules).
describe( 'regions', () => {
	const regionOf = ( country: string ) =>
		Object.entries( patterns ).find( ( [ , { countries } ] ) =>
			new RegExp( `^(${ countries })$` ).test( country )
		)?.[ 0 ] ?? 'elsewhere';

	it.each( Object.entries( regions ) )( '%s', ( region, countries ) => {
		countries
			.split( ' ' )
			.forEach( ( country ) =>
				expect( [ country, regionOf( country ) ] ).toEqual( [
					country,
					region,
				] )
			);
	} );
} );
