import { regionOf } from './region-of';
import { ruleOf } from './rule-of';
import type { AskingConfig } from './choice';

it.each( [
	[ 'Europe/Berlin', 'en-US', 'europe' ],
	[ 'Europe/Belgrade', 'sl-SI', 'europe' ],
	[ 'Atlantic/Canary', 'es-ES', 'europe' ],
	[ 'Atlantic/Reykjavik', 'is', 'europe' ],
	[ 'Asia/Nicosia', 'el', 'europe' ],
	[ 'GB', 'en', 'europe' ],
	[ 'CET', 'en', 'europe' ],
	[ 'America/Martinique', 'fr', 'europe' ],
	[ 'America/New_York', 'de-DE', 'united_states' ],
	[ 'America/Indiana/Knox', 'en-US', 'united_states' ],
	[ 'Pacific/Honolulu', 'en-US', 'united_states' ],
	[ 'US/Pacific', 'en-US', 'united_states' ],
	[ 'America/Toronto', 'en-US', 'elsewhere' ],
	[ 'America/Sao_Paulo', 'pt-PT', 'elsewhere' ],
	[ 'Atlantic/Bermuda', 'en-GB', 'elsewhere' ],
	[ 'Asia/Tokyo', 'ja-JP', 'elsewhere' ],
	[ 'UTC', 'de-DE', 'europe' ],
	[ 'Etc/GMT+5', 'en-US', 'united_states' ],
	[ 'UTC', 'zh-Hant-TW', 'elsewhere' ],
	[ 'UTC', 'de', undefined ],
	[ undefined, 'en', undefined ],
] )( '%s, %s: %s', ( zone, language, region ) => {
	expect( regionOf( { zone, language } ) ).toBe( region );
} );

it( 'believes the country that the server knows before anything else', () => {
	expect(
		regionOf( {
			country: 'FR',
			zone: 'America/New_York',
			language: 'en-US',
		} )
	).toBe( 'europe' );
} );

describe( 'ruleOf', () => {
	const rules = {
		europe: 'opt_out',
		united_states: 'none',
		elsewhere: 'none',
	} as const;
	const zoneIs = ( timeZone?: string ) =>
		jest
			.spyOn( Intl.DateTimeFormat.prototype, 'resolvedOptions' )
			.mockReturnValue( {
				timeZone,
			} as Intl.ResolvedDateTimeFormatOptions );
	const languageIs = ( language: string ) =>
		jest.spyOn( navigator, 'language', 'get' ).mockReturnValue( language );

	afterEach( () => jest.restoreAllMocks() );

	it( 'takes the owner’s rule for the region', () => {
		zoneIs( 'America/Chicago' );
		expect( ruleOf( { rules } as unknown as AskingConfig ) ).toBe( 'none' );
	} );

	it( 'takes the strictest where nobody knows the region', () => {
		zoneIs( 'UTC' );
		languageIs( 'en' );
		expect( ruleOf( { rules } as unknown as AskingConfig ) ).toBe(
			'opt_out'
		);
	} );
} );
