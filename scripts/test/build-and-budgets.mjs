import { runCheck } from './run-check.mjs';

/**
 * The production build, and its sizes against docs and design.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function buildAndBudgets( tally ) {
	const build = await runCheck( 'npm', [ 'run', '--silent', 'build' ] );
	if ( ! build.ok ) {
		console.log( build.output );
		tally.add( 'build', { failed: 1 }, [ 'npm run build' ] );
		return;
	}
	const budgets = await runCheck( 'node', [ 'scripts/budgets.mjs' ] );
	console.log( budgets.output );
	tally.add(
		'build and budgets',
		{ passed: budgets.ok ? 2 : 1, failed: budgets.ok ? 0 : 1 },
		budgets.ok ? [] : [ 'npm run budgets' ]
	);
}
