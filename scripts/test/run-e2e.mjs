/**
 * npm run test:e2e [-- words]: the e2e tests whose title holds the words, on a fresh store of the
 * quickest kind here. STORE=wasm|sqlite|mariadb|mysql chooses another.
 */
import { createTally } from './tally.mjs';
import { e2eTests } from './e2e-tests.mjs';
import { chooseStoreKind, STORE_KINDS } from './store-kinds.mjs';
import { missingPrograms } from './system-packages.mjs';
import { withStore } from './with-store.mjs';

const kind = chooseStoreKind( missingPrograms() );
const tally = createTally();
await withStore(
	{ ...STORE_KINDS[ kind ], onProgress: console.log },
	( store ) =>
		e2eTests( tally, store, {
			name: kind,
			grep: process.argv.slice( 2 ).join( ' ' ) || null,
		} )
);
process.exit( tally.report() );
