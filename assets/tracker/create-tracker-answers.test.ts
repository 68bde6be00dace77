import { begin, pass, stage } from './staged';

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
