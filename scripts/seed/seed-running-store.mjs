import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { isAlive } from '../store/store-lock.mjs';
import { runScript } from '../store/run-script.mjs';

/**
 * Seeds the store that "npm start" has up.
 *
 * @param {typeof import('./seed.mjs').seed} seed
 */
export async function seedRunningStore( seed ) {
	const access = findRunningStore();
	if ( ! access ) {
		console.error(
			'No store is running. Start one with "npm start" in another terminal, then run "npm run seed" again; or use "npm start -- --demo".'
		);
		process.exit( 1 );
	}
	const run = ( script, args ) => runScript( access, script, args );
	const made = await seed( { run }, { onProgress: console.log } );
	console.log(
		`Seeded: ${ made.visits } visits, ${ made.orders } orders, ${ made.refunds } refunds.`
	);
}

function isRunning( dir ) {
	const file = path.join( dir, 'running.pid' );
	return (
		existsSync( file ) && isAlive( Number( readFileSync( file, 'utf8' ) ) )
	);
}

function findRunningStore() {
	const folder = path.join( repositoryRoot, '.store' );
	const running = ( existsSync( folder ) ? readdirSync( folder ) : [] )
		.map( ( name ) => path.join( folder, name ) )
		.find( isRunning );
	if ( ! running ) {
		return null;
	}
	const { url, secrets } = JSON.parse(
		readFileSync( path.join( running, 'store.json' ), 'utf8' )
	);
	return { url, token: secrets.token };
}
