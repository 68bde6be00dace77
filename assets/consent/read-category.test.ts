import { readCategory } from './read-category';
import { readConsent, type ConsentInput } from './read-consent';

const input = (
	cookies: Record< string, string > = {},
	more: Partial< ConsentInput > = {}
): ConsentInput => ( {
	config: { honour_signals: true, consent_without_tool: 'unknown' },
	cookie: ( name ) => cookies[ name ] ?? '',
	signals: { gpc: false, dnt: false },
	api: null,
	...more,
} );
const gpc = { signals: { gpc: true, dnt: true } };
const api = ( consent_type: string ) => ( { api: { consent_type } } );

it.each( [
	[ 'functional', input(), 'granted' ],
	[ 'preferences', input(), 'unknown' ],
	[
		'preferences',
		input( { footfall_consent: 'statistics:deny|preferences:allow' } ),
		'granted',
	],
	[
		'preferences',
		input( { footfall_consent: 'preferences:deny' } ),
		'refused',
	],
	[
		'preferences',
		input( { footfall_consent: 'preferences:allowed' } ),
		'unknown',
	],
	[
		'preferences',
		input( { footfall_consent: 'preferences:allow' }, gpc ),
		'granted',
	],
	[
		'preferences',
		input(
			{},
			{
				config: {
					honour_signals: true,
					consent_without_tool: 'granted',
				},
			}
		),
		'unknown',
	],
	[
		'preferences',
		input( { footfall_consent: 'preferences:allow' }, api( 'optin' ) ),
		'unknown',
	],
	[
		'preferences',
		input( { wp_consent_preferences: 'allow' }, api( 'optin' ) ),
		'granted',
	],
	[
		'preferences',
		input( { wp_consent_preferences: 'deny' }, api( 'optout' ) ),
		'refused',
	],
	[ 'preferences', input( {}, api( 'optout' ) ), 'granted' ],
	[ 'preferences', input( {}, api( '' ) ), 'unknown' ],
	[
		'marketing',
		input( { footfall_consent: 'marketing:allow' }, gpc ),
		'refused',
	],
] as const )( '%s %#', ( category, given, answer ) => {
	expect( readCategory( category, given ) ).toBe( answer );
} );

it( 'says of statistics what readConsent says', () => {
	for ( const value of [
		'',
		'statistics:allow',
		'statistics:deny',
		'statistics:allow|preferences:deny',
	] ) {
		for ( const more of [
			{},
			gpc,
			api( 'optin' ),
			api( 'optout' ),
			{
				config: {
					honour_signals: false,
					consent_without_tool: 'granted' as const,
				},
			},
		] ) {
			const given = input( { footfall_consent: value }, more );
			expect( readCategory( 'statistics', given ) ).toBe(
				readConsent( given )
			);
		}
	}
} );
