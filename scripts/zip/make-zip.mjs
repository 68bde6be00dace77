/**
 * npm run zip: builds, makes dist/footfall.zip with what a shop needs and nothing else, installs it
 * in a fresh dev store and checks that it runs there.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import AdmZip from 'adm-zip';
import { repositoryRoot } from '../store/repository-root.mjs';
import { checkZip } from './check-zip.mjs';

/** What goes in. Everything else is for developers. */
const CONTENT = [
	'plugin.php',
	'uninstall.php',
	'includes',
	'build',
	'languages',
	'LICENSE',
	'CHANGELOG.md',
];

const shipped = ( file ) => ! /\.map$|\.DS_Store$|\/\.[^/]+$/.test( file );

const filesOf = ( name ) => {
	const full = path.join( repositoryRoot, name );
	const found = statSync( full ).isDirectory()
		? readdirSync( full, { recursive: true } ).map( ( file ) =>
				path.join( name, file )
			)
		: [ name ];
	return found
		.filter(
			( file ) =>
				statSync( path.join( repositoryRoot, file ) ).isFile() &&
				shipped( file )
		)
		.sort();
};

/**
 * Packs what `npm run build` has made. It does not build: that empties the folder, from which other
 * stores may be serving.
 *
 * @return {{ file: string, names: string[] }}
 */
export function makeZip() {
	const zip = new AdmZip();
	const names = CONTENT.flatMap( filesOf );
	for ( const name of names ) {
		zip.addFile(
			`footfall/${ name }`,
			readFileSync( path.join( repositoryRoot, name ) )
		);
	}
	const file = path.join( repositoryRoot, 'dist/footfall.zip' );
	mkdirSync( path.dirname( file ), { recursive: true } );
	zip.writeZip( file );
	return { file, names };
}

if ( process.argv[ 1 ].endsWith( 'make-zip.mjs' ) ) {
	execFileSync( 'npm', [ 'run', '--silent', 'build' ], {
		cwd: repositoryRoot,
		stdio: [ 'ignore', 'ignore', 'inherit' ],
	} );
	const { file, names } = makeZip();
	console.log(
		`${ path.relative( repositoryRoot, file ) }: ${ names.length } files, ${ Math.round( statSync( file ).size / 1024 ) } kB`
	);
	const problems = await checkZip( file, { onProgress: console.log } );
	problems.forEach( ( problem ) => console.error( `✗ ${ problem }` ) );
	console.log(
		problems.length ? '' : '✓ It installs and records in the dev store.'
	);
	process.exit( problems.length ? 1 : 0 );
}
