/**
 * npm test: everything, from an empty machine. Installs what it needs, then lint, types, unit,
 * contract, PHP, integration on real WordPress, e2e on the real store, budgets, the zip.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { createTally } from './tally.mjs';

const began = Date.now();
const say = ( text ) =>
	console.log(
		`\n— ${ text } (${ ( ( Date.now() - began ) / 1000 ).toFixed( 0 ) } s)`
	);

const artifacts = path.join( repositoryRoot, 'artifacts' );
rmSync( artifacts, { recursive: true, force: true } );
mkdirSync( artifacts, { recursive: true } );

say( 'Set-up' );
installDependencies();
const missing = installSystemPackages( say );

// Imported only now: they need node_modules.
const { buildAndBudgets } = await import( './build-and-budgets.mjs' );
const { phpUnitTests } = await import( './php-unit-tests.mjs' );
const { staticChecks } = await import( './static-checks.mjs' );
const { storeTests } = await import( './store-tests.mjs' );
const { unitTests } = await import( './unit-tests.mjs' );

const tally = createTally();

say( 'Lint, types, unit and contract tests' );
// Each keeps one core busy, more or less.
await Promise.all( [
	tally.attempt( 'lint and types', () => staticChecks( tally ) ),
	tally.attempt( 'unit tests', () => unitTests( tally ) ),
] );
await tally.attempt( 'PHPUnit', () => phpUnitTests( tally ) );
say( 'Build and budgets' );
await tally.attempt( 'build', () => buildAndBudgets( tally ) );
await tally.attempt( 'store tests', () =>
	storeTests( tally, { missing, say } )
);

process.exit( tally.report() );
