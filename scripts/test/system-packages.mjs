import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What the store tests run on, by the program that shows that the package is there. */
const PACKAGES = {
	chromium: [ 'chromium' ],
	php: [
		'php-cli',
		'php-mysql',
		'php-sqlite3',
		'php-gd',
		'php-curl',
		'php-mbstring',
		'php-xml',
		'php-zip',
		'php-intl',
	],
	'php-fpm': [ 'php-fpm' ],
	mariadbd: [ 'mariadb-server' ],
	nginx: [ 'nginx-light' ],
	apache2: [ 'apache2', 'libapache2-mod-php' ],
	phpunit: [ 'phpunit' ],
};

const onPath = ( program ) =>
	spawnSync( 'sh', [ '-c', `command -v ${ program }` ] ).status === 0;

function hasProgram( program ) {
	if ( program === 'php-fpm' ) {
		return (
			spawnSync( 'sh', [ '-c', 'ls /usr/sbin/php-fpm*' ] ).status === 0
		);
	}
	return onPath( program ) || existsSync( `/usr/sbin/${ program }` );
}

function isDebian() {
	return (
		existsSync( '/etc/os-release' ) &&
		/^ID(_LIKE)?=.*debian/m.test(
			readFileSync( '/etc/os-release', 'utf8' )
		) &&
		onPath( 'apt-get' )
	);
}

/**
 * Installs what is missing from Debian's packages when it may (root on Debian), and says what is
 * still missing otherwise. Servers that the packages bring are not started: the tests run their own.
 *
 * @param {(text: string) => void} say
 * @return {string[]} Programs that are still missing.
 */
export function installSystemPackages( say ) {
	const missing = missingPrograms();
	if ( missing.length && isDebian() && process.getuid?.() === 0 ) {
		const packages = missing.flatMap( ( program ) => PACKAGES[ program ] );
		say( `Installing from Debian's packages: ${ packages.join( ' ' ) }` );
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const options = { stdio: [ 'ignore', 'ignore', 'inherit' ], env };
		try {
			execFileSync( 'apt-get', [ 'update', '-qq' ], options );
			execFileSync(
				'apt-get',
				[
					'install',
					'-y',
					'-qq',
					'--no-install-recommends',
					...packages,
				],
				options
			);
		} catch ( error ) {
			// The tests that need them say so themselves.
			say( `Not installed: ${ error.message }` );
		}
	}
	return missingPrograms();
}

/**
 * @return {string[]} Programs of the store tests that are not on this machine.
 */
export function missingPrograms() {
	return Object.keys( PACKAGES ).filter(
		( program ) => ! hasProgram( program )
	);
}
