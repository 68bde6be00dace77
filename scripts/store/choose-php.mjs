import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runCommand } from './run-command.mjs';

/** @type {[number, number]} */
const OLDEST = [ 8, 1 ];
const NEEDED = [
	'ctype',
	'dom',
	'filter',
	'gd',
	'hash',
	'json',
	'mbstring',
	'openssl',
	'simplexml',
	'tokenizer',
	'xml',
];
const NEEDED_FOR = {
	sqlite: [ 'pdo_sqlite' ],
	mariadb: [ 'mysqli' ],
	mysql: [ 'mysqli' ],
};

/**
 * @typedef {Object} ChosenPhp
 * @property {'native' | 'wasm'} kind
 * @property {string}            version
 * @property {string}            binary  The php command; empty for WebAssembly.
 * @property {string}            fpm     The php-fpm command; empty when there is none.
 * @property {string}            why
 */

/**
 * Native PHP where it is good enough (three times faster), else WebAssembly.
 *
 * @param {'auto' | 'wasm' | 'native'}     wish
 * @param {'sqlite' | 'mariadb' | 'mysql'} db
 * @param {'builtin' | 'nginx'}            web
 * @return {Promise<ChosenPhp>}
 */
export async function choosePhp( wish, db, web ) {
	if ( wish === 'wasm' ) {
		if ( db !== 'sqlite' || web === 'nginx' ) {
			throw new Error(
				'MariaDB, MySQL and nginx need a native PHP: --php=native.'
			);
		}
		return wasm( 'as asked' );
	}
	const native = await nativePhp( db, web );
	if ( ! ( 'lacks' in native ) ) {
		return native;
	}
	if ( wish === 'native' || db !== 'sqlite' || web === 'nginx' ) {
		throw new Error( `Native PHP cannot be used: ${ native.lacks }.` );
	}
	return wasm( native.lacks );
}

/**
 * @param {string} why
 * @return {ChosenPhp}
 */
function wasm( why ) {
	return { kind: 'wasm', version: '8.3', binary: '', fpm: '', why };
}

/**
 * @param {'sqlite' | 'mariadb' | 'mysql'} db
 * @param {'builtin' | 'nginx'}            web
 * @return {Promise<ChosenPhp | { lacks: string }>}
 */
async function nativePhp( db, web ) {
	const binary = findOnPath( 'php' );
	if ( ! binary ) {
		return { lacks: 'there is no php on the PATH' };
	}
	const report = await runCommand( binary, [
		'-r',
		'echo json_encode([PHP_VERSION, PHP_OS_FAMILY, get_loaded_extensions()]);',
	] ).catch( () => '' );
	let version, family, extensions;
	try {
		[ version, family, extensions ] = JSON.parse( report );
	} catch {
		return { lacks: `${ binary } does not run` };
	}
	const [ major, minor ] = version.split( '.' ).map( Number );
	if (
		major < OLDEST[ 0 ] ||
		( major === OLDEST[ 0 ] && minor < OLDEST[ 1 ] )
	) {
		return {
			lacks: `${ binary } is PHP ${ version }, older than ${ OLDEST.join( '.' ) }`,
		};
	}
	if ( family === 'Windows' ) {
		return { lacks: 'its web server has no worker processes on Windows' };
	}
	const loaded = extensions.map( ( /** @type {string} */ name ) =>
		name.toLowerCase()
	);
	const missing = [ ...NEEDED, ...NEEDED_FOR[ db ] ].filter(
		( name ) => ! loaded.includes( name )
	);
	if ( missing.length > 0 ) {
		return { lacks: `PHP ${ version } lacks ${ missing.join( ', ' ) }` };
	}
	const fpm =
		findOnPath( `php-fpm${ major }.${ minor }` ) || findOnPath( 'php-fpm' );
	if ( web === 'nginx' && ! fpm ) {
		return { lacks: `there is no php-fpm${ major }.${ minor }` };
	}
	return {
		kind: 'native',
		version,
		binary,
		fpm,
		why: `PHP ${ version } is installed`,
	};
}

/**
 * @param {string} name
 * @return {string} Its full path, or nothing. Servers live in sbin, which not every PATH has.
 */
export function findOnPath( name ) {
	const folders = [
		...( process.env.PATH ?? '' ).split( delimiter ),
		'/usr/local/sbin',
		'/usr/sbin',
		'/sbin',
	];
	for ( const folder of folders ) {
		try {
			const path = join( folder, name );
			accessSync( path, constants.X_OK );
			return path;
		} catch {
			// Not in this one.
		}
	}
	return '';
}
