import { woocommerceSource } from '../store/woocommerce-source.mjs';
import { benchTests } from './bench-tests.mjs';
import { e2eTests } from './e2e-tests.mjs';
import { findBrowser } from './find-browser.mjs';
import { integrationTests } from './integration-tests.mjs';
import { multisiteTests } from './multisite-tests.mjs';
import { STORE_KINDS } from './store-kinds.mjs';
import { tortureTests } from './torture-tests.mjs';
import { truthTests } from './truth-tests.mjs';
import { withStore } from './with-store.mjs';
import { zipTests } from './zip-tests.mjs';

const HOW_WOOCOMMERCE =
	'No WooCommerce could be had. Put a built one (the folder of the zip from wordpress.org) at ~/.cache/footfall/woocommerce, or set WOOCOMMERCE to a folder or zip.';

const HOW_BROWSER =
	'No Chromium. Install it, run "npx playwright install chromium", or set CHROMIUM to its path.';

/**
 * The kinds of store that are tested, and how much of the tests each gets: by a word that is in
 * files of integration tests and in titles of e2e tests, null for all.
 */
const MARIADB = {
	name: 'MariaDB, php-fpm, nginx',
	options: STORE_KINDS.mariadb,
	needs: [ 'php', 'php-fpm', 'mariadbd', 'nginx' ],
	integration: null,
	e2e: null,
	// On two stores beside each other, for a browser waits more than it works. The first has the
	// integration tests, too.
	shards: [ [ '1/3' ], [ '2/3', '3/3' ] ],
};
const SQLITE = {
	name: 'SQLite',
	options: STORE_KINDS.sqlite,
	needs: [ 'php' ],
	integration: '@short',
	e2e: null,
	shards: [ [] ],
};
const EMBEDDED = {
	name: 'embedded: WebAssembly, SQLite',
	options: STORE_KINDS.wasm,
	needs: [],
	integration: '@embedded',
	e2e: '@short',
	shards: [ [ undefined ] ],
};

/**
 * Integration and e2e tests, each pass on a store of its own.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>}      tally
 * @param {{ missing: string[], say: (text: string) => void }} options missing: programs that are not there.
 */
export async function storeTests( tally, { missing, say } ) {
	const woocommerce = await woocommerceSource( () => {} ).catch( () => null );
	const browser = findBrowser();
	const whyNoE2e = [
		...( woocommerce ? [] : [ HOW_WOOCOMMERCE ] ),
		...( browser ? [] : [ HOW_BROWSER ] ),
	].join( ' ' );
	const runPass = async ( {
		name,
		options,
		needs,
		integration,
		e2e,
		shards,
	} ) => {
		say( `Store tests: ${ name }` );
		const lacking = needs.filter( ( program ) =>
			missing.includes( program )
		);
		if ( lacking.length ) {
			tally.skip(
				`store tests on ${ name }`,
				1,
				`Missing: ${ lacking.join( ', ' ) }. On Debian, run npm test as root once, or install them.`
			);
			return;
		}
		if ( whyNoE2e && shards.flat().length ) {
			tally.skip( `e2e on ${ name }`, 1, whyNoE2e );
		}
		// On a new machine the first store makes what the others copy.
		let firstIsUp;
		const first = new Promise( ( resolve ) => {
			firstIsUp = resolve;
		} );
		const runOnStore = async ( ofStore, index ) => {
			await ( index && first );
			await tally.attempt( `the store on ${ name }`, () =>
				withStore( { ...options, onProgress: say }, async ( store ) => {
					firstIsUp();
					if ( index === 0 ) {
						await integrationTests( tally, store, {
							name,
							grep: integration,
							woocommerce: woocommerce !== null,
						} );
					}
					for ( const shard of whyNoE2e ? [] : ofStore ) {
						await e2eTests( tally, store, {
							name,
							grep: e2e,
							shard,
						} );
					}
				} )
			);
			firstIsUp();
		};
		await Promise.all(
			shards.slice( 0, whyNoE2e ? 1 : shards.length ).map( runOnStore )
		);
	};

	const absent = MARIADB.needs.filter( ( program ) =>
		missing.includes( program )
	);
	const reasons = [
		...( whyNoE2e ? [ whyNoE2e ] : [] ),
		...( absent.length ? [ `Missing: ${ absent.join( ', ' ) }.` ] : [] ),
	];
	const runTruth = async () => {
		say( 'The truth run, short' );
		if ( reasons.length ) {
			tally.skip( 'the truth run', 1, reasons.join( ' ' ) );
		} else {
			await tally.attempt( 'the truth run', () => truthTests( tally ) );
		}
	};
	const runZip = async () => {
		say( 'The zip' );
		await tally.attempt( 'the zip', () =>
			zipTests( tally, { woocommerce: woocommerce !== null } )
		);
	};
	const runMultisite = async () => {
		say( 'Multisite' );
		if ( absent.length ) {
			tally.skip(
				'multisite and uninstall',
				1,
				`Missing: ${ absent.join( ', ' ) }.`
			);
		} else {
			await tally.attempt( 'multisite', () => multisiteTests( tally ) );
		}
	};
	const runSqlite = async () => {
		// What native PHP shows of SQLite in a quarter of the time, WebAssembly need not show again.
		const hasPhp = ! missing.includes( 'php' );
		await ( hasPhp && runPass( SQLITE ) );
		await runPass(
			hasPhp ? EMBEDDED : { ...EMBEDDED, integration: SQLITE.integration }
		);
	};

	await runPass( MARIADB );
	// Each keeps one core busy, more or less.
	await Promise.all( [
		runSqlite().then( runZip ),
		runTruth().then( runMultisite ),
	] );

	// Alone, for they measure.
	const lacks = [
		...( woocommerce ? [] : [ HOW_WOOCOMMERCE ] ),
		...( absent.length ? [ `Missing: ${ absent.join( ', ' ) }.` ] : [] ),
	].join( ' ' );
	say( 'The bench, short' );
	if ( lacks ) {
		tally.skip( 'the bench, short', 1, lacks );
	} else {
		await tally.attempt( 'the bench', () => benchTests( tally ) );
	}

	say( 'Torture, short' );
	if ( lacks ) {
		tally.skip( 'torture', 1, lacks );
	} else {
		// CI has to end: e2e has forged bodies, too, and the bench many visitors at once.
		await tally.attempt( 'torture', () =>
			tortureTests( tally, { parts: [ 'kill', 'disk', 'served' ] } )
		);
	}
}
