import { keepMemory } from './keep-memory';
import { MEMORY_KEY, readMemory } from './read-memory';
import type { VisitConfig } from './types';

const HALF_AN_HOUR = 1_800_000;

const config = (): VisitConfig => ( {
	page: {},
	consent: { honour_signals: true, consent_without_tool: 'unknown' },
} );

const answer = ( said: string ) => {
	document.cookie = `footfall_consent=${ encodeURIComponent( said ) }`;
	document.dispatchEvent( new Event( 'footfall:consent' ) );
};

const comeBack = ( persisted: boolean ) =>
	window.dispatchEvent(
		Object.assign( new Event( 'pageshow' ), { persisted } )
	);

const setPrerendering = ( is: boolean ) =>
	Object.defineProperty( document, 'prerendering', {
		value: is,
		configurable: true,
	} );

const OLD = JSON.stringify( {
	v: 1,
	at: Date.now() - 2 * HALF_AN_HOUR,
	visits: 7,
	before: null,
	source: null,
	seen: {},
	bought: { orders: [], products: [], categories: [] },
} );

/** What was listened to in one test is not in the next. */
const listen = jest.spyOn( window, 'addEventListener' );

beforeEach( () => {
	answer( '' );
	localStorage.clear();
} );

afterEach( () => {
	for ( const [ type, listener ] of listen.mock.calls.splice( 0 ) ) {
		window.removeEventListener( type, listener, true );
	}
	setPrerendering( false );
	jest.useRealTimers();
} );

it( 'writes nothing before an answer, and leaves what is there', () => {
	keepMemory( config() );
	expect( localStorage ).toHaveLength( 0 );
	localStorage.setItem( MEMORY_KEY, OLD );
	keepMemory( config() );
	expect( localStorage.getItem( MEMORY_KEY ) ).toBe( OLD );
} );

it( 'remembers with the yes, not with a yes to something else; forgets with the no', () => {
	keepMemory( config() );
	answer( 'statistics:allow' );
	expect( localStorage ).toHaveLength( 0 );
	answer( 'preferences:allow' );
	expect( readMemory()?.visits ).toBe( 1 );
	answer( 'preferences:deny' );
	expect( localStorage ).toHaveLength( 0 );
} );

it( 'forgets what was remembered before a no on another page', () => {
	localStorage.setItem( MEMORY_KEY, OLD );
	answer( 'preferences:deny' );
	keepMemory( config() );
	expect( localStorage ).toHaveLength( 0 );
} );

it( 'a page from the back button is visited again: after half an hour that is another visit', () => {
	jest.useFakeTimers();
	answer( 'preferences:allow' );
	keepMemory( config() );
	comeBack( true );
	expect( readMemory()?.visits ).toBe( 1 );
	jest.setSystemTime( Date.now() + HALF_AN_HOUR );
	comeBack( false );
	expect( readMemory()?.visits ).toBe( 1 );
	comeBack( true );
	expect( readMemory()?.visits ).toBe( 2 );
} );

it( 'a page from the back button obeys what was answered meanwhile', () => {
	answer( 'preferences:allow' );
	keepMemory( config() );
	// On another page: no event tells this one.
	document.cookie = `footfall_consent=${ encodeURIComponent( 'preferences:deny' ) }`;
	comeBack( true );
	expect( localStorage ).toHaveLength( 0 );
	document.cookie = `footfall_consent=${ encodeURIComponent( 'preferences:allow' ) }`;
	comeBack( true );
	expect( readMemory()?.visits ).toBe( 1 );
} );

it( 'a page that is prerendered is visited when it is opened', () => {
	answer( 'preferences:allow' );
	setPrerendering( true );
	keepMemory( config() );
	expect( localStorage ).toHaveLength( 0 );
	setPrerendering( false );
	document.dispatchEvent( new Event( 'prerenderingchange' ) );
	expect( readMemory()?.visits ).toBe( 1 );
} );
