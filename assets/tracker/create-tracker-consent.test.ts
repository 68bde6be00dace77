import { begin, hide, pass, stage } from './staged';

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
