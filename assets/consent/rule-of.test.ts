import regions from '../schema/regions.json';
import { ruleOf } from './rule-of';

/** The names of the rules stand for the regions, so that one run shows which was found. */
const config = {
	regions: [
		{ rule: 'opt_in' as const, ...regions.europe },
		{ rule: 'opt_out' as const, ...regions.united_states },
	],
	elsewhere: 'none' as const,
};
const inPlace = ( timeZone: string | undefined, language: string ) => {
	jest.spyOn(
		Intl.DateTimeFormat.prototype,
		'resolvedOptions'
	).mockReturnValue( { timeZone } as Intl.ResolvedDateTimeFormatOptions );
	jest.spyOn( navigator, 'language', 'get' ).mockReturnValue( language );
};

afterEach( () => jest.restoreAllMocks() );

it.each( [
	[ 'Europe/Berlin', 'en-US', 'opt_in' ],
	[ 'Europe/Belgrade', 'sl-SI', 'opt_in' ],
	[ 'Atlantic/Canary', 'es-ES', 'opt_in' ],
	[ 'Atlantic/Reykjavik', 'is', 'opt_in' ],
	[ 'Asia/Nicosia', 'el', 'opt_in' ],
	[ 'GB', 'en', 'opt_in' ],
	[ 'CET', 'en', 'opt_in' ],
	[ 'America/Martinique', 'fr', 'opt_in' ],
	[ 'America/New_York', 'de-DE', 'opt_out' ],
	[ 'America/Indiana/Knox', 'en-US', 'opt_out' ],
	[ 'Pacific/Honolulu', 'en-US', 'opt_out' ],
	[ 'US/Pacific', 'en-US', 'opt_out' ],
	[ 'America/Toronto', 'en-US', 'none' ],
	[ 'America/Sao_Paulo', 'pt-PT', 'none' ],
	[ 'Atlantic/Bermuda', 'en-GB', 'none' ],
	[ 'Asia/Tokyo', 'ja-JP', 'none' ],
	// Nobody knows the place: the language.
	[ 'UTC', 'de-DE', 'opt_in' ],
	[ 'Etc/GMT+5', 'en-US', 'opt_out' ],
	[ 'UTC', 'zh-Hant-TW', 'none' ],
	// Nor that: the strictest.
	[ 'UTC', 'de', 'opt_in' ],
	[ undefined, 'en', 'opt_in' ],
] )( '%s, %s: %s', ( zone, language, rule ) => {
	inPlace( zone, language );
	expect( ruleOf( config ) ).toBe( rule );
} );

it( 'believes the server, which knows the country', () => {
	inPlace( 'America/New_York', 'en-US' );
	expect( ruleOf( { ...config, rule: 'none' } ) ).toBe( 'none' );
} );
