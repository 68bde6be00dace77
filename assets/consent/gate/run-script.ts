const KEPT = 'data-choice-';

/**
 * Runs a script that was kept from running, where it stands.
 *
 * @param kept As PHP has left it: `type="text/plain"`, its own type and address in `data-choice-…`.
 * @return When the next one may run; one with `async` holds up nobody.
 */
export function runScript( kept: HTMLScriptElement ): Promise< void > {
	const script = document.createElement( 'script' );
	for ( const { name, value } of kept.attributes ) {
		if ( ! /^(type|data-choice(-service)?)$/.test( name ) ) {
			script.setAttribute( name.replace( KEPT, '' ), value );
		}
	}
	// Browsers hide it from attributes.
	if ( kept.nonce ) {
		script.nonce = kept.nonce;
	}
	script.text = kept.text;
	return new Promise( ( done ) => {
		if ( script.src && ! script.hasAttribute( 'async' ) ) {
			// A script that does not come (a content blocker) ends nothing.
			script.onload = script.onerror = () => done();
		} else {
			done();
		}
		// After the page is read it would begin a new, empty one.
		document.write = ( ...html ) =>
			script.insertAdjacentHTML( 'afterend', html.join( '' ) );
		kept.replaceWith( script );
		delete ( document as Partial< Document > ).write;
	} );
}
