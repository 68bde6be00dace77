import { createConsent, type Consent } from './create-consent';
import type { ConsentState } from './types';

const config = {
	identity_before_consent: 'cookieless',
	identity_after_consent: 'visitor_id',
	consent_without_tool: 'unknown',
	honour_signals: true,
	cookie_path: '/',
	cookie_domain: '',
} as const;

let consent: Consent;
let states: ConsentState[];
const listeners: [ string, EventListener ][] = [];
const { addEventListener } = document;

const cookies = () => document.cookie.split( '; ' ).filter( Boolean ).sort();
const forget = ( name: string ) => {
	document.cookie = `${ name }=; max-age=0; path=/`;
};
const installApi = ( type?: string ) => {
	Object.assign( window, {
		consent_api: {},
		wp_has_consent: () => true,
		wp_consent_type: type,
		// As the plugin does it, array with string keys included.
		wp_set_consent( category: string, value: string ) {
			document.cookie = `wp_consent_${ category }=${ value }; path=/`;
			document.dispatchEvent(
				new CustomEvent( 'wp_listen_for_consent_change', {
					detail: Object.assign( [], { [ category ]: value } ),
				} )
			);
		},
	} );
};

beforeEach( () => {
	consent = createConsent( config );
	states = [];
	document.addEventListener = ( type: string, listener: unknown ) => {
		listeners.push( [ type, listener as EventListener ] );
		addEventListener.call( document, type, listener as EventListener );
	};
	consent.onChange( ( state ) => states.push( state ) );
} );
afterEach( () => {
	document.addEventListener = addEventListener;
	listeners
		.splice( 0 )
		.forEach( ( [ type, listener ] ) =>
			document.removeEventListener( type, listener )
		);
	forget( 'footfall_consent' );
	forget( 'wp_consent_statistics' );
	forget( 'wp_consent_marketing' );
	delete window.consent_api;
	delete window.wp_has_consent;
	delete window.wp_set_consent;
	delete window.wp_consent_type;
	jest.restoreAllMocks();
} );

describe( 'createConsent', () => {
	it( 'remembers a choice in our cookie and says so once', () => {
		consent.set( 'statistics', 'allow' );
		consent.set( 'statistics', 'allow' );
		expect( consent.get() ).toBe( 'granted' );
		expect( cookies() ).toEqual( [ 'footfall_consent=statistics:allow' ] );
		expect( states ).toEqual( [ 'granted' ] );
	} );

	it( 'leaves other categories as they are', () => {
		consent.set( 'marketing', 'deny' );
		consent.set( 'statistics', 'allow' );
		consent.set( 'marketing', 'allow' );
		expect( cookies() ).toEqual( [
			'footfall_consent=statistics:allow|marketing:allow',
		] );
	} );

	it( 'tells the WP Consent API, and what it makes of it counts', () => {
		installApi( 'optin' );
		consent.set( 'statistics', 'allow' );
		expect( cookies() ).toContain( 'wp_consent_statistics=allow' );
		consent.set( 'statistics', 'deny' );
		expect( states ).toEqual( [ 'granted', 'refused' ] );
	} );

	it( 'hears a banner that uses the WP Consent API', () => {
		installApi( 'optin' );
		window.wp_set_consent?.( 'statistics', 'allow' );
		window.wp_set_consent?.( 'marketing', 'deny' );
		expect( states ).toEqual( [ 'granted' ] );
		expect( document.cookie ).not.toContain( 'footfall' );
	} );

	it( 'hears a consent type that is named late', () => {
		installApi();
		expect( consent.get() ).toBe( 'unknown' );
		window.wp_consent_type = 'optout';
		document.dispatchEvent( new CustomEvent( 'wp_consent_type_defined' ) );
		expect( states ).toEqual( [ 'granted' ] );
	} );

	it( 'hears our own banner, a script apart', () => {
		document.cookie = 'footfall_consent=statistics:deny; path=/';
		document.dispatchEvent( new CustomEvent( 'footfall:consent' ) );
		expect( states ).toEqual( [ 'refused' ] );
	} );

	it( 'sees at once what another tab has decided', () => {
		document.cookie = 'footfall_consent=statistics:allow; path=/';
		expect( consent.get() ).toBe( 'granted' );
	} );

	it( 'reads a cookie that PHP has encoded', () => {
		document.cookie =
			'footfall_consent=marketing%3Adeny%7Cstatistics%3Aallow; path=/';
		expect( consent.get() ).toBe( 'granted' );
	} );

	it( 'holds a refusal for the page where no cookie can be written, an agreement not', () => {
		installApi( 'optout' );
		jest.spyOn( document, 'cookie', 'set' ).mockImplementation( () => {} );
		expect( consent.get() ).toBe( 'granted' );
		consent.set( 'statistics', 'deny' );
		expect( consent.get() ).toBe( 'refused' );
		consent.set( 'statistics', 'allow' );
		window.wp_consent_type = 'optin';
		expect( consent.get() ).toBe( 'unknown' );
	} );

	it( 'obeys Global Privacy Control after a choice too', () => {
		Object.assign( navigator, { globalPrivacyControl: true } );
		consent.set( 'statistics', 'allow' );
		expect( consent.get() ).toBe( 'refused' );
		Object.assign( navigator, { globalPrivacyControl: undefined } );
	} );
} );
