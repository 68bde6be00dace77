import { readCookie } from './read-cookie';
import { CONSENT_COOKIE } from './read-consent';
import type { CookieConfig } from './types';
import { writeCookie } from './write-cookie';

/** The cookie of the record, and its stand-in for this page where the browser keeps no cookie. */
export function keepRecord( config: CookieConfig ) {
	let held = '';
	return {
		read: () => readCookie( CONSENT_COOKIE ) || held,
		/** Nothing is written where it stands there already; an empty value removes it. */
		write( value: string, maxAge: number | '' ) {
			if ( readCookie( CONSENT_COOKIE ) !== value ) {
				writeCookie(
					config,
					CONSENT_COOKIE,
					value,
					value ? maxAge : 0
				);
			}
			held = value;
		},
	};
}
