import { cutText } from './cut-text';

const MAX_LENGTH = 1000;

/**
 * An address without what is nobody's business: user name and password, fragment, and the query
 * parameters of the owner's list. The rest stays letter by letter. Cases: `tests/contract/urls.json`.
 *
 * @param url      Absolute, or '' (a referrer that is not there).
 * @param excluded Parameter names, in any case; a * at the end stands for anything.
 */
export function cleanUrl( url: string, excluded: readonly string[] ): string {
	const [ , base = '', query = '' ] = /^([^?#]*)\??([^#]*)/.exec( url ) ?? [];
	const kept = query
		.split( '&' )
		.filter( ( pair ) => pair && ! isExcluded( nameOf( pair ), excluded ) );
	const address = base.replace( /^([a-z][^/]*:\/\/)[^/]*@/i, '$1' );
	return cutText(
		address + ( kept.length ? `?${ kept.join( '&' ) }` : '' ),
		MAX_LENGTH
	);
}

/** Decoded as PHP does it, in lower case. */
function nameOf( pair: string ): string {
	const name = ( pair.split( '=' )[ 0 ] ?? '' ).replace( /\+/g, ' ' );
	try {
		return decodeURIComponent( name ).toLowerCase();
	} catch {
		return name.toLowerCase();
	}
}

/** `email` in the list stands for `email[0]` too. */
function isExcluded( name: string, excluded: readonly string[] ): boolean {
	return excluded.some( ( pattern ) => {
		const wanted = pattern.toLowerCase();
		return wanted.endsWith( '*' )
			? name.startsWith( wanted.slice( 0, -1 ) )
			: name === wanted || name.startsWith( `${ wanted }[` );
	} );
}
