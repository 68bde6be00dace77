import { checkZip } from '../zip/check-zip.mjs';
import { makeZip } from '../zip/make-zip.mjs';

/**
 * The plugin as a shop gets it: made, installed in a store of its own, one event sent through it.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 * @param {{ woocommerce: boolean }}                      options
 */
export async function zipTests( tally, { woocommerce } ) {
	const problems = await Promise.resolve()
		.then( () => checkZip( makeZip().file, { woocommerce } ) )
		.catch( ( error ) => [ error.message ] );
	tally.add(
		'the zip installs and records',
		{ passed: problems.length ? 0 : 1, failed: problems.length },
		problems
	);
}
