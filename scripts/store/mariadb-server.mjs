import { cpSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { asRoot } from './as-root.mjs';
import { findOnPath } from './choose-php.mjs';
import { runCommand } from './run-command.mjs';

/** @type {import('./start-database.mjs').DatabaseServer} */
export const mariadbServer = {
	name: 'MariaDB',
	find() {
		const server = findOnPath( 'mariadbd' ) || findOnPath( 'mysqld' );
		if ( ! server ) {
			throw new Error( 'There is no mariadbd on this machine.' );
		}
		return server;
	},
	async makeData( _server, data, runtime ) {
		const install =
			findOnPath( 'mariadb-install-db' ) ||
			findOnPath( 'mysql_install_db' );
		if ( ! install ) {
			throw new Error(
				'There is no mariadb-install-db on this machine.'
			);
		}
		// The script is shell and stumbles over spaces, so it works where there are none.
		const draft = join( runtime, 'data' );
		await runCommand( install, [
			'--no-defaults',
			`--datadir=${ draft }`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			'--innodb-log-file-size=24M',
			...asRoot(),
		] );
		await mkdir( data, { recursive: true } );
		cpSync( draft, data, { recursive: true } );
		await rm( draft, { recursive: true } );
	},
	settings: ( poolMegabytes ) => [
		'--aria-pagecache-buffer-size=8M',
		`--innodb-log-file-size=${ Math.max( 24, poolMegabytes / 4 ) }M`,
	],
};
