import { HttpConnection } from './http-connection.mjs';
import { makeBatch } from './make-batch.mjs';

const CONNECTIONS = 24;
const TICK_MS = 4;
/** One batch in so many is sent again, as a browser does that has not seen the answer. */
const AGAIN = 50;
/** A batch that is not answered by then is given up. */
const PATIENCE_MS = 10_000;

/**
 * @typedef {Object} Sent
 * @property {number[]}   waits      ms from the moment at which a batch was due until its answer.
 * @property {string[][]} accepted   Event ids of batches that were answered with 204; page views first.
 * @property {string[][]} unanswered Of those of which nobody knows whether they are in.
 * @property {number}     refused    Batches with another answer.
 * @property {number}     seconds    Until the last answer.
 */

/**
 * Sends batches of five events at a steady rate, whether or not the answers keep up: what has to wait
 * for a connection is measured from when it was due.
 *
 * @param {{ url: string, path: string, product: number }} shop
 * @param {{ rate: number, seconds: number }}              options rate: batches a second.
 * @return {Promise<Sent>}
 */
export function sendLoad( shop, { rate, seconds } ) {
	const port = Number( new URL( shop.url ).port );
	const free = Array.from(
		{ length: CONNECTIONS },
		() => new HttpConnection( port )
	);
	const sent = {
		waits: [],
		accepted: [],
		unanswered: [],
		refused: 0,
		seconds: 0,
	};
	const total = Math.round( rate * seconds );
	const due = [];
	const began = performance.now();
	let planned = 0;
	let finished = 0;

	return new Promise( ( resolve ) => {
		const done = () => {
			clearInterval( timer );
			free.forEach( ( connection ) => connection.close() );
			sent.seconds = ( performance.now() - began ) / 1000;
			resolve( sent );
		};
		const post = async ( connection, { batch, at } ) => {
			const patience = setTimeout(
				() => connection.close(),
				PATIENCE_MS
			);
			try {
				const { status } = await connection.send(
					batch.head,
					batch.body
				);
				sent.waits.push( performance.now() - at );
				if ( status === 204 ) {
					sent.accepted.push( batch.ids );
				} else {
					sent.refused++;
				}
			} catch {
				sent.unanswered.push( batch.ids );
			}
			clearTimeout( patience );
			free.push( connection );
			if ( ++finished === total ) {
				done();
			}
			next();
		};
		const next = () => {
			while ( free.length && due.length ) {
				post( free.pop(), due.shift() );
			}
		};
		let last = null;
		const timer = setInterval( () => {
			const now = performance.now();
			const wanted = Math.min(
				total,
				Math.floor( ( ( now - began ) / 1000 ) * rate )
			);
			for ( ; planned < wanted; planned++ ) {
				const again = last && planned % AGAIN === 0;
				const batch = again
					? last
					: makeBatch( shop, planned % 60_000 );
				due.push( { batch, at: began + ( planned / rate ) * 1000 } );
				last = batch;
			}
			next();
		}, TICK_MS );
	} );
}
