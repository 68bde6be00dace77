/**
 * Loaded into the process (and each worker) of WordPress Playground before all else: it listens on
 * every network interface and would let PHP call out. Both are undone here, for it has no option.
 */
const { Server, Socket, isIP } = require( 'node:net' );

const LOOPBACK = '127.0.0.1';

const listen = Server.prototype.listen;
Server.prototype.listen = function ( ...args ) {
	const [ first ] = args;
	if ( typeof first === 'number' || /^\d+$/.test( String( first ) ) ) {
		const rest = args.slice( typeof args[ 1 ] === 'string' ? 2 : 1 );
		return listen.call( this, Number( first ), LOOPBACK, ...rest );
	}
	if ( first && typeof first === 'object' && 'port' in first ) {
		return listen.call(
			this,
			{ ...first, host: LOOPBACK },
			...args.slice( 1 )
		);
	}
	return listen.apply( this, args );
};

const connect = Socket.prototype.connect;
Socket.prototype.connect = function ( ...args ) {
	// Already sorted out by net.connect(): [ options, callback ].
	const options = Array.isArray( args[ 0 ] ) ? args[ 0 ][ 0 ] : args[ 0 ];
	let host = LOOPBACK;
	if ( typeof options === 'object' ) {
		host = options.host ?? LOOPBACK;
	} else if ( typeof args[ 1 ] === 'string' ) {
		host = args[ 1 ];
	}
	const isPipe = typeof options === 'object' && options.path;
	if ( isPipe || isLoopback( host ) ) {
		return connect.apply( this, args );
	}
	process.nextTick( () =>
		this.destroy( new Error( `The dev store stays offline: ${ host }` ) )
	);
	return this;
};

function isLoopback( host ) {
	return (
		host === 'localhost' ||
		host === '::1' ||
		( isIP( host ) === 4 && host.startsWith( '127.' ) )
	);
}
