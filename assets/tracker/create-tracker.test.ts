import { stageTracker } from './stage-tracker';

let stage: ReturnType< typeof stageTracker >;
const begin = ( options?: Parameters< typeof stageTracker >[ 0 ] ) =>
	( stage = stageTracker( options ) );

const pass = ( ms: number ) => jest.advanceTimersByTimeAsync( ms );
const hide = ( hidden: boolean ) => {
	Object.defineProperty( document, 'hidden', {
		value: hidden,
		configurable: true,
	} );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
};
const setOnline = ( value: boolean ) =>
	Object.defineProperty( navigator, 'onLine', { value, configurable: true } );

beforeEach( () => {
	jest.useFakeTimers();
	jest.spyOn( Math, 'random' ).mockReturnValue( 1 );
	localStorage.clear();
	setOnline( true );
	hide( false );
} );
afterEach( () => {
	stage.stop();
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'sending', () => {
	it( 'gathers what happens within a second into one request', async () => {
		begin().view( 1, 2 );
		await pass( 500 );
		stage.view( 3 );
		expect( stage.requests ).toHaveLength( 0 );
		await pass( 500 );
		expect( stage.sent() ).toEqual( [ [ 1, 2, 3 ] ] );
		await pass( 600_000 );
		expect( stage.requests ).toHaveLength( 1 );
	} );

	it( 'sends a plain same-origin POST that outlives the page', async () => {
		begin().view( 1 );
		await pass( 1000 );
		expect( stage.requests[ 0 ] ).toMatchObject( {
			url: '/in.php',
			init: {
				method: 'POST',
				credentials: 'same-origin',
				keepalive: true,
			},
			body: { v: 1, consent: 'granted', visitor: 'v', language: 'en' },
		} );
		expect( stage.requests[ 0 ]?.init.headers ).toBeUndefined();
	} );

	it( 'keeps the order over several batches of 20 events at most', async () => {
		const ids = Array.from( { length: 45 }, ( _, index ) => index + 1 );
		begin().view( ...ids );
		await pass( 1000 );
		expect( stage.sent().map( ( { length } ) => length ) ).toEqual( [
			20, 20, 5,
		] );
		expect( stage.sent().flat() ).toEqual( ids );
	} );

	it( 'says how long ago each event happened when it is sent, not when it is tried first', async () => {
		begin( { answers: [ 503 ] } ).view( 1 );
		await pass( 1000 );
		await pass( 2000 );
		expect(
			stage.requests.map( ( { body } ) => body.events[ 0 ]?.age )
		).toEqual( [ 1000, 3000 ] );
	} );

	it( 'measures ages by a clock that nobody corrects', async () => {
		begin().view( 1 );
		jest.setSystemTime( Date.now() + 7_200_000 );
		await pass( 1000 );
		expect( stage.requests[ 0 ]?.body.events[ 0 ]?.age ).toBe( 1000 );
	} );

	it( 'has one run at a time', async () => {
		begin( { answers: [ 'hangs' ] } ).view( 1 );
		await pass( 1000 );
		stage.view( 2 );
		stage.flush();
		await pass( 5000 );
		expect( stage.sent() ).toEqual( [ [ 1 ] ] );
	} );

	it( 'keeps 200 events at most, the latest', async () => {
		begin( { answers: [ 'fails' ] } ).view(
			...Array.from( { length: 230 }, ( _, index ) => index + 1 )
		);
		await pass( 1000 );
		expect( stage.store.all() ).toHaveLength( 200 );
		expect( stage.store.all()[ 0 ]?.event.props ).toEqual( {
			product_id: 31,
		} );
	} );
} );

describe( 'answers', () => {
	it.each( [ 400, 413, 507 ] )(
		'%i: dropped, the next ones go on',
		async ( status ) => {
			begin( { answers: [ status ] } ).view( 1 );
			await pass( 1000 );
			expect( stage.store.all() ).toHaveLength( 0 );
			stage.view( 2 );
			await pass( 1000 );
			expect( stage.sent() ).toEqual( [ [ 1 ], [ 2 ] ] );
		}
	);

	it.each( [ 408, 429, 500, 502, 503, 504 ] )(
		'%i: kept, and sent again after 2, 4, 8 seconds',
		async ( status ) => {
			begin( { answers: [ status, status, status ] } ).view( 1 );
			await pass( 1000 );
			for ( const [ index, delay ] of [ 2000, 4000, 8000 ].entries() ) {
				await pass( delay - 1 );
				expect( stage.requests ).toHaveLength( index + 1 );
				await pass( 1 );
				expect( stage.requests ).toHaveLength( index + 2 );
			}
			expect( stage.requests.map( ( { url } ) => url ) ).toEqual(
				Array( 4 ).fill( '/in.php' )
			);
			expect( stage.store.all() ).toHaveLength( 0 );
		}
	);

	it( '429 with Retry-After: not sooner than asked', async () => {
		begin( { answers: [ { status: 429, retryAfter: '60' } ] } ).view( 1 );
		await pass( 1000 );
		stage.view( 2 );
		await pass( 59_999 );
		expect( stage.requests ).toHaveLength( 1 );
		await pass( 1 );
		expect( stage.sent() ).toEqual( [ [ 1 ], [ 1, 2 ] ] );
	} );

	it.each( [ 200, 0, 403, 404, 405, 501 ] )(
		'%i: the next address takes it at once and stays for the page',
		async ( status ) => {
			begin( { answers: [ status ] } ).view( 1 );
			await pass( 1000 );
			stage.view( 2 );
			await pass( 1000 );
			expect( stage.requests.map( ( { url } ) => url ) ).toEqual( [
				'/in.php',
				'/rest',
				'/rest',
			] );
			expect( stage.sent() ).toEqual( [ [ 1 ], [ 1 ], [ 2 ] ] );
		}
	);

	it( '404 everywhere: dropped, so that an old page does not knock for ever', async () => {
		begin( { answers: [ 404, 404 ] } ).view( 1 );
		await pass( 600_000 );
		expect( stage.requests ).toHaveLength( 2 );
		expect( stage.store.all() ).toHaveLength( 0 );
	} );

	it( 'a connection that fails twice leads to the next address', async () => {
		begin( { answers: [ 'fails', 'fails' ] } ).view( 1 );
		await pass( 3000 );
		expect( stage.requests.map( ( { url } ) => url ) ).toEqual( [
			'/in.php',
			'/in.php',
			'/rest',
		] );
	} );

	it( 'the last address is tried for as long as connections fail', async () => {
		begin( {
			urls: [ '/rest' ],
			answers: Array( 4 ).fill( 'fails' ),
		} ).view( 1 );
		await pass( 60_000 );
		expect( stage.sent() ).toHaveLength( 5 );
		expect( stage.store.all() ).toHaveLength( 0 );
	} );

	it.each( [ 400, 413 ] )(
		'%i: halves, in order, and the page stays at that size',
		async ( status ) => {
			begin( { answers: [ status, status ] } ).view( 1, 2, 3, 4, 5 );
			await pass( 1000 );
			expect( stage.sent() ).toEqual( [
				[ 1, 2, 3, 4, 5 ],
				[ 1, 2, 3 ],
				[ 1, 2 ],
				[ 3, 4 ],
				[ 5 ],
			] );
		}
	);

	it( '413 for a single event: dropped', async () => {
		begin( { answers: [ 413, 413 ] } ).view( 1, 2 );
		await pass( 1000 );
		expect( stage.sent() ).toEqual( [ [ 1, 2 ], [ 1 ], [ 2 ] ] );
		expect( stage.store.all() ).toHaveLength( 0 );
	} );

	it( 'a run that fails midway loses nothing and sends nothing twice', async () => {
		const ids = Array.from( { length: 30 }, ( _, index ) => index + 1 );
		begin( { answers: [ 204, 503 ] } ).view( ...ids );
		await pass( 1000 );
		expect( stage.store.all() ).toHaveLength( 10 );
		await pass( 2000 );
		expect( stage.sent()[ 2 ] ).toEqual( ids.slice( 20 ) );
		expect( stage.requests ).toHaveLength( 3 );
	} );
} );

describe( 'connection and leaving', () => {
	it( 'offline, then online: sent at once, from the first address', async () => {
		setOnline( false );
		begin( { answers: [ 'fails', 'fails', 'fails' ] } ).view( 1 );
		await pass( 10_000 );
		setOnline( true );
		window.dispatchEvent( new Event( 'online' ) );
		await pass( 0 );
		expect( stage.requests.at( -1 )?.url ).toBe( '/in.php' );
		expect( stage.store.all() ).toHaveLength( 0 );
	} );

	it( 'hidden: everything goes now', async () => {
		begin().view( ...Array.from( { length: 25 }, ( _, index ) => index ) );
		hide( true );
		expect( stage.requests ).toHaveLength( 2 );
		window.dispatchEvent( new Event( 'pagehide' ) );
		await pass( 5000 );
		expect( stage.requests ).toHaveLength( 2 );
	} );

	it( 'pagehide: what is under way is not sent a second time', async () => {
		begin( { answers: [ 'hangs' ] } ).view( 1 );
		await pass( 1000 );
		stage.view( 2 );
		window.dispatchEvent( new Event( 'pagehide' ) );
		expect( stage.sent() ).toEqual( [ [ 1 ], [ 2 ] ] );
	} );

	it( 'a page that comes back sends what its leaving could not', async () => {
		begin( { answers: [ 503 ] } ).view( 1 );
		hide( true );
		await pass( 0 );
		hide( false );
		await pass( 2000 );
		expect( stage.sent() ).toEqual( [ [ 1 ], [ 1 ] ] );
	} );

	it( 'where fetch does not outlive the page the beacon does', async () => {
		begin().view( 1 );
		globalThis.Request = class {} as unknown as typeof Request;
		const sendBeacon = jest.fn< boolean, [ string, string ] >( () => true );
		Object.assign( navigator, { sendBeacon } );
		hide( true );
		await pass( 0 );
		expect( stage.requests ).toHaveLength( 0 );
		expect( sendBeacon ).toHaveBeenCalledTimes( 1 );
		expect( sendBeacon.mock.calls[ 0 ]?.[ 1 ] ).toContain(
			'"product_id":1'
		);
		expect( stage.store.all() ).toHaveLength( 0 );
	} );
} );

describe( 'consent', () => {
	it( 'refused: no request, no storage, no memory', async () => {
		begin( { state: 'refused' } ).view( 1 );
		hide( true );
		await pass( 60_000 );
		expect( stage.requests ).toHaveLength( 0 );
		expect( localStorage ).toHaveLength( 0 );
		expect( stage.store.all() ).toHaveLength( 0 );
		expect( stage.recorded ).toEqual( [] );
	} );

	it( 'unknown, counted without cookies: sent without a visitor, nothing stored', async () => {
		begin( { state: 'unknown' } ).view( 1 );
		expect( localStorage ).toHaveLength( 0 );
		await pass( 1000 );
		expect( stage.requests[ 0 ]?.body.consent ).toBe( 'unknown' );
		expect( stage.requests[ 0 ]?.body ).not.toHaveProperty( 'visitor' );
	} );

	it( 'unknown, nothing allowed: granted later, the present page view is recorded with its real age', async () => {
		begin( { state: 'unknown', unknownMeans: 'later' } );
		stage.record( 'page_viewed', { page_kind: 'home' } );
		stage.view( 1 );
		stage.record( 'page_viewed', { page_kind: 'product' } );
		stage.view( 2 );
		await pass( 30_000 );
		expect( stage.requests ).toHaveLength( 0 );
		expect( stage.recorded ).toEqual( [] );
		expect( localStorage ).toHaveLength( 0 );
		stage.change( 'granted' );
		await pass( 1000 );
		expect( stage.requests[ 0 ]?.body.events ).toMatchObject( [
			{ age: 31_000, props: { page_kind: 'product' } },
			{ age: 31_000, props: { product_id: 2 } },
		] );
		expect( stage.recorded ).toEqual( [ 'page_viewed', 'product_viewed' ] );
	} );

	it( 'unknown, nothing allowed: refused later, what was held is forgotten for good', async () => {
		begin( { state: 'unknown', unknownMeans: 'later' } ).view( 1 );
		stage.change( 'refused' );
		stage.change( 'granted' );
		await pass( 60_000 );
		expect( stage.requests ).toHaveLength( 0 );
	} );

	it( 'withdrawn before the send: nothing goes, nothing stays', async () => {
		begin().view( 1 );
		stage.change( 'refused' );
		await pass( 60_000 );
		expect( stage.requests ).toHaveLength( 0 );
		expect( localStorage ).toHaveLength( 0 );
	} );

	it( 'withdrawn while a request is under way: its failure is not retried', async () => {
		begin( { answers: [ 503 ] } ).view( 1 );
		const flushed = stage.flush();
		stage.change( 'refused' );
		await flushed;
		hide( true );
		window.dispatchEvent( new Event( 'online' ) );
		await pass( 600_000 );
		expect( stage.requests ).toHaveLength( 1 );
		expect( localStorage ).toHaveLength( 0 );
	} );

	it( 'withdrawn while a request is under way: no other address is tried', async () => {
		begin( { answers: [ 404 ] } ).view( 1 );
		const flushed = stage.flush();
		stage.change( 'refused' );
		await flushed;
		await pass( 600_000 );
		expect( stage.requests ).toHaveLength( 1 );
	} );

	it( 'what was stored under consent is not sent once the answer is lost', async () => {
		begin( { answers: [ 503 ], unknownMeans: 'later' } ).view( 1 );
		await pass( 1000 );
		stage.change( 'unknown' );
		await pass( 60_000 );
		expect( stage.requests ).toHaveLength( 1 );
	} );
} );

describe( 'the page', () => {
	it( 'is never thrown at', () => {
		begin();
		const circular: Record< string, unknown > = {};
		circular.self = circular;
		const props = [
			circular,
			undefined,
			null,
			1n,
			'x'.repeat( 1_000_000 ),
		];
		for ( const bad of props ) {
			expect( () =>
				stage.record( 'product_viewed', bad as never )
			).not.toThrow();
		}
		expect( stage.problems.length ).toBeGreaterThanOrEqual( 3 );
	} );

	it( 'may change its object after recording it', async () => {
		const props = { product_id: 1 };
		begin().record( 'product_viewed', props );
		props.product_id = 2;
		await pass( 1000 );
		expect( stage.sent() ).toEqual( [ [ 1 ] ] );
	} );
} );
