import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from './repository-root.mjs';

/**
 * Whether node_modules is there, whole, and not older than the lock file. Node's own modules only.
 */
export function hasDependencies() {
	const installed = join( repositoryRoot, 'node_modules/.package-lock.json' );
	const lock = join( repositoryRoot, 'package-lock.json' );
	return (
		existsSync( installed ) &&
		statSync( installed ).mtimeMs >= statSync( lock ).mtimeMs
	);
}
