import { answerApi } from './answer-api';
import type { AskingConfig, ConsentRule } from './choice';
import { announceType, createChoice } from './create-choice';
import { changeChoice } from './change-choice';
import { CATEGORIES } from './categories';
import { takeCalls } from './take-calls';
import type { Choice } from './types';

const ID = 'AbCdEfGhIjKlMnOpQrStUv';
const NOW = 1_795_331_000;
const base: AskingConfig = {
	regions: [],
	elsewhere: 'opt_in',
	keep: '/keep.js',
	in_charge: true,
	days: 180,
	honour_signals: true,
	consent_mode: true,
	categories: CATEGORIES,
	text: 'ab12cd34',
	since: 0,
	lang: 'de-DE',
	urls: [],
	cookie_path: '/',
	cookie_domain: '',
};
const recorded = ( more = '', at = NOW - 1000 ) =>
	`v:1|id:${ ID }|at:${ at }|text:old|lang:en-US|rule:opt_in|how:choose|${ more }`;
const all = ( choice: Choice ) =>
	Object.fromEntries( CATEGORIES.map( ( name ) => [ name, choice ] ) );

let log: jest.Mock;
let load: jest.Mock;
const heard = jest.fn();
const listeners: [ EventTarget, string, EventListener ][] = [];

const begin = (
	rule: ConsentRule = 'opt_in',
	more: Partial< AskingConfig > = {}
) => {
	log = jest.fn();
	load = jest.fn();
	const { choice, parts } = createChoice( { ...base, ...more }, rule, load );
	if ( choice.isInCharge && ! more.cookie_prefix ) {
		answerApi( choice, parts );
	}
	takeCalls( parts, changeChoice( choice, parts, log ) as never );
	return choice;
};
const setCookie = ( name: string, value: string ) => {
	document.cookie = `${ name }=${ value };path=/`;
};
const cookie = ( name = 'footfall_consent' ) =>
	new RegExp( `(?:^|; )${ name }=([^;]*)` ).exec( document.cookie )?.[ 1 ];
const answers = ( choice: ReturnType< typeof begin > ) =>
	CATEGORIES.filter( ( name ) => choice.has( name ) );
const signal = ( gpc: boolean ) =>
	Object.defineProperty( navigator, 'globalPrivacyControl', {
		value: gpc,
		configurable: true,
	} );
const { dataset } = document.documentElement;

beforeEach( () => {
	jest.useFakeTimers( { now: NOW * 1000 } );
	heard.mockClear();
	for ( const target of [ document, window ] ) {
		jest.spyOn( target, 'addEventListener' ).mockImplementation(
			( ...given: unknown[] ) => {
				const [ type, listener ] = given as [ string, EventListener ];
				listeners.push( [ target, type, listener ] );
				EventTarget.prototype.addEventListener.call(
					target,
					type,
					listener
				);
			}
		);
	}
} );
afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
	listeners
		.splice( 0 )
		.forEach( ( [ target, type, listener ] ) =>
			target.removeEventListener( type, listener )
		);
	document.cookie.split( '; ' ).forEach( ( pair ) => {
		document.cookie = `${ pair.split( '=' )[ 0 ] }=;path=/;max-age=0`;
	} );
	localStorage.clear();
	signal( false );
	delete window.wp_consent_type;
	delete window.wp_has_consent;
	delete window.wp_set_consent;
} );

