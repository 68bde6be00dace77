import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REMEMBERED_RULES, SOURCE_RULES } from './needs';

/** A constant of a class of ours that is a list of words. */
function readPhp( file: string, name: string ): string[] {
	const php = readFileSync(
		path.join( __dirname, '../../../includes/Blocks', `${ file }.php` ),
		'utf8'
	);
	const [ , list = '' ] =
		new RegExp( `const ${ name } = \\[([^\\]]*)\\]` ).exec( php ) ?? [];
	return list.match( /\w+/g ) ?? [];
}

test( 'PHP has the same rules for which memory.js is loaded', () => {
	expect( readPhp( 'Memory_Need', 'RULES' ) ).toEqual( [
		...REMEMBERED_RULES,
		...SOURCE_RULES,
	] );
} );

test( 'PHP has the same rules for which the page is told its source', () => {
	expect( readPhp( 'Repeat_Visitor', 'SOURCE_RULES' ) ).toEqual(
		SOURCE_RULES
	);
} );
