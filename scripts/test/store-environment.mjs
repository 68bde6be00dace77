import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the e2e tests have to know of a running store, as environment variables.
 *
 * @param {import('../store/start-store.mjs').Store} store
 * @return {Record<string, string>}
 */
export function storeEnvironment( store ) {
	const { secrets } = JSON.parse(
		readFileSync( path.join( store.dir, 'store.json' ), 'utf8' )
	);
	return {
		FOOTFALL_STORE: JSON.stringify( {
			url: store.url,
			token: secrets.token,
			php: store.php,
			db: store.db,
			web: store.web,
			debugLog: store.logs.debug,
		} ),
	};
}
