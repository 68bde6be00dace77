import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { blockFiles } from './block-files.mjs';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Filter lists match on these in what a shopper's browser sees. */
const FORBIDDEN = /track|analytic|stat|pixel|beacon|collect/;

/** Where PHP lists the blocks, and the list in it. */
const PHP = 'includes/Blocks/Blocks.php';
const LIST = /(const NAMES = \[)([^\]]*?)(\s*\];)/;

/**
 * A folder for a new block, and its name in the list of PHP. Nothing is written where something is wrong.
 *
 * @param {string} root Of the repository.
 * @param {string} name Lower case, with hyphens.
 * @return {string[]} What was written, from the root.
 */
export function makeBlock( root, name ) {
	if ( ! NAME.test( name ) ) {
		throw new Error(
			`"${ name }" is no name for a block: small letters and digits, words joined by hyphens.`
		);
	}
	if ( FORBIDDEN.test( name ) ) {
		throw new Error( `A filter list may match "${ name }".` );
	}
	const folder = path.join( 'blocks', name );
	if ( existsSync( path.join( root, folder ) ) ) {
		throw new Error( `${ folder } is there already.` );
	}
	const php = readFileSync( path.join( root, PHP ), 'utf8' );
	if ( ! LIST.test( php ) ) {
		throw new Error( `${ PHP } has no list NAMES to add the block to.` );
	}
	const files = Object.entries( blockFiles( name ) );
	mkdirSync( path.join( root, folder ), { recursive: true } );
	for ( const [ file, text ] of files ) {
		writeFileSync( path.join( root, folder, file ), text );
	}
	writeFileSync(
		path.join( root, PHP ),
		php.replace(
			LIST,
			( all, begin, names, end ) =>
				`${ begin }${ names.trimEnd().replace( /,$/, '' ) }, '${ name }'${ end }`
		)
	);
	return [ ...files.map( ( [ file ] ) => path.join( folder, file ) ), PHP ];
}
