import { copyFileSync } from 'node:fs';
import path from 'node:path';

import { repositoryRoot } from '../store/repository-root.mjs';
import { HttpConnection } from './http-connection.mjs';
import { makeBatch } from './make-batch.mjs';
import { percentile } from './percentile.mjs';

const ROUNDS = { short: 2, long: 5 };

/**
 * One batch of five events: our endpoint, a PHP file that does nothing, and a REST route of
 * WordPress that does nothing, in turns, one request at a time.
 *
 * @param {import('../store/start-store.mjs').Store} store
 * @param {{ short: boolean }}                       options
 * @return {Promise<Record<'endpoint' | 'bare' | 'wordpress', { php: number[], http: number[], queries: number }>>} php and http: median and
 *         95th percentile, ms; queries: of one request.
 */
export async function measureEndpoint( store, { short } ) {
	layOut( store );
	await store.run( 'tests/load/php/empty.php', { as: 'admin' } );
	const shop = {
		...( await store.run( 'tests/load/php/begin-load.php', {
			as: 'admin',
		} ) ),
		url: store.url,
	};
	await store.run( 'tests/load/php/add-route.php', { as: 'admin' } );
	const file = shop.path.slice( 1 );
	const get = ( target ) => () => ( {
		head: `GET ${ target } HTTP/1.1`,
		body: '',
	} );
	let client = 0;
	const batch = ( target ) => () =>
		makeBatch( { ...shop, path: target }, client++ % 60_000 );
	const kinds = {
		endpoint: {
			plain: batch( shop.path ),
			timed: batch( `/bench-timed.php?bench=${ file }` ),
			times: short ? 100 : 500,
		},
		bare: {
			plain: get( '/bench-bare.php' ),
			timed: get( '/bench-timed.php?bench=bench-bare.php' ),
			times: short ? 100 : 500,
		},
		wordpress: {
			plain: get( '/index.php?rest_route=/bench/v1/bare' ),
			timed: get(
				'/bench-timed.php?bench=index.php&rest_route=/bench/v1/bare'
			),
			times: short ? 5 : 20,
		},
	};
	const found = Object.fromEntries(
		Object.keys( kinds ).map( ( kind ) => [
			kind,
			{ php: [], http: [], queries: 0, requests: 0 },
		] )
	);
	const connection = new HttpConnection(
		Number( new URL( store.url ).port )
	);
	const questions = () => store.run( 'tests/load/php/questions.php' );
	for (
		let round = 0;
		round <= ( short ? ROUNDS.short : ROUNDS.long );
		round++
	) {
		for ( const [ kind, { plain, timed, times } ] of Object.entries(
			kinds
		) ) {
			// What asking itself costs.
			const idle = -( await questions() ) + ( await questions() );
			const before = await questions();
			const http = await ask( connection, plain, times );
			const php = await ask( connection, timed, times );
			const after = await questions();
			if ( round === 0 ) {
				continue; // Warms up.
			}
			found[ kind ].http.push( ...http.map( ( { ms } ) => ms ) );
			found[ kind ].php.push(
				...php.map( ( { head } ) => phpTime( head ) )
			);
			found[ kind ].queries += after - before - idle;
			found[ kind ].requests += 2 * times;
		}
	}
	connection.close();
	return Object.fromEntries(
		Object.entries( found ).map(
			( [ kind, { php, http, queries, requests } ] ) => [
				kind,
				{
					php: [ percentile( php, 0.5 ), percentile( php, 0.95 ) ],
					http: [ percentile( http, 0.5 ), percentile( http, 0.95 ) ],
					queries: queries / requests,
				},
			]
		)
	);
}

/** The files that are measured with, put into the store. */
function layOut( store ) {
	const from = path.join( repositoryRoot, 'tests', 'load', 'site' );
	const site = path.join( store.dir, 'site' );
	for ( const name of [ 'bench-timed.php', 'bench-bare.php' ] ) {
		copyFileSync( path.join( from, name ), path.join( site, name ) );
	}
	copyFileSync(
		path.join( from, 'bench-route.php' ),
		path.join( site, 'wp-content', 'plugins', 'bench-route.php' )
	);
}

async function ask( connection, make, times ) {
	const answers = [];
	for ( let i = 0; i < times; i++ ) {
		const { head, body } = make();
		const began = performance.now();
		const answer = await connection.send( head, body );
		if ( answer.status !== 204 ) {
			throw new Error(
				`${ head.split( '\r\n' )[ 0 ] } was answered with ${ answer.status }, not with 204.`
			);
		}
		answers.push( { ms: performance.now() - began, head: answer.head } );
	}
	return answers;
}

function phpTime( head ) {
	const found = /\r\nx-bench-ms: ([\d.]+)/i.exec( head );
	if ( ! found ) {
		throw new Error(
			'PHP did not say how long it took: were the headers sent before the end of the request?'
		);
	}
	return Number( found[ 1 ] );
}
