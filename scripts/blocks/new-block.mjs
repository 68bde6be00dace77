/**
 * npm run new-block -- name: a folder blocks/<name> with a block that works, is tested and linted.
 */
import { repositoryRoot } from '../store/repository-root.mjs';
import { makeBlock } from './make-block.mjs';

try {
	makeBlock( repositoryRoot, process.argv[ 2 ] ?? '' ).forEach( ( file ) =>
		console.log( file )
	);
	console.log( 'Next: npm run build, and docs/blocks.md.' );
} catch ( error ) {
	console.error( `${ error.message }\nnpm run new-block -- sale-countdown` );
	process.exit( 1 );
}
