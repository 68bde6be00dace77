import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {Object} SiteSecrets
 * @property {string} token Lets `run` in.
 * @property {string} salt  Signs log-in cookies.
 */

/**
 * Writes wp-config.php. All that differs from start to start is here and nothing of it in the
 * database, so that a database can be copied from one store to another.
 *
 * @param {import('./site-paths.mjs').SitePaths}                                                      paths
 * @param {{ url: string, db: 'sqlite' | 'mariadb' | 'mysql', socket: string, secrets: SiteSecrets }} options
 */
export async function writeConfig( paths, { url, db, socket, secrets } ) {
	/** @type {Record<string, string | boolean | number>} */
	const constants = {
		DB_NAME: 'wordpress',
		DB_USER: 'root',
		DB_PASSWORD: '',
		DB_HOST: db !== 'sqlite' ? `localhost:${ socket }` : 'localhost',
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		WP_HOME: url,
		WP_SITEURL: url,
		WP_ENVIRONMENT_TYPE: 'local',
		WP_DEBUG: true,
		WP_DEBUG_DISPLAY: false,
		WP_DEBUG_LOG: `${ paths.guestLogs }/debug.log`,
		WP_MEMORY_LIMIT: '256M',
		// The store's ticker does it, so that no page waits for it and tests can await it.
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		WPMU_PLUGIN_DIR: `${ paths.guestRepository }/scripts/store/mu-plugins`,
		FOOTFALL_STORE_ROOT: paths.guestRepository,
		FOOTFALL_STORE_LOGS: paths.guestLogs,
		FOOTFALL_STORE_DB: db,
		FOOTFALL_STORE_TOKEN: secrets.token,
	};
	for ( const kind of [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ] ) {
		constants[ `${ kind }_KEY` ] = `${ kind } key ${ secrets.salt }`;
		constants[ `${ kind }_SALT` ] = `${ kind } salt ${ secrets.salt }`;
	}
	const lines = Object.entries( constants ).map(
		// PHP in WebAssembly comes with some of them defined.
		( [ name, value ] ) =>
			`defined( '${ name }' ) || define( '${ name }', ${ php( value ) } );`
	);
	await writeFile(
		join( paths.site, 'wp-config.php' ),
		`<?php
// Written by scripts/store/write-config.mjs at every start.
${ lines.join( '\n' ) }
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`
	);
}

/**
 * @param {string | boolean | number} value
 * @return {string} The value as PHP source.
 */
function php( value ) {
	return typeof value === 'string'
		? `'${ value.replace( /[\\']/g, '\\$&' ) }'`
		: String( value );
}