describe( 'before a choice', () => {
	it( 'asks and keeps nothing where the visitor has to be asked', () => {
		const choice = begin();
		expect( document.cookie ).toBe( '' );
		expect( choice ).toMatchObject( { state: 'open', isOpen: true } );
		expect( dataset ).toMatchObject( {
			choice: 'open',
			choiceRule: 'opt_in',
		} );
		expect( answers( choice ) ).toEqual( [] );
		expect( choice.has( 'functional' ) ).toBe( true );
		expect( choice.record() ).toBeNull();
		expect( window.wp_consent_type ).toBe( 'optin' );
	} );

	it.each( [ 'opt_out', 'none' ] as const )(
		'allows everything under %s, and lets the server know until the browser ends',
		( rule ) => {
			const written = jest.spyOn( document, 'cookie', 'set' );
			const choice = begin( rule );
			expect( written.mock.calls ).toEqual( [
				[
					`footfall_consent=v:1|rule:${ rule }|preferences:allow|statistics-anonymous:allow|statistics:allow|marketing:allow;path=/;domain=;max-age=;samesite=lax`,
				],
			] );
			expect( answers( choice ) ).toEqual( CATEGORIES );
			expect( choice.record() ).toBeNull();
			expect( dataset.choice ).toBe( 'none' );
			expect( window.wp_consent_type ).toBe( 'optout' );
		}
	);

	it( 'holds to the rule where no cookie can be written', () => {
		jest.spyOn( document, 'cookie', 'set' ).mockImplementation( () => {} );
		expect( answers( begin( 'opt_out' ) ) ).toEqual( CATEGORIES );
	} );

	it( 'removes what cannot be read, what another rule has left and what has run out', () => {
		for ( const old of [
			'statistics:allow',
			'v:1|rule:opt_out|statistics:allow',
			recorded( 'statistics:allow', NOW - 181 * 86_400 ),
		] ) {
			setCookie( 'footfall_consent', old );
			setCookie( 'footfall_visitor', 'x' );
			localStorage.setItem( 'footfall_queue', '[]' );
			const choice = begin();
			expect( answers( choice ) ).toEqual( [] );
			expect( document.cookie ).toBe( '' );
			expect( localStorage ).toHaveLength( 0 );
			delete window.wp_consent_type;
		}
	} );

	it.each( [
		[ 'eucookielaw', '1795331000000' ],
		[ 'personalized-ads-consent', '1' ],
	] )(
		'takes %s over for what it was: a notice accepted, nothing granted',
		( name, value ) => {
			setCookie( name, value );
			const choice = begin();
			expect( choice.state ).toBe( 'made' );
			expect( answers( choice ) ).toEqual( [] );
			expect( choice.record() ).toMatchObject( {
				how: 'jetpack',
				choices: {},
			} );
			expect( cookie( name ) ).toBeUndefined();
			expect( log ).not.toHaveBeenCalled();
		}
	);
} );

describe( 'signals of the browser', () => {
	beforeEach( () => signal( true ) );

	it( 'refuse, also after a yes', () => {
		const choice = begin();
		choice.choose( all( 'allow' ), 'accept' );
		expect( answers( choice ) ).toEqual( [ 'preferences' ] );
		expect( cookie() ).toContain(
			'|preferences:allow|statistics-anonymous:deny|statistics:deny|marketing:deny'
		);
		expect( log.mock.calls[ 0 ][ 1 ] ).toMatchObject( {
			how: 'accept',
			allowed: [ 'preferences' ],
			signal: 'gpc',
		} );
	} );

	it( 'refuse under a rule that allows', () => {
		const choice = begin( 'opt_out' );
		expect( answers( choice ) ).toEqual( [ 'preferences' ] );
		expect( cookie() ).toContain( 'marketing:deny' );
	} );

	it( 'are an objection to selling in an opt-out region, even where the owner does not honour them', () => {
		const choice = begin( 'opt_out', { honour_signals: false } );
		expect( answers( choice ) ).toEqual( [
			'preferences',
			'statistics-anonymous',
			'statistics',
		] );
	} );

	it( 'leave nothing to ask where they refuse all that is asked for', () => {
		expect(
			begin( 'opt_in', { categories: [ 'statistics', 'marketing' ] } )
				.state
		).toBe( 'none' );
	} );
} );

