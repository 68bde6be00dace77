import { CATEGORIES } from './categories';
import { readCookie } from './read-cookie';
import type { ConsentChange } from './types';
import { writeCookie } from './write-cookie';

/** Where the WP Consent API puts its cookies. */
const PLACE = { cookie_path: '/', cookie_domain: '' };

const DAY = 86_400;

/**
 * Makes the cookies of the WP Consent API say what our record says, before any script of the page
 * asks: they may have run out, or be another banner's.
 *
 * @param prefix  Of their names.
 * @param answers What the visitor, or a signal of his browser, has said. The others have no cookie.
 * @param days    How long.
 */
export function alignApiCookies(
	prefix: string,
	answers: ConsentChange,
	days: number
): void {
	CATEGORIES.forEach( ( category ) => {
		const name = `${ prefix }_${ category }`;
		const value = answers[ category ] ?? '';
		if ( readCookie( name ) !== value ) {
			writeCookie( PLACE, name, value, value ? days * DAY : 0 );
		}
	} );
}
