import { createServer } from 'node:http';

import { HttpConnection } from './http-connection.mjs';

describe( 'HttpConnection', () => {
	let server;
	let connection;

	beforeAll( async () => {
		server = createServer( ( request, response ) => {
			if ( request.url === '/never' ) {
				return;
			}
			if ( request.url === '/last' ) {
				response.setHeader( 'Connection', 'close' );
			}
			response.statusCode = request.method === 'POST' ? 204 : 200;
			response.end( request.method === 'POST' ? '' : 'text' );
		} );
		await new Promise( ( resolve ) =>
			server.listen( 0, '127.0.0.1', resolve )
		);
		connection = new HttpConnection( server.address().port );
	} );

	afterAll( () => {
		connection.close();
		server.closeAllConnections();
		server.close();
	} );

	it( 'asks again and again, with a body or without', async () => {
		expect(
			( await connection.send( 'POST / HTTP/1.1', 'ü' ) ).status
		).toBe( 204 );
		expect( ( await connection.send( 'GET / HTTP/1.1' ) ).status ).toBe(
			200
		);
	} );

	it( 'goes on with another connection when the server has closed one', async () => {
		expect( ( await connection.send( 'GET /last HTTP/1.1' ) ).status ).toBe(
			200
		);
		expect( ( await connection.send( 'GET / HTTP/1.1' ) ).status ).toBe(
			200
		);
	} );

	it( 'says so when it is given up', async () => {
		const asked = connection.send( 'GET /never HTTP/1.1' );
		connection.close();
		await expect( asked ).rejects.toThrow( 'closed' );
		expect( ( await connection.send( 'GET / HTTP/1.1' ) ).status ).toBe(
			200
		);
	} );
} );
