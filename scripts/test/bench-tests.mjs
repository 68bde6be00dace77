import { bench } from '../bench/bench.mjs';
import { judge } from '../bench/judge.mjs';
import { PARTS } from '../bench/read-arguments.mjs';
import { tables } from '../bench/tables.mjs';

/**
 * The bench in its short form. Exactness and ratios can fail; absolute times only get printed.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function benchTests( tally ) {
	const found = await bench( {
		short: true,
		parts: PARTS,
		sizes: [ 1e5 ],
		onProgress: console.log,
	} );
	Object.values( tables( found ) ).forEach( ( text ) =>
		console.log( `\n${ text }` )
	);
	const facts = judge( found );
	const wrong = facts.filter( ( { holds } ) => ! holds );
	tally.add(
		'the bench, short',
		{ passed: facts.length - wrong.length, failed: wrong.length },
		wrong.map( ( { fact, detail } ) => `${ fact }: ${ detail }` )
	);
}
