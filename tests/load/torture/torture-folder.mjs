import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HERE = 'tests/load/torture/php';

/**
 * What every part of the torture begins with: a shop that records, nothing recorded yet, and a
 * folder for its own files.
 *
 * @param {import('../../../scripts/store/start-store.mjs').Store} store
 */
export async function beginTorture( store ) {
	await store.run( 'tests/e2e/php/reset.php', {
		as: 'admin',
		settings: {
			consent_without_tool: 'granted',
			identity_before_consent: 'cookieless',
		},
	} );
	const folder = path.join( store.dir, 'torture' );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( path.join( folder, 'copies' ), { recursive: true } );
	const facts = await run( store, 'facts' );
	return {
		...facts,
		work: folder,
		copies: path.join( folder, 'copies' ),
		/** @type {(name: string, args?: Record<string, unknown>) => Promise<any>} */
		run: ( name, args ) => run( store, name, args ),
		/** Writes something down for a PHP script: requests are no place for a hundred thousand ids. */
		write( name, value ) {
			const file = path.join( folder, name );
			writeFileSync( file, JSON.stringify( value ) );
			return file;
		},
	};
}

/**
 * @param {import('../../../scripts/store/start-store.mjs').Store} store
 * @param {string}                                                 name
 * @param {Record<string, unknown>}                                [args]
 */
const run = ( store, name, args = {} ) =>
	store.run( `${ HERE }/${ name }.php`, { as: 'admin', ...args } );
