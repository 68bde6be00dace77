/**
 * The page's cookies by name, decoded. Of two with one name the first counts, as in PHP. Empty where
 * cookies are out of reach.
 */
export function readCookies(): Record< string, string > {
	const cookies: Record< string, string > = {};
	for ( const pair of readAll().split( '; ' ).reverse() ) {
		const at = pair.indexOf( '=' );
		cookies[ pair.slice( 0, Math.max( at, 0 ) ) ] = decode(
			pair.slice( at + 1 )
		);
	}
	return cookies;
}

function readAll(): string {
	try {
		return document.cookie;
	} catch {
		return ''; // A sandboxed frame.
	}
}

function decode( value: string ): string {
	try {
		return decodeURIComponent( value );
	} catch {
		return value;
	}
}
