import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { hasDependencies } from './has-dependencies.mjs';
import { repositoryRoot } from './repository-root.mjs';

const SOURCES = [
	'assets',
	'blocks',
	'package.json',
	'tsconfig.json',
	'webpack.config.js',
];

/**
 * Installs the dependencies when they are missing or older than the lock file. Nothing here may import any of them.
 *
 * @param {(text: string) => void} onProgress
 */
export async function ensureInstalled( onProgress ) {
	if ( ! hasDependencies() ) {
		onProgress( 'Installing dependencies (npm ci)' );
		await npm( [ 'ci', '--no-audit', '--no-fund' ] );
	}
}

/**
 * Builds the scripts when there are none, or older ones than their sources.
 *
 * @param {(text: string) => void} onProgress
 */
export async function ensureBuilt( onProgress ) {
	if ( ! hasScript( 'build' ) ) {
		return;
	}
	const built = newest( join( repositoryRoot, 'build' ) );
	const edited = Math.max(
		...SOURCES.map( ( name ) => newest( join( repositoryRoot, name ) ) )
	);
	if ( edited > built ) {
		onProgress( 'Building the scripts (npm run build)' );
		await npm( [ 'run', 'build', '--silent' ] );
	}
}

/**
 * @param {string} name
 * @return {boolean} Whether package.json has such a script.
 */
export function hasScript( name ) {
	const file = join( repositoryRoot, 'package.json' );
	return Boolean(
		JSON.parse( readFileSync( file, 'utf8' ) ).scripts?.[ name ]
	);
}

/**
 * @param {string[]} args
 * @return {Promise<void>}
 */
function npm( args ) {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( 'npm', args, {
			cwd: repositoryRoot,
			stdio: 'inherit',
		} );
		child.on( 'error', reject );
		child.on( 'close', ( code ) =>
			code === 0
				? resolve()
				: reject(
						new Error(
							`"npm ${ args.join( ' ' ) }" failed, see above.`
						)
					)
		);
	} );
}

/**
 * @param {string} path
 * @return {number} When the newest file in it was written; 0 when there is none.
 */
function newest( path ) {
	if ( ! existsSync( path ) ) {
		return 0;
	}
	const found = statSync( path );
	if ( ! found.isDirectory() ) {
		return found.mtimeMs;
	}
	return Math.max(
		0,
		...readdirSync( path ).map( ( name ) => newest( join( path, name ) ) )
	);
}
