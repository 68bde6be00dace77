import { decodeText } from './decode-text';

/**
 * A cookie's decoded value, '' without one; of two with one name the first, as in PHP. Throws in a
 * sandboxed frame, where nothing can be known about consent.
 */
export function readCookie( name: string ): string {
	const [ , rest = '' ] = `; ${ document.cookie }`.split( `; ${ name }=` );
	return decodeText( rest.split( ';' )[ 0 ] as string );
}
