import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { drainAll } from './judge.mjs';
import { makeBatch } from './make-batch.mjs';
import { mutate } from './mutate.mjs';
import { post } from './post.mjs';
import { readLine } from './read-line.mjs';
import { browserHeaders } from './shoppers.mjs';
import { beginTorture } from './torture-folder.mjs';

const AT_ONCE = 6;
// 429: forged addresses are all the same one.
const ANSWERS = [ 204, 400, 403, 405, 413, 415, 429 ];

/** The route of WordPress also answers OPTIONS, 404 for a method it does not have, and 400 in words of its own. */
const ANSWERS_OF_REST = [ ...ANSWERS, 200, 404 ];

/** More in the log than this after thousands of bad bodies would in time fill a disk. */
const LOG_BYTES = 20_000;

/**
 * Thousands of broken, forged and strange bodies: no 5xx, nothing in the buffer or in the tables that
 * the schema does not allow, and no log that grows with them.
 *
 * @type {import('./parts.mjs').Part}
 */
export async function fuzz( store, says, { long, random } ) {
	for ( const [ name, count, answers ] of [
		[ 'direct', long ? 10_000 : 1000, ANSWERS ],
		[ 'rest', long ? 10_000 : 150, ANSWERS_OF_REST ],
	] ) {
		const place = await beginTorture( store );
		const log = sizeOf( store.logs.debug );
		const { strange, statuses, words } = await send(
			place[ name ],
			store.url,
			random,
			count,
			answers
		);
		console.log(
			`${ name }: ${ JSON.stringify( statuses ) }`,
			strange.slice( 0, 3 )
		);
		says(
			`${ name }: ${ count } bodies, no answer but ${ answers.join( ', ' ) }`,
			strange.length === 0
		);
		if ( name === 'direct' ) {
			says( 'direct: no answer has a body', words === 0 );
		}

		const lines = readFileSync(
			path.join( place.folder, 'buffer.php' ),
			'utf8'
		)
			.trimEnd()
			.split( '\n' )
			.slice( 1 )
			.map( readLine );
		const problems = lines.flatMap( ( line ) => line.problems );
		const ids = new Set(
			lines.flatMap( ( line ) => line.events.map( ( { id } ) => id ) )
		);
		console.log(
			`${ lines.length } lines, ${ ids.size } events`,
			problems.slice( 0, 3 )
		);
		says(
			`${ name }: each of ${ lines.length } lines in the buffer is as the schema says`,
			lines.length > 0 && problems.length === 0
		);

		await drainAll( place );
		const stored = await place.run( 'stored-events' );
		console.log( JSON.stringify( stored ) );
		says(
			`${ name }: each of ${ stored.checked } stored events is as the schema says`,
			stored.checked > 0 &&
				stored.wrong === 0 &&
				stored.checked === stored.events
		);
		says(
			`${ name }: each event of the buffer is stored, waits or is counted as left out; none is damaged`,
			stored.events + stored.waiting + stored.left_out === ids.size &&
				stored.damaged === 0
		);
		says( `${ name }: no order was forged`, stored.of_orders === 0 );
		const others = readdirSync( place.folder ).filter( ( file ) =>
			/problems|quarantine|held/.test( file )
		);
		const bytes =
			sizeOf( store.logs.debug ) -
			log +
			others.reduce(
				( sum, file ) =>
					sum + sizeOf( path.join( place.folder, file ) ),
				0
			);
		says(
			`${ name }: ${ bytes } bytes were written to logs`,
			bytes < LOG_BYTES
		);
	}
}

async function send( url, origin, random, count, answers ) {
	const strange = [];
	const statuses = {};
	let words = 0;
	let left = count;
	const sender = async () => {
		while ( left-- > 0 ) {
			const attempt = mutate(
				random,
				makeBatch( random, { origin, visitor: random.uuid() } ),
				browserHeaders( random, origin )
			);
			const { status, text } = await post( url, attempt.body, attempt );
			statuses[ status ] = ( statuses[ status ] ?? 0 ) + 1;
			words += status < 500 && status !== 413 ? text.length : 0;
			if ( ! answers.includes( status ) ) {
				strange.push(
					`${ status } ${ attempt.how } ${ JSON.stringify( attempt.headers ).slice( 0, 300 ) } ${ String( attempt.body ).slice( 0, 200 ) } ${ text.slice( 0, 200 ) }`
				);
			}
		}
	};
	await Promise.all( Array.from( { length: AT_ONCE }, sender ) );
	return { strange, statuses, words };
}

const sizeOf = ( file ) => ( existsSync( file ) ? statSync( file ).size : 0 );
