import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { runCheck } from './run-check.mjs';
import { storeEnvironment } from './store-environment.mjs';

const RESULT = path.join( repositoryRoot, 'artifacts/playwright.json' );

function* specs( suite ) {
	yield* suite.specs ?? [];
	for ( const inner of suite.suites ?? [] ) {
		yield* specs( inner );
	}
}

/**
 * Playwright on a running store.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 * @param {import('../store/start-store.mjs').Store}      store
 * @param {{ name: string, grep: string | null }}         options
 */
export async function e2eTests( tally, store, { name, grep } ) {
	rmSync( RESULT, { force: true } );
	const { output } = await runCheck(
		'node_modules/.bin/playwright',
		[
			'test',
			'-c',
			'tests/e2e/playwright.config.ts',
			...( grep ? [ '--grep', grep ] : [] ),
		],
		{
			env: {
				...storeEnvironment( store ),
				PLAYWRIGHT_JSON_OUTPUT_NAME: RESULT,
			},
			show: true,
		}
	);
	if ( ! existsSync( RESULT ) ) {
		console.log( output );
		tally.add( `e2e on ${ name }`, { failed: 1 }, [
			'Playwright did not run',
		] );
		return;
	}
	const result = JSON.parse( readFileSync( RESULT, 'utf8' ) );
	const all = result.suites.flatMap( ( suite ) => [ ...specs( suite ) ] );
	const failures = all
		.filter( ( spec ) => ! spec.ok )
		.map( ( spec ) => spec.title );
	const failed = Math.max( failures.length, result.errors.length ? 1 : 0 );
	tally.add(
		`e2e on ${ name }`,
		{
			passed: result.stats.expected + result.stats.flaky,
			failed,
			skipped: result.stats.skipped,
		},
		failures.length
			? failures
			: result.errors.map( ( error ) => error.message )
	);
}
