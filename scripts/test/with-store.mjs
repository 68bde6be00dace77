import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { startStore } from '../store/start-store.mjs';

/** Stores of this process so far: each keeps its logs apart. */
let count = 0;

/**
 * A store of its own for some tests: a fresh one on free ports in a temporary folder, stopped and
 * removed afterwards. Its logs are kept in artifacts/.
 *
 * @template T
 * @param {Partial<import('../store/start-store.mjs').StoreOptions>}         options
 * @param {( store: import('../store/start-store.mjs').Store) => Promise<T>} act
 * @return {Promise<T>}
 */
export async function withStore( options, act ) {
	const kept = path.join( repositoryRoot, 'artifacts', `logs-${ ++count }` );
	const dir = mkdtempSync( path.join( tmpdir(), 'footfall-test-' ) );
	let store;
	try {
		store = await startStore( { dir, fresh: true, port: 0, ...options } );
		return await act( store );
	} finally {
		const logs = path.join( dir, 'logs' );
		if ( existsSync( logs ) ) {
			cpSync( logs, kept, {
				recursive: true,
				filter: ( file ) => ! file.endsWith( '.sock' ),
			} );
		}
		await store?.stop();
		rmSync( dir, { recursive: true, force: true } );
	}
}
