import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder, `scripts/store`. */
export const storeScripts = realpathSync(
	dirname( fileURLToPath( import.meta.url ) )
);

/** The root of the repository, symlinks resolved (PHP compares real paths). */
export const repositoryRoot = join( storeScripts, '..', '..' );
