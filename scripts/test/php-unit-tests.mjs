import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { runCheck } from './run-check.mjs';

const RESULT = path.join( repositoryRoot, 'artifacts/phpunit.xml' );
const PART = 'PHP without WordPress (PHPUnit)';

/**
 * PHPUnit over tests/php: what runs without WordPress, with the contract cases.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function phpUnitTests( tally ) {
	if ( spawnSync( 'phpunit', [ '--version' ] ).status !== 0 ) {
		tally.skip(
			PART,
			1,
			'There is no phpunit on the PATH (Debian: apt-get install phpunit).'
		);
		return;
	}
	rmSync( RESULT, { force: true } );
	const { ok, output } = await runCheck( 'phpunit', [
		'-c',
		'tests/php/phpunit.xml',
		'--log-junit',
		RESULT,
	] );
	try {
		const counted = countJunit( readFileSync( RESULT, 'utf8' ) );
		if ( ! ok ) {
			console.log( output );
		}
		tally.addRun( PART, ok, counted, counted.names );
	} catch ( error ) {
		console.log( output );
		tally.add( PART, { failed: 1 }, [
			`PHPUnit did not run: ${ error.message }`,
		] );
	}
}

/**
 * @param {string} xml JUnit's report.
 * @return {{ passed: number, failed: number, skipped: number, names: string[] }}
 */
function countJunit( xml ) {
	const cases = [
		...xml.matchAll(
			/<testcase name="([^"]*)"[^>]*?(\/>|>([\s\S]*?)<\/testcase>)/g
		),
	];
	const skipped = cases.filter( ( [ , , , body ] ) =>
		body?.includes( '<skipped' )
	).length;
	const names = cases
		.filter( ( [ , , , body ] ) => body && /<(failure|error)/.test( body ) )
		.map( ( [ , name ] ) => name );
	return {
		passed: cases.length - skipped - names.length,
		failed: names.length,
		skipped,
		names,
	};
}
