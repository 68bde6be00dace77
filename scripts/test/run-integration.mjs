/**
 * npm run test:integration [-- part of a file name]: tests/integration on a fresh store.
 * STORE=wasm|sqlite|mariadb|mysql chooses its kind (MYSQLD says where MySQL is); LONG=1 asks for the long form of tests that have one.
 */
import { createTally } from './tally.mjs';
import { integrationTests } from './integration-tests.mjs';
import { chooseStoreKind, STORE_KINDS } from './store-kinds.mjs';
import { missingPrograms } from './system-packages.mjs';
import { withStore } from './with-store.mjs';

const kind = chooseStoreKind( missingPrograms() );
const tally = createTally();
await withStore(
	{ ...STORE_KINDS[ kind ], onProgress: console.log },
	( store ) =>
		integrationTests( tally, store, {
			name: kind,
			grep: null,
			woocommerce: store.woocommerce !== null,
			only: process.argv[ 2 ],
			long: process.env.LONG === '1',
		} )
);
process.exit( tally.report() );
