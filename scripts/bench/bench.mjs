import { cpus } from 'node:os';

import { STORE_KINDS } from '../test/store-kinds.mjs';
import { withStore } from '../test/with-store.mjs';
import { fillYear } from './fill-year.mjs';
import { measureEndpoint } from './measure-endpoint.mjs';
import { measureLoad } from './measure-load.mjs';
import { measureReports } from './measure-reports.mjs';

/**
 * Runs the parts of the bench on stores of its own.
 *
 * @param {Object}                               options
 * @param {boolean}                              options.short
 * @param {string[]}                             options.parts      Of PARTS (read-arguments.mjs).
 * @param {number[]}                             options.sizes      Events of the stores that are filled.
 * @param {(text: string) => void}               options.onProgress
 * @param {(found: Record<string, any>) => void} [options.onFound]  Called with all of it after each part: hours of work are not
 *                                                                  lost when the last of them fails.
 * @return {Promise<Record<string, any>>} What was found, by part; a part that did not run is missing.
 */
export async function bench( {
	short,
	parts,
	sizes,
	onProgress,
	onFound = () => {},
} ) {
	const wanted = ( part ) => parts.includes( part );
	if ( ! short ) {
		// What a server with 2 GB gives its database.
		process.env.STORE_BUFFER_POOL_MB ??= '512';
	}
	const found = {
		short,
		cores: cpus().length,
		processor: cpus()[ 0 ]?.model.trim() ?? '',
		years: [],
	};
	await withStore(
		{ ...STORE_KINDS.mariadb, onProgress },
		async ( store ) => {
			found.woocommerce = store.woocommerce;
			found.php = store.phpVersion;
			if ( wanted( 'endpoint' ) ) {
				onProgress( 'Endpoint' );
				found.endpoint = await measureEndpoint( store, { short } );
			}
			if ( wanted( 'load' ) ) {
				onProgress( 'Mixed load' );
				found.load = await measureLoad( store, { short, onProgress } );
				onFound( found );
			}
			if ( wanted( 'drain' ) ) {
				onProgress( 'Drain' );
				found.drain = await measureDrain( store, short );
			}
			for ( const events of wanted( 'drain' ) || wanted( 'reports' )
				? sizes
				: [] ) {
				onProgress(
					`A store of ${ events.toLocaleString( 'en' ) } events`
				);
				const filled = await fillYear( store, {
					events,
					short,
					onProgress,
				} );
				found.facts = filled.facts;
				found.years.push( {
					events,
					...filled,
					facts: undefined,
					...( wanted( 'reports' )
						? await measureReports( store, {
								...filled,
								short,
								onProgress,
							} )
						: {} ),
					disk: short
						? null
						: await measureDisk( store, filled.facts ),
				} );
				onFound( found );
			}
			if ( ! short && found.years.length ) {
				onProgress( 'Tables made tight' );
				found.tight = await measureDisk( store, found.facts, true );
			}
		}
	);
	if ( wanted( 'drain' ) && ! short ) {
		onProgress( 'Drain on SQLite' );
		found.sqlite = await withStore(
			{ ...STORE_KINDS.sqlite, onProgress },
			( store ) => measureDrain( store, short )
		);
	}
	return found;
}

/** The drain next to a plain INSERT of the same rows: the same lines every time. */
function measureDrain( store, short ) {
	return store.run( 'tests/load/drain.php', {
		as: 'admin',
		events: short ? 10_000 : 100_000,
		before: short ? 2000 : 5000,
	} );
}

/** One table at a time: to make a large one tight takes minutes. */
async function measureDisk( store, { tables }, optimize = false ) {
	const sizes = {};
	for ( const table of tables ) {
		Object.assign(
			sizes,
			await store.run( 'tests/load/php/sizes.php', {
				as: 'admin',
				tables: [ table ],
				optimize,
			} )
		);
	}
	return sizes;
}
