import { asRoot } from './as-root.mjs';
import { findOnPath } from './choose-php.mjs';
import { runCommand } from './run-command.mjs';

/**
 * MySQL itself. Many systems have MariaDB under its name, or have MySQL beside it in a place of its
 * own: MYSQLD says where.
 *
 * @type {import('./start-database.mjs').DatabaseServer}
 */
export const mysqlServer = {
	name: 'MySQL',
	find() {
		const server = process.env.MYSQLD || findOnPath( 'mysqld' );
		if ( ! server ) {
			throw new Error(
				'There is no mysqld on this machine: MYSQLD=/path/of/mysqld says where one is.'
			);
		}
		return server;
	},
	async makeData( server, data ) {
		await runCommand( server, [
			'--no-defaults',
			'--initialize-insecure',
			`--datadir=${ data }`,
			...asRoot(),
		] );
	},
	settings: ( poolMegabytes ) => [
		`--innodb-redo-log-capacity=${ Math.max( 24, poolMegabytes / 4 ) }M`,
		'--mysqlx=OFF',
		'--secure-file-priv=NULL',
	],
};
