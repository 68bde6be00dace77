import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../store/repository-root.mjs';

/**
 * `npm ci` when node_modules is missing or older than the lock file.
 */
export function installDependencies() {
	const installed = path.join(
		repositoryRoot,
		'node_modules/.package-lock.json'
	);
	const lock = path.join( repositoryRoot, 'package-lock.json' );
	if (
		existsSync( installed ) &&
		statSync( installed ).mtimeMs >= statSync( lock ).mtimeMs
	) {
		return;
	}
	console.log( 'Installing dependencies (npm ci) …' );
	const { status } = spawnSync( 'npm', [ 'ci', '--no-audit', '--no-fund' ], {
		cwd: repositoryRoot,
		stdio: [ 'ignore', 'ignore', 'inherit' ],
	} );
	if ( status !== 0 ) {
		throw new Error(
			'npm ci failed. Is the npm registry reachable? Run "npm ci" to see why.'
		);
	}
}
