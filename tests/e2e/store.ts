import { runScript } from '../../scripts/store/run-script.mjs';

interface StoreAccess {
	url: string;
	token: string;
	php: 'native' | 'wasm';
	db: 'mariadb' | 'mysql' | 'sqlite';
	web: 'nginx' | 'builtin';
	debugLog: string;
}

if ( ! process.env.FOOTFALL_STORE ) {
	throw new Error(
		'There is no store to test. Run "npm run test:e2e", which starts one.'
	);
}

/** The running store that the tests use: its address, and what it runs on. */
export const store: StoreAccess = JSON.parse( process.env.FOOTFALL_STORE );

/**
 * Runs tests/e2e/php/<name>.php inside the store's WordPress.
 *
 * @return What the file returned.
 */
export function inStore< T = unknown >(
	name: string,
	args: Record< string, unknown > = {}
): Promise< T > {
	return runScript( store, `tests/e2e/php/${ name }.php`, {
		as: 'admin',
		...args,
	} );
}

/** Switches the theme, and with it cart and checkout: blocks or shortcodes. */
export const useTheme = ( theme: 'block' | 'classic' ) =>
	runScript( store, 'scripts/store/php/switch-theme.php', {
		theme,
		as: 'admin',
	} );
