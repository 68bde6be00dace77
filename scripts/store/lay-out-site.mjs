import { constants, cpSync, existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies WordPress into the store's web root. A copy, because WordPress finds its wp-config.php
 * beside its own real path, so links into the cache would make all stores one.
 *
 * @param {import('./site-paths.mjs').SitePaths}             paths
 * @param {import('./wordpress-source.mjs').WordPressSource} source
 * @param {'sqlite' | 'mariadb' | 'mysql'}                   db
 */
export async function layOutSite( paths, source, db ) {
	// Written last, so that a copy that was cut short is seen as such.
	const complete = join( paths.site, '.ht.footfall-complete' );
	if ( ! existsSync( complete ) ) {
		// Ten times faster than its asynchronous twin.
		cpSync( source.wordpress, paths.site, {
			recursive: true,
			mode: constants.COPYFILE_FICLONE,
			// What no test looks at, or what would only be in the way.
			filter: ( path ) =>
				! /wp-content\/(plugins\/(akismet|hello\.php)|themes\/twentytwenty(three|four))/.test(
					path
				),
		} );
		await mkdir( join( paths.content, 'uploads' ), { recursive: true } );
		await writeFile( complete, '' );
	}
	const dropIn = join( paths.content, 'db.php' );
	if ( db !== 'sqlite' ) {
		await rm( dropIn, { force: true } );
		return;
	}
	const integration = join( paths.content, 'sqlite-database-integration' );
	if ( ! existsSync( dropIn ) ) {
		cpSync( source.sqlite, integration, { recursive: true } );
		const template = await readFile(
			join( integration, 'db.copy' ),
			'utf8'
		);
		await writeFile(
			dropIn,
			template
				.replace(
					"'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'",
					"__DIR__ . '/sqlite-database-integration'"
				)
				// It is no plugin here: there is nothing to activate.
				.replaceAll(
					'{SQLITE_PLUGIN}',
					'sqlite-database-integration/none.php'
				)
		);
		await mkdir( join( paths.content, 'database' ), { recursive: true } );
	}
}
