import { begin, pass, stage } from './staged';

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
