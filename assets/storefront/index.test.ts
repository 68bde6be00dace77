import type { Footfall, RecordedEvent, StorefrontConfig } from './types';

const config: StorefrontConfig = {
	urls: [ '/in.php', '/rest' ],
	page: { kind: 'product', product_id: 7 },
	identity_before_consent: 'cookieless',
	identity_after_consent: 'visitor_id',
	consent_without_tool: 'unknown',
	honour_signals: true,
	excluded_paths: [],
	excluded_query_parameters: [],
	cookie_path: '/',
	cookie_domain: '',
	parts: { interactions: '/interactions.js' },
};

const fetched = jest.fn();
const pass = ( ms: number ) => jest.advanceTimersByTimeAsync( ms );
const bodies = () =>
	fetched.mock.calls.map( ( [ , init ] ) => JSON.parse( init.body ) );
const names = () =>
	bodies().map( ( { events } ) =>
		events.map( ( { name }: { name: string } ) => name )
	);

const load = ( footfall?: Footfall ) => {
	if ( footfall ) {
		window.footfall = footfall;
	}
	jest.isolateModules( () => require( './index' ) );
	return window.footfall as Footfall;
};

// The script stays for its page's life: each test gets new listeners by dropping the old ones.
const listeners: [ EventTarget, string, EventListener ][] = [];
const add = EventTarget.prototype.addEventListener;

beforeEach( () => {
	jest.useFakeTimers();
	jest.spyOn( EventTarget.prototype, 'addEventListener' ).mockImplementation(
		function ( this: EventTarget, type, listener ) {
			listeners.push( [ this, type, listener as EventListener ] );
			add.call( this, type, listener );
		}
	);
	fetched.mockReset().mockResolvedValue( {
		status: 204,
		headers: { get: () => null },
	} );
	globalThis.fetch = fetched;
	globalThis.Request = class {
		get keepalive() {
			return true;
		}
	} as unknown as typeof Request;
} );
afterEach( () => {
	listeners
		.splice( 0 )
		.forEach( ( [ target, type, listener ] ) =>
			target.removeEventListener( type, listener )
		);
	delete window.footfall;
	for ( const name of [ 'footfall_consent', 'footfall_visitor' ] ) {
		document.cookie = `${ name }=; max-age=0; path=/`;
	}
	localStorage.clear();
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'the storefront script', () => {
	it( 'does nothing without a configuration', async () => {
		load();
		load( {} );
		await pass( 10_000 );
		expect( fetched ).not.toHaveBeenCalled();
		expect( window.footfall ).toEqual( {} );
	} );

	it( 'records a product page once the page has loaded, without cookies before a choice', async () => {
		load( { config } );
		await pass( 0 );
		expect( names() ).toEqual( [ [ 'page_viewed', 'product_viewed' ] ] );
		expect( bodies()[ 0 ] ).toMatchObject( {
			consent: 'unknown',
			events: [ {}, { props: { product_id: 7 } } ],
		} );
		expect( document.cookie ).toBe( '' );
		expect( localStorage ).toHaveLength( 0 );
	} );

	it.each( [
		[ 'cart', 'cart_viewed' ],
		[ 'checkout', 'checkout_viewed' ],
	] as const )( 'records the %s', async ( kind, name ) => {
		load( { config: { ...config, page: { kind } } } );
		await pass( 0 );
		expect( names() ).toEqual( [ [ 'page_viewed', name ] ] );
	} );

	it( 'has the visitor cookie before the first request, when the visitor has agreed', async () => {
		document.cookie = 'footfall_consent=statistics:allow; path=/';
		load( { config } );
		const [ , visitor ] =
			/footfall_visitor=([\da-f-]{36})/.exec( document.cookie ) ?? [];
		expect( visitor ).toBeDefined();
		await pass( 0 );
		expect( bodies()[ 0 ] ).toMatchObject( {
			consent: 'granted',
			visitor,
		} );
		expect( localStorage ).toHaveLength( 0 );
	} );

	it( 'refused: no request, no storage, and the visitor cookie goes', async () => {
		document.cookie = 'footfall_visitor=x; path=/';
		document.cookie = 'footfall_consent=statistics:deny; path=/';
		load( { config } );
		window.dispatchEvent( new Event( 'pagehide' ) );
		await pass( 60_000 );
		expect( fetched ).not.toHaveBeenCalled();
		expect( localStorage ).toHaveLength( 0 );
		expect( document.cookie ).toBe( 'footfall_consent=statistics:deny' );
	} );

	it( 'withdrawn on the page: the visitor is forgotten at once', async () => {
		const footfall = load( { config } );
		footfall.consent?.set( 'statistics', 'allow' );
		expect( document.cookie ).toContain( 'footfall_visitor' );
		footfall.consent?.set( 'statistics', 'deny' );
		expect( document.cookie ).not.toContain( 'footfall_visitor' );
		await pass( 60_000 );
		expect( fetched ).not.toHaveBeenCalled();
	} );

	it( 'nothing before a choice: the page is recorded when the visitor agrees', async () => {
		const footfall = load( {
			config: { ...config, identity_before_consent: 'nothing' },
		} );
		await pass( 5000 );
		expect( fetched ).not.toHaveBeenCalled();
		footfall.consent?.set( 'statistics', 'allow' );
		await pass( 1000 );
		expect( names() ).toEqual( [ [ 'page_viewed', 'product_viewed' ] ] );
		expect( bodies()[ 0 ].events[ 0 ].age ).toBe( 6000 );
	} );

	it( 'replays what the page has queued, and takes more by the same way', async () => {
		const footfall = load( {
			config,
			q: [ [ 'mini_cart_opened', {} ] ] as never,
		} );
		footfall.q?.push( [ 'checkout_viewed', { form: 'block' } ] );
		await footfall.ready;
		await pass( 0 );
		expect( names() ).toEqual( [
			[
				'page_viewed',
				'product_viewed',
				'mini_cart_opened',
				'checkout_viewed',
			],
		] );
	} );

	it( 'tells other scripts what it has recorded, and lets none change it', () => {
		const told: RecordedEvent[] = [];
		document.addEventListener( 'footfall:event', ( event ) =>
			told.push( ( event as CustomEvent< RecordedEvent > ).detail )
		);
		load( { config } );
		expect( told.map( ( { name } ) => name ) ).toEqual( [
			'page_viewed',
			'product_viewed',
		] );
		expect( Object.isFrozen( told[ 1 ] ) ).toBe( true );
		expect( Object.isFrozen( told[ 1 ]?.props ) ).toBe( true );
	} );

	it( 'counts once where it was put in twice', async () => {
		const footfall = load( { config } );
		load( footfall );
		await pass( 0 );
		expect( names() ).toEqual( [ [ 'page_viewed', 'product_viewed' ] ] );
	} );

	it( 'keeps its troubles to itself unless asked', () => {
		const debug = jest
			.spyOn( console, 'debug' )
			.mockImplementation( () => {} );
		const broken = { ...config, excluded_paths: undefined as never };
		load( { config: broken } );
		expect( debug ).not.toHaveBeenCalled();
		load( { config: broken, debug: true } );
		expect( debug ).toHaveBeenCalled();
	} );
} );