describe( 'choose', () => {
	it.each( [
		// choices, how → allowed in an opt-in region, in an opt-out region
		[ all( 'allow' ), 'accept', CATEGORIES, CATEGORIES ],
		[ all( 'deny' ), 'refuse', [], [] ],
		[ {}, 'dismiss', [], CATEGORIES ],
		[
			{ statistics: 'allow', marketing: 'deny' },
			'choose',
			[ 'statistics' ],
			[ 'preferences', 'statistics-anonymous', 'statistics' ],
		],
	] as const )( '%j, %s', ( choices, how, inOptIn, inOptOut ) => {
		for ( const [ rule, allowed ] of [
			[ 'opt_in', inOptIn ],
			[ 'opt_out', inOptOut ],
		] as const ) {
			const choice = begin( rule );
			choice.choose( choices, how, { layout: 'box' } );
			expect( answers( choice ) ).toEqual( allowed );
			expect( choice.state ).toBe( 'made' );
			expect( dataset.choice ).toBe( 'made' );
			expect( choice.record() ).toMatchObject( {
				id: expect.stringMatching( /^\w{22}$/ ),
				at: NOW,
				text: 'ab12cd34',
				lang: 'de-DE',
				rule,
				how,
			} );
			expect( log.mock.calls ).toEqual( [
				[
					'consent_given',
					{
						consent_id: choice.record()?.id,
						allowed: [ ...allowed ],
						text: 'ab12cd34',
						language: 'de-DE',
						rule,
						how,
						layout: 'box',
						first: true,
					},
				],
			] );
			choice.withdraw();
			document.cookie = 'footfall_consent=;path=/;max-age=0';
			delete window.wp_consent_type;
		}
	} );

	it( 'keeps the cookie for the owner’s time', () => {
		const choice = begin( 'opt_in', { days: 30 } );
		const written = jest.spyOn( document, 'cookie', 'set' );
		choice.choose( all( 'allow' ), 'accept' );
		expect( written.mock.calls[ 0 ]?.[ 0 ] ).toContain(
			';max-age=2592000;samesite=lax'
		);
	} );

	it( 'keeps the id and what is not named', () => {
		setCookie(
			'footfall_consent',
			recorded( 'services:youtube|preferences:allow|statistics:allow' )
		);
		const choice = begin();
		choice.choose( { statistics: 'deny' }, 'choose' );
		expect( choice.record() ).toMatchObject( {
			id: ID,
			services: [ 'youtube' ],
			choices: {
				preferences: 'allow',
				statistics: 'deny',
				marketing: 'deny',
			},
		} );
		expect( log.mock.calls[ 0 ][ 1 ] ).toMatchObject( { first: false } );
	} );

	it( 'tells everybody who has to know, once', () => {
		const choice = begin();
		const changed = jest.fn();
		choice.onChange( changed );
		document.addEventListener( 'footfall:consent', heard );
		document.addEventListener( 'wp_listen_for_consent_change', heard );
		choice.choose( { statistics: 'allow' }, 'choose' );
		const change: Record< string, string > = {
			...all( 'deny' ),
			statistics: 'allow',
		};
		expect( changed.mock.calls ).toEqual( [ [ change ] ] );
		expect(
			heard.mock.calls.map( ( [ { type, detail } ] ) => [ type, detail ] )
		).toEqual( [
			...CATEGORIES.map( ( name ) => [
				'wp_listen_for_consent_change',
				{ [ name ]: change[ name ] },
			] ),
			[ 'footfall:consent', change ],
		] );
	} );

	it( 'goes on when a listener fails', () => {
		const choice = begin();
		const changed = jest.fn();
		choice.onChange( () => {
			throw new Error( 'theirs' );
		} );
		choice.onChange( changed );
		choice.choose( all( 'deny' ), 'refuse' );
		expect( changed ).toHaveBeenCalled();
		expect( () => jest.runAllTimers() ).toThrow( 'theirs' );
	} );

	it( 'removes identifiers with a refusal', () => {
		setCookie( 'footfall_consent', recorded( 'statistics:allow' ) );
		setCookie( 'footfall_visitor', 'x' );
		localStorage.setItem( 'footfall_queue', '[]' );
		localStorage.setItem( 'footfall_memory', '{}' );
		const choice = begin();
		expect( cookie( 'footfall_visitor' ) ).toBe( 'x' );
		choice.withdraw();
		expect( cookie( 'footfall_visitor' ) ).toBeUndefined();
		expect( localStorage ).toHaveLength( 0 );
		expect( choice.record() ).toMatchObject( { id: ID, how: 'withdraw' } );
	} );

	it( 'holds for the page where no cookie can be written', () => {
		jest.spyOn( document, 'cookie', 'set' ).mockImplementation( () => {} );
		const choice = begin();
		choice.choose( all( 'allow' ), 'accept' );
		expect( answers( choice ) ).toEqual( CATEGORIES );
		expect( choice.state ).toBe( 'made' );
	} );
} );

