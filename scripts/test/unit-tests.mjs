import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { runCheck } from './run-check.mjs';

const RESULT = path.join( repositoryRoot, 'artifacts/jest.json' );

/**
 * Jest: unit tests beside the sources, and the contract cases.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function unitTests( tally ) {
	rmSync( RESULT, { force: true } );
	const { ok, output, seconds } = await runCheck(
		'node_modules/.bin/wp-scripts',
		[
			'test-unit-js',
			'--config',
			'jest.config.js',
			// Jest leaves a core free otherwise; lint ends before it.
			'--maxWorkers=100%',
			'--json',
			`--outputFile=${ RESULT }`,
		]
	);
	try {
		const result = JSON.parse( readFileSync( RESULT, 'utf8' ) );
		const failures = result.testResults.flatMap( ( file ) => {
			const names = file.assertionResults
				.filter( ( test ) => test.status === 'failed' )
				.map( ( test ) => test.fullName );
			return file.status === 'failed' && ! names.length
				? [ `${ path.basename( file.name ) } did not run` ]
				: names;
		} );
		if ( ! ok ) {
			console.log( output.slice( -20000 ) );
		}
		console.log(
			`Jest: ${ result.numPassedTests } passed in ${ seconds.toFixed( 0 ) } s`
		);
		tally.addRun(
			'unit and contract (Jest)',
			ok,
			{
				passed: result.numPassedTests,
				failed: failures.length,
				skipped: result.numPendingTests,
			},
			failures
		);
	} catch ( error ) {
		console.log( output );
		tally.add( 'unit and contract (Jest)', { failed: 1 }, [
			`Jest did not run: ${ error.message }`,
		] );
	}
}
