import { execFileSync, spawnSync } from 'node:child_process';
import { repositoryRoot } from '../store/repository-root.mjs';
import { runCheck } from './run-check.mjs';

const bin = ( name ) => `node_modules/.bin/${ name }`;

const CHECKS = [
	[
		'generated files match the schema',
		'node',
		[ 'scripts/schema/generate.mjs', '--check' ],
	],
	[
		'ESLint, import arrows',
		bin( 'wp-scripts' ),
		[ 'lint-js', '.', '--max-warnings=0' ],
	],
	[ 'stylelint', bin( 'wp-scripts' ), [ 'lint-style' ] ],
	[ 'TypeScript', bin( 'tsc' ), [ '--noEmit' ] ],
	[
		'PHP arrows: only Storage knows the database',
		'node',
		[ 'scripts/test/php-arrows.mjs' ],
	],
];

const hasPhp = () => spawnSync( 'php', [ '--version' ] ).status === 0;

const phpFiles = () =>
	execFileSync( 'git', [ 'ls-files', '-z', '--', '*.php' ], {
		cwd: repositoryRoot,
		encoding: 'utf8',
	} )
		.split( '\0' )
		.filter( Boolean );

/**
 * `php -l` over every file of the repository, in one shell.
 */
const phpLint = () =>
	runCheck( 'sh', [
		'-c',
		// -n: without its extensions it begins in a quarter of the time.
		'for f; do php -n -d display_errors=1 -l "$f" >/dev/null || exit 1; done',
		'sh',
		...phpFiles(),
	] );

/**
 * Lint, types, drift: each is one test.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function staticChecks( tally ) {
	const failures = [];
	let passed = 0;
	const took = ( name, { ok, output, seconds } ) => {
		console.log(
			`${ ok ? '✓' : '✗' } ${ name } (${ seconds.toFixed( 0 ) } s)`
		);
		if ( ok ) {
			passed++;
		} else {
			console.log( output );
			failures.push( name );
		}
	};
	for ( const [ name, command, args ] of CHECKS ) {
		took( name, await runCheck( command, args ) );
	}
	if ( hasPhp() ) {
		took( 'PHP syntax', await phpLint() );
	}
	tally.add(
		'lint and types',
		{ passed, failed: failures.length },
		failures
	);
	if ( ! hasPhp() ) {
		tally.skip(
			'PHP syntax',
			1,
			'There is no php on the PATH; install PHP 8.1 or newer (Debian: php-cli).'
		);
	}
}
