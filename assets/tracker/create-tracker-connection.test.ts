import { begin, hide, pass, setOnline, stage } from './staged';

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