describe( 'a service by itself', () => {
	it( 'is allowed without answering the question', () => {
		const choice = begin();
		choice.choose( {}, 'service', { services: [ 'youtube' ] } );
		expect( choice.state ).toBe( 'open' );
		expect( choice.has( 'marketing', 'youtube' ) ).toBe( true );
		expect( choice.has( 'marketing', 'vimeo' ) ).toBe( false );
		expect( answers( choice ) ).toEqual( [] );
		expect( choice.record()?.choices ).toEqual( {} );
	} );

	it( 'goes with a refusal', () => {
		const choice = begin();
		choice.choose( {}, 'service', { services: [ 'youtube' ] } );
		choice.choose( all( 'deny' ), 'refuse' );
		expect( choice.has( 'marketing', 'youtube' ) ).toBe( false );
	} );
} );

it( 'asks again who chose before the texts changed, and obeys the old answer until then', () => {
	setCookie( 'footfall_consent', recorded( 'statistics:allow' ) );
	const choice = begin( 'opt_in', { since: NOW - 500 } );
	expect( choice.state ).toBe( 'open' );
	expect( answers( choice ) ).toEqual( [ 'statistics' ] );
	choice.choose( all( 'deny' ), 'refuse' );
	expect( choice.state ).toBe( 'made' );
} );

it( 'hears what another tab has decided', () => {
	const choice = begin();
	const changed = jest.fn();
	choice.onChange( changed );
	setCookie( 'footfall_consent', recorded( 'statistics:allow' ) );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
	expect( changed.mock.calls ).toEqual( [ [ { statistics: 'allow' } ] ] );
	expect( dataset.choice ).toBe( 'made' );
	expect( log ).not.toHaveBeenCalled();
} );

describe( 'without the WP Consent API', () => {
	it( 'answers for it', () => {
		const choice = begin();
		expect( window.wp_has_consent?.( 'marketing' ) ).toBe( false );
		window.wp_set_consent?.( 'marketing', 'allow' );
		expect( window.wp_has_consent?.( 'marketing' ) ).toBe( true );
		expect( choice.record() ).toMatchObject( { how: 'api' } );
		window.wp_set_consent?.( 'marketing', 'allow' );
		window.wp_set_consent?.( 'functional', 'allow' );
		window.wp_set_consent?.( 'marketing', 'perhaps' as 'allow' );
		expect( log ).toHaveBeenCalledTimes( 1 );
	} );
} );

it( 'hears what the storefront’s script has written into the record', () => {
	setCookie( 'footfall_consent', recorded( 'statistics:allow' ) );
	const choice = begin();
	setCookie( 'footfall_consent', recorded( 'statistics:deny' ) );
	window.wp_set_consent?.( 'statistics', 'deny' );
	expect( choice.record() ).toMatchObject( { id: ID, how: 'api' } );
	expect( log ).toHaveBeenCalledTimes( 1 );
} );

