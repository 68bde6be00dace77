import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from './repository-root.mjs';

/**
 * Where the parts of a store lie, for us and for its PHP. They differ in WebAssembly, whose PHP
 * sees only what is mounted.
 *
 * @typedef {Object} SitePaths
 * @property {string} dir             Everything of the store.
 * @property {string} site            The web root, a copy of WordPress.
 * @property {string} content         Its wp-content.
 * @property {string} database        The data of a database server.
 * @property {string} logs
 * @property {string} guestSite       The web root as PHP sees it.
 * @property {string} guestLogs
 * @property {string} guestRepository
 */

/**
 * @param {string}            dir
 * @param {'native' | 'wasm'} php
 * @return {SitePaths}
 */
export function sitePaths( dir, php ) {
	const site = join( dir, 'site' );
	const logs = join( dir, 'logs' );
	mkdirSync( logs, { recursive: true } );
	const guest =
		php === 'wasm'
			? {
					guestSite: '/wordpress',
					guestLogs: '/footfall-logs',
					guestRepository: '/footfall-repository',
				}
			: {
					guestSite: site,
					guestLogs: logs,
					guestRepository: repositoryRoot,
				};
	return {
		dir,
		site,
		logs,
		content: join( site, 'wp-content' ),
		database: join( dir, 'database' ),
		...guest,
	};
}
