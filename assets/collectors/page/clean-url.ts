import { decodeText } from '../../consent/decode-text';
import { cutText } from './cut-text';
import { matchesAny } from './matches-any';

const MAX_LENGTH = 1000;

/**
 * An address without what is nobody's business: user name and password, fragment, and the query
 * parameters of the owner's list. The rest stays letter by letter. Cases: `tests/contract/urls.json`.
 *
 * @param url      Absolute, or '' (a referrer that is not there).
 * @param excluded Parameter names as `matchesAny` reads them.
 */
export function cleanUrl( url: string, excluded: readonly string[] ): string {
	const [ , address = '', query = '' ] =
		/^([^?#]*)\??([^#]*)/.exec( url ) ?? [];
	const kept = query
		.split( '&' )
		.filter(
			( pair ) =>
				! matchesAny(
					decodeText( pair.split( '=' )[ 0 ] as string ),
					excluded
				)
		)
		.join( '&' );
	return cutText(
		address.replace( /^([^/]*\/\/)[^/]*@/, '$1' ) +
			( kept && `?${ kept }` ),
		MAX_LENGTH
	);
}
