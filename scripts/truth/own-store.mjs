import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';
import { runScript } from '../store/run-script.mjs';
import { chooseStoreKind, STORE_KINDS } from '../test/store-kinds.mjs';
import { missingPrograms } from '../test/system-packages.mjs';
import { storeEnvironment } from '../test/store-environment.mjs';
import { withStore } from '../test/with-store.mjs';

/**
 * @typedef {Object} OwnStore
 * @property {string}                                                             url
 * @property {string}                                                             user
 * @property {string}                                                             password An application password.
 * @property {boolean}                                                            cache    A page cache is in front.
 * @property {( script: string, args?: Record<string, unknown> ) => Promise<any>} run      A script inside its WordPress, as the owner.
 */

/**
 * A store of the truth run's own: new, recording. Or, with FOOTFALL_STORE as the e2e tests have it,
 * one that runs already.
 *
 * @template T
 * @param {( store: OwnStore ) => Promise<T>} act
 * @return {Promise<T>}
 */
export async function withOwnStore( act ) {
	if ( process.env.FOOTFALL_STORE ) {
		return act( await prepare( JSON.parse( process.env.FOOTFALL_STORE ) ) );
	}
	const kind = STORE_KINDS[ chooseStoreKind( missingPrograms() ) ];
	return withStore(
		{
			...kind,
			cache: kind.web === 'nginx',
			onProgress: console.log,
		},
		async ( store ) =>
			act(
				await prepare(
					JSON.parse( storeEnvironment( store ).FOOTFALL_STORE )
				)
			)
	);
}

/**
 * @param {{ url: string, token: string, cache?: boolean }} access
 * @return {Promise<OwnStore>}
 */
export async function prepare( access ) {
	const run = ( script, args = {} ) =>
		runScript( access, script, { as: 'admin', ...args } );
	await run( 'tests/e2e/php/reset.php' );
	const { password } = await run(
		'tests/truth/php/application-password.php'
	);
	return {
		url: access.url,
		user: 'admin',
		password,
		cache: Boolean( access.cache ),
		run,
	};
}

/** Where the run leaves what helps to find a mistake. */
export const ARTIFACTS = path.join( repositoryRoot, 'artifacts', 'truth' );
