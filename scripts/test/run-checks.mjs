/**
 * npm run check: what can be known without a store, in one go: drift of generated files, lint,
 * types, PHP syntax and arrows, unit and contract tests, build, budgets.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { buildAndBudgets } from './build-and-budgets.mjs';
import { phpUnitTests } from './php-unit-tests.mjs';
import { staticChecks } from './static-checks.mjs';
import { createTally } from './tally.mjs';
import { unitTests } from './unit-tests.mjs';

mkdirSync( path.join( repositoryRoot, 'artifacts' ), { recursive: true } );
const tally = createTally();
await staticChecks( tally );
await unitTests( tally );
await phpUnitTests( tally );
await buildAndBudgets( tally );
process.exit( tally.report() );
