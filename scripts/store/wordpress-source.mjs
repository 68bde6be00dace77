import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { cacheFolder } from './cache-folder.mjs';
import { publishFolder } from './publish-folder.mjs';
import { runCommand } from './run-command.mjs';

export const WORDPRESS_VERSION = '7.1.1';

// WordPress is not on npm, but this package carries it, with the official SQLite integration and
// wp-cli. It is far too large to be a dependency; only three of its folders are wanted.
const PACKAGE = 'wp-studio@1.22.0';
const SHA256 =
	'eca448e9240e391045441f79541268fcccbd78169dfb6cf04b3c3d304492e661';
const INSIDE = 'package/dist/cli/wp-files';
const WANTED = {
	wordpress: `${ INSIDE }/latest/wordpress`,
	sqlite: `${ INSIDE }/sqlite-database-integration`,
	wpCli: `${ INSIDE }/wp-cli`,
};

/**
 * @typedef {{ wordpress: string, sqlite: string, wpCli: string }} WordPressSource
 */

/**
 * The folders of WordPress, the SQLite integration and wp-cli, downloaded when they are not cached.
 *
 * @param {(text: string) => void} onProgress
 * @return {Promise<WordPressSource>}
 */
export async function wordpressSource( onProgress ) {
	const target = join( cacheFolder(), `wordpress-${ WORDPRESS_VERSION }` );
	if ( ! existsSync( target ) ) {
		onProgress(
			`Getting WordPress ${ WORDPRESS_VERSION } from the npm registry (67 MB, once)`
		);
		await publishFolder( target, fillFromPackage );
	}
	return {
		wordpress: join( target, 'wordpress' ),
		sqlite: join( target, 'sqlite' ),
		wpCli: join( target, 'wpCli', 'wp-cli.phar' ),
	};
}

/**
 * @param {string} folder
 */
async function fillFromPackage( folder ) {
	const work = await mkdtemp( join( tmpdir(), 'footfall-pack-' ) );
	try {
		// Its ordinary client knows the machine's registry, proxy and certificates. An empty
		// working folder keeps the repository's own package.json out of it.
		await runCommand( 'npm', [ 'pack', PACKAGE, '--silent' ], {
			cwd: work,
		} );
		const tarball = join( work, PACKAGE.replace( '@', '-' ) + '.tgz' );
		const hash = createHash( 'sha256' );
		await pipeline( createReadStream( tarball ), hash );
		const found = hash.digest( 'hex' );
		if ( found !== SHA256 ) {
			throw new Error(
				`${ PACKAGE } is not what it was: sha256 ${ found }, expected ${ SHA256 }.`
			);
		}
		await runCommand(
			'tar',
			[ '-xzf', tarball, '-C', folder, ...Object.values( WANTED ) ],
			{ cwd: work }
		);
		for ( const [ name, path ] of Object.entries( WANTED ) ) {
			await rename( join( folder, path ), join( folder, name ) );
		}
		await rm( join( folder, 'package' ), { recursive: true } );
	} finally {
		await rm( work, { recursive: true, force: true } );
	}
}
