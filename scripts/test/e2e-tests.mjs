import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repositoryRoot } from '../store/repository-root.mjs';
import { findBrowser } from './find-browser.mjs';
import { runCheck } from './run-check.mjs';
import { storeEnvironment } from './store-environment.mjs';

function* specs( suite ) {
	yield* suite.specs ?? [];
	for ( const inner of suite.suites ?? [] ) {
		yield* specs( inner );
	}
}

/** What Playwright says of a failure, on one line. */
function reasonOf( spec ) {
	const messages = spec.tests
		.flatMap( ( { results } ) => results )
		.flatMap( ( { errors } ) => errors )
		.map( ( { message } ) => message );
	return stripVTControlCharacters( messages[ 0 ] ?? 'it did not end' )
		.replace( /\s+/g, ' ' )
		.slice( 0, 600 );
}

/**
 * Playwright on a running store.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>}         tally
 * @param {import('../store/start-store.mjs').Store}              store
 * @param {{ name: string, grep: string | null, shard?: string }} options shard: `1/2`, of Playwright.
 */
export async function e2eTests( tally, store, { name, grep, shard } ) {
	// Each pass keeps its own: Playwright empties its folder at the beginning.
	const artifacts = path.join(
		repositoryRoot,
		'artifacts',
		`e2e-${ store.php }-${ store.db }${ shard ? `-${ shard[ 0 ] }` : '' }`
	);
	const result = path.join( artifacts, 'result.json' );
	rmSync( artifacts, { recursive: true, force: true } );
	// Asked for by its words, a test is run, however long it takes.
	const withLong = process.env.LONG === '1' || ( grep && grep !== '@short' );
	const { ok, output } = await runCheck(
		'node_modules/.bin/playwright',
		[
			'test',
			'-c',
			'tests/e2e/playwright.config.ts',
			...( grep ? [ '--grep', grep ] : [] ),
			...( withLong ? [] : [ '--grep-invert', '@long' ] ),
			...( shard ? [ '--shard', shard ] : [] ),
		],
		{
			env: {
				...storeEnvironment( store ),
				CHROMIUM: findBrowser(),
				E2E_ARTIFACTS: artifacts,
				PLAYWRIGHT_JSON_OUTPUT_NAME: result,
			},
			show: true,
		}
	);
	if ( ! existsSync( result ) ) {
		console.log( output );
		tally.add( `e2e on ${ name }`, { failed: 1 }, [
			'Playwright did not run',
		] );
		return;
	}
	if ( ! withLong ) {
		console.log(
			'Not run: browser tests whose title ends in @long. LONG=1 npm run test:e2e runs them, too.'
		);
	}
	const report = JSON.parse( readFileSync( result, 'utf8' ) );
	const all = report.suites.flatMap( ( suite ) => [ ...specs( suite ) ] );
	const failures = all
		.filter( ( spec ) => ! spec.ok )
		.map( ( spec ) => `${ spec.title }: ${ reasonOf( spec ) }` );
	tally.addRun(
		`e2e on ${ name }`,
		ok,
		{
			passed: report.stats.expected + report.stats.flaky,
			failed: failures.length,
			skipped: report.stats.skipped,
		},
		failures
	);
}
