import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { repositoryRoot } from '../store/repository-root.mjs';

export const PAGE = path.join( repositoryRoot, 'docs', 'performance.md' );

/**
 * Puts tables between their marks in docs/performance.md; what people wrote around them stays.
 *
 * @param {Record<string, string>} made Of tables().
 * @return {string[]} Names of tables for which the page has no place.
 */
export function writePerformance( made ) {
	let text = existsSync( PAGE ) ? readFileSync( PAGE, 'utf8' ) : '';
	const homeless = [];
	for ( const [ name, content ] of Object.entries( made ) ) {
		const place = new RegExp(
			`(<!-- bench: ${ name } -->\n)[\\s\\S]*?(<!-- end -->)`
		);
		if ( place.test( text ) ) {
			text = text.replace(
				place,
				( _, begin, end ) => `${ begin }${ content }\n${ end }`
			);
		} else {
			homeless.push( name );
		}
	}
	writeFileSync( PAGE, text );
	return homeless;
}
