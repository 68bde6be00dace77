import { connect } from 'node:net';

/**
 * One kept-alive HTTP connection with one request at a time, as little work as can be: the two cores
 * that are measured have to make the load as well.
 */
export class HttpConnection {
	#port;
	#socket = null;
	#received = '';
	#answer = null;

	/** @param {number} port On this machine. */
	constructor( port ) {
		this.#port = port;
	}

	/**
	 * @param {string} head Method, address and headers; Host and Content-Length are added.
	 * @param {string} body
	 * @return {Promise<{ status: number, head: string }>} Rejects when the connection breaks.
	 */
	send( head, body = '' ) {
		const text = `${ head }\r\nHost: 127.0.0.1:${ this.#port }\r\nContent-Length: ${ Buffer.byteLength( body ) }\r\n\r\n${ body }`;
		return new Promise( ( resolve, reject ) => {
			this.#answer = { resolve, reject };
			this.#received = '';
			this.#socket ??= this.#open();
			this.#socket.write( text );
		} );
	}

	/** Gives up what is under way. */
	close() {
		const socket = this.#socket;
		this.#socket = null;
		socket?.destroy();
		this.#finish( 'reject', new Error( 'The connection was closed.' ) );
	}

	#open() {
		const socket = connect( this.#port, '127.0.0.1' );
		socket.setNoDelay( true );
		socket.setEncoding( 'latin1' );
		socket.on( 'data', ( text ) => this.#take( text ) );
		const broken = ( error ) => {
			if ( this.#socket !== socket ) {
				return; // Given up before: the next request has another one.
			}
			this.#socket = null;
			this.#finish(
				'reject',
				error ?? new Error( 'The server closed the connection.' )
			);
		};
		socket.on( 'error', broken );
		socket.on( 'close', () => broken() );
		return socket;
	}

	#take( text ) {
		this.#received += text;
		const end = this.#received.indexOf( '\r\n\r\n' );
		if ( end < 0 ) {
			return;
		}
		const head = this.#received.slice( 0, end );
		const status = Number( head.slice( 9, 12 ) );
		const length = /\r\ncontent-length: (\d+)/i.exec( head )?.[ 1 ];
		const whole =
			status === 204 ||
			( length === undefined
				? this.#received.endsWith( '\r\n0\r\n\r\n' )
				: this.#received.length - end - 4 >= Number( length ) );
		if ( ! whole ) {
			return;
		}
		if ( /\r\nconnection: close/i.test( head ) ) {
			const socket = this.#socket;
			this.#socket = null;
			socket?.destroy();
		}
		this.#finish( 'resolve', { status, head } );
	}

	#finish( how, value ) {
		const answer = this.#answer;
		this.#answer = null;
		answer?.[ how ]( value );
	}
}
