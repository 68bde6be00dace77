import { createServer } from 'node:net';

/**
 * @param {number} wish 0 for any.
 * @return {Promise<number>} A port of the loopback interface that nobody listens on at the moment.
 */
export function freePort( wish = 0 ) {
	return new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.on( 'error', () =>
			reject( new Error( `Port ${ wish } is taken.` ) )
		);
		server.listen( wish, '127.0.0.1', () => {
			const address = server.address();
			const port =
				typeof address === 'object' && address ? address.port : 0;
			server.close( () => resolve( port ) );
		} );
	} );
}
