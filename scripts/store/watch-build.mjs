import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { repositoryRoot } from './repository-root.mjs';

/**
 * Rebuilds on change, in the background: its output goes to a file, what is broken to the terminal.
 *
 * @param {import('./child-processes.mjs').ChildProcesses} children
 * @param {string}                                         log
 * @param {(text: string) => void}                         onProblem
 * @return {() => void} Stops looking at the output.
 */
export function watchBuild( children, log, onProblem ) {
	closeSync( openSync( log, 'w' ) );
	children.start(
		'npm run watch',
		'npm',
		[ 'run', 'watch' ],
		log,
		process.env,
		repositoryRoot
	);

	const file = openSync( log, 'r' );
	let read = 0;
	const timer = setInterval( () => {
		const size = fstatSync( file ).size;
		if ( size <= read ) {
			return;
		}
		const news = Buffer.alloc( size - read );
		read += readSync( file, news, 0, news.length, read );
		const problems = news
			.toString( 'utf8' )
			.split( '\n' )
			.filter( ( line ) =>
				/ERROR in|\berror TS\d|compiled with \d+ error/i.test( line )
			);
		if ( problems.length > 0 ) {
			onProblem(
				[
					'The build is broken:',
					...problems,
					`More in ${ log }`,
				].join( '\n' )
			);
		}
	}, 1000 );
	return () => {
		clearInterval( timer );
		closeSync( file );
	};
}
