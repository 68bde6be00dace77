/**
 * npm run torture [-- kill|crowd|disk|fuzz|served] [--short] [--seed=4]: breaks everything that can
 * break while events come in, on a fresh store, and counts afterwards. The long form takes a quarter
 * of an hour; npm test has the short one of kill, disk and served.
 */
import { PARTS } from '../../tests/load/torture/parts.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { createTally } from './tally.mjs';
import { tortureTests } from './torture-tests.mjs';

const args = process.argv.slice( 2 );
const only = args.find( ( arg ) => ! arg.startsWith( '--' ) );
const seed = Number(
	args.find( ( arg ) => arg.startsWith( '--seed=' ) )?.slice( 7 ) ?? 4
);
if ( only && ! PARTS[ only ] ) {
	console.error(
		`There is no ${ only }. There are: ${ Object.keys( PARTS ).join( ', ' ) }.`
	);
	process.exit( 1 );
}
installSystemPackages( console.log );
const tally = createTally();
await tally.attempt( 'torture', () =>
	tortureTests( tally, {
		...( only ? { parts: [ only ] } : {} ),
		long: ! args.includes( '--short' ),
		seed,
		onProgress: console.log,
	} )
);
process.exit( tally.report() );