describe( 'with the WP Consent API', () => {
	// As the plugin does it.
	const setConsent = jest.fn( ( name: string, value: string ) => {
		const previous = cookie( `wp_consent_${ name }` );
		setCookie( `wp_consent_${ name }`, value );
		if ( previous !== value ) {
			document.dispatchEvent(
				new CustomEvent( 'wp_listen_for_consent_change', {
					detail: Object.assign( [], { [ name ]: value } ),
				} )
			);
		}
	} );
	const install = () => {
		setConsent.mockClear();
		window.wp_set_consent = setConsent;
	};
	const api = { cookie_prefix: 'wp_consent' };

	it( 'keeps its cookies to our record', () => {
		setCookie( 'wp_consent_marketing', 'allow' );
		begin( 'opt_in', api );
		expect( document.cookie ).toBe( '' );
		delete window.wp_consent_type;
		setCookie( 'footfall_consent', recorded( 'statistics:allow' ) );
		begin( 'opt_in', api );
		expect( cookie( 'wp_consent_statistics' ) ).toBe( 'allow' );
		expect( cookie( 'wp_consent_marketing' ) ).toBeUndefined();
	} );

	it( 'tells it of a choice, and hears another plugin’s', () => {
		const choice = begin( 'opt_in', api );
		install();
		choice.choose( { statistics: 'allow' }, 'choose' );
		expect( setConsent.mock.calls ).toEqual( [
			[ 'preferences', 'deny' ],
			[ 'statistics-anonymous', 'deny' ],
			[ 'statistics', 'allow' ],
			[ 'marketing', 'deny' ],
		] );
		expect( log ).toHaveBeenCalledTimes( 1 );
		setConsent( 'marketing', 'allow' );
		expect( choice.has( 'marketing' ) ).toBe( true );
		expect( choice.record() ).toMatchObject( { how: 'api' } );
		expect( log ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'tells it what a signal refuses', () => {
		signal( true );
		begin( 'opt_out', api );
		expect( cookie( 'wp_consent_marketing' ) ).toBe( 'deny' );
		expect( cookie( 'wp_consent_preferences' ) ).toBeUndefined();
	} );
} );

describe( 'with another tool in charge', () => {
	const obeying = {
		in_charge: false,
		type: 'optin',
		cookie_prefix: 'wp_consent',
	};

	it( 'asks and keeps nothing, and tells that tool’s answer', () => {
		setCookie( 'eucookielaw', '1' );
		setCookie( 'wp_consent_statistics', 'allow' );
		setCookie( 'footfall_consent', recorded( 'marketing:allow' ) );
		const before = document.cookie;
		const choice = begin( 'opt_in', obeying );
		expect( choice ).toMatchObject( { isInCharge: false, state: 'none' } );
		expect( dataset.choice ).toBe( 'none' );
		expect( answers( choice ) ).toEqual( [ 'statistics' ] );
		expect( choice.record() ).toBeNull();
		expect( document.cookie ).toBe( before );
		expect( window.wp_consent_type ).toBeUndefined();
	} );

	it( 'hears its changes, and hands choices on to it', () => {
		const choice = begin( 'opt_in', obeying );
		const changed = jest.fn();
		choice.onChange( changed );
		document.addEventListener( 'footfall:consent', heard );
		setCookie( 'wp_consent_marketing', 'allow' );
		document.dispatchEvent( new Event( 'wp_listen_for_consent_change' ) );
		expect( changed.mock.calls ).toEqual( [ [ { marketing: 'allow' } ] ] );
		expect( heard ).not.toHaveBeenCalled();
		window.wp_set_consent = jest.fn();
		choice.choose( { statistics: 'allow' }, 'choose' );
		expect( window.wp_set_consent ).toHaveBeenCalledWith(
			'statistics',
			'allow'
		);
		expect( document.cookie ).not.toContain( 'footfall' );
	} );

	it( 'steps back when one names its type late', () => {
		const choice = begin();
		announceType();
		expect( choice.isInCharge ).toBe( true );
		window.wp_consent_type = 'optin';
		document.dispatchEvent( new CustomEvent( 'wp_consent_type_defined' ) );
		expect( choice ).toMatchObject( { isInCharge: false, isOpen: false } );
		expect( dataset.choice ).toBe( 'none' );
	} );
} );

describe( 'asked', () => {
	afterEach( () => {
		Object.assign( window, { navigation: undefined } );
	} );

	const comeFrom = ( referrer: string, type: string ) => {
		jest.spyOn( document, 'referrer', 'get' ).mockReturnValue( referrer );
		Object.assign( performance, { getEntriesByType: () => [ { type } ] } );
	};

	it( 'is counted once a visit where pages do not say where one came from', () => {
		comeFrom( '', 'navigate' );
		Object.assign( window, { navigation: { currentEntry: { index: 1 } } } );
		begin().asked( 'bar' );
		expect( log ).not.toHaveBeenCalled();
		Object.assign( window, { navigation: { currentEntry: { index: 0 } } } );
		begin().asked( 'bar' );
		expect( log ).toHaveBeenCalledTimes( 1 );
	} );

	it.each( [
		[ 'https://search.example/', 'navigate', 1 ],
		[ '', 'navigate', 1 ],
		[ `${ location.origin }/shop/`, 'navigate', 0 ],
		[ '', 'reload', 0 ],
		[ '', 'back_forward', 0 ],
	] )( 'is counted where a visit begins: %j, %s', ( from, type, times ) => {
		comeFrom( from, type );
		const choice = begin();
		choice.asked( 'bar' );
		choice.asked( 'bar' );
		expect( log.mock.calls ).toEqual(
			Array( times ).fill( [
				'consent_asked',
				{
					text: 'ab12cd34',
					language: 'de-DE',
					rule: 'opt_in',
					layout: 'bar',
				},
			] )
		);
		choice.choose( all( 'allow' ), 'accept' );
		expect( log.mock.lastCall[ 1 ] ).toMatchObject( { layout: 'bar' } );
	} );
} );

it( 'has the preferences opened, at once or when their script comes', () => {
	const choice = begin();
	document.addEventListener( 'footfall:choice-open', heard );
	const { open } = choice;
	open();
	expect( heard ).toHaveBeenCalledTimes( 1 );
	expect( choice.isWanted ).toBe( true );
} );

describe( 'the second script', () => {
	const bare = ( rule: ConsentRule = 'opt_in' ) => {
		log = jest.fn();
		load = jest.fn();
		return createChoice( base, rule, load );
	};

	it.each( [
		[ 'opt_in', '', 1 ],
		[ 'opt_in', recorded( 'statistics:deny' ), 0 ],
		[ 'opt_out', '', 0 ],
		[ 'none', '', 0 ],
	] as const )(
		'comes while there is something to ask: %s, %s',
		( rule, value, times ) => {
			setCookie( 'footfall_consent', value );
			bare( rule );
			expect( load ).toHaveBeenCalledTimes( times );
		}
	);

	it( 'comes to take over a notice and to remove an identifier without consent', () => {
		setCookie( 'eucookielaw', '1' );
		expect( bare( 'opt_out' ).choice.state ).toBe( 'none' );
		expect( load ).toHaveBeenCalled();
		document.cookie = 'eucookielaw=;path=/;max-age=0';
		delete window.wp_consent_type;
		setCookie( 'footfall_consent', recorded( 'statistics:deny' ) );
		setCookie( 'footfall_visitor', 'x' );
		bare();
		expect( load ).toHaveBeenCalled();
	} );

	it( 'does what was asked for before it came', () => {
		setCookie( 'footfall_consent', recorded( 'statistics:allow' ) );
		const { choice, parts } = bare();
		choice.withdraw();
		expect( load ).toHaveBeenCalled();
		expect( choice.has( 'statistics' ) ).toBe( true );
		takeCalls( parts, changeChoice( choice, parts, log ) as never );
		expect( choice.has( 'statistics' ) ).toBe( false );
		expect( log ).toHaveBeenCalledTimes( 1 );
	} );
} );
