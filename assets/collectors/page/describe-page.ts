import type { PageDescription } from './types';

/** Page 2 of a list is still that list. */
const withoutPageNumber = ( path: string ) =>
	path.replace( /\/page\/\d+\/?$/, '/' );

/**
 * What the page at a path is. WordPress described the one that was loaded; of one that a script has
 * put in its place nothing is known but the address.
 *
 * @param loaded     WordPress's description.
 * @param loadedPath Where it holds.
 * @param path       The present one.
 */
export function describePage(
	loaded: PageDescription,
	loadedPath: string,
	path: string
): PageDescription {
	return withoutPageNumber( path ) === withoutPageNumber( loadedPath )
		? loaded
		: { kind: 'content' };
}
