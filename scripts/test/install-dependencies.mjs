import { spawnSync } from 'node:child_process';
import { hasDependencies } from '../store/has-dependencies.mjs';
import { repositoryRoot } from '../store/repository-root.mjs';

/**
 * `npm ci` when node_modules is missing or older than the lock file.
 */
export function installDependencies() {
	if ( hasDependencies() ) {
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
