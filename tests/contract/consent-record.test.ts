import type { ConsentRecord } from '../../assets/consent/choice';
import { formatRecord } from '../../assets/consent/format-record';
import { parseRecord } from '../../assets/consent/parse-record';
import { regionOfCountry } from '../../assets/consent/region-of';
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

describe( 'regionOfCountry', () => {
	it.each( Object.entries( regions ) )( '%s', ( region, countries ) => {
		countries
			.split( ' ' )
			.forEach( ( country ) =>
				expect( [ country, regionOfCountry( country ) ] ).toEqual( [
					country,
					region,
				] )
			);
	} );
} );
