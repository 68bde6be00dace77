/**
 * Deletes cookies wherever this page can reach them: on each domain above it, and on each path.
 *
 * @param names Of cookies; a * stands for anything.
 */
export function deleteCookies( names: readonly string[] ): void {
	const wanted = new RegExp(
		`^(?:${ names
			.join( '|' )
			.replace( /[.$]/g, '\\$&' )
			.replace( /\*/g, '.*' ) })$`
	);
	const labels = location.hostname.split( '.' );
	const domains = [
		'',
		...labels.map( ( _, first ) => labels.slice( first ).join( '.' ) ),
	];
	const folders = location.pathname.split( '/' );
	const paths = folders.flatMap( ( _, last ) => {
		const path = folders.slice( 0, last + 1 ).join( '/' );
		return [ path, `${ path }/` ];
	} );
	for ( const cookie of document.cookie.split( '; ' ) ) {
		const name = cookie.split( '=' )[ 0 ] as string;
		if ( name && wanted.test( name ) ) {
			for ( const domain of domains ) {
				for ( const path of paths ) {
					document.cookie = `${ name }=;max-age=0;path=${ path };domain=${ domain }`;
				}
			}
		}
	}
}
