import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../store/repository-root.mjs';

const FOLDER = path.join( repositoryRoot, 'tests/truth/journeys' );

/**
 * Every journey of tests/truth/journeys, in the order of the files' names.
 *
 * @return {Promise<import('./walk-journey.mjs').Journey[]>}
 */
export async function findJourneys() {
	const files = readdirSync( FOLDER )
		.filter( ( file ) => file.endsWith( '.mjs' ) )
		.sort();
	const modules = await Promise.all(
		files.map(
			( file ) =>
				import( pathToFileURL( path.join( FOLDER, file ) ).href )
		)
	);
	return modules.flatMap( ( { journeys } ) => journeys );
}
