import { readCookie } from './read-cookie';
import type { CookieConfig } from './types';
import { writeCookie } from './write-cookie';

export const VISITOR_COOKIE = 'footfall_visitor';

/** 395 days (13 months) in seconds, counted from the first visit: it is never extended. */
const VISITOR_MAX_AGE = 34_128_000;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){4}[\da-f]{8}$/i;

export interface Visitor {
	/** UUID. Only to be asked where the visitor has agreed. `undefined` where cookies do not hold. */
	id: () => string | undefined;
	forget: () => void;
}

/**
 * Recognises the visitor by a cookie, which the server reads too: hence what is in the cookie counts,
 * never a copy of it.
 *
 * @param config Path and domain.
 * @param newId  Makes a UUID.
 */
export function createVisitor(
	config: CookieConfig,
	newId: () => string
): Visitor {
	const read = () => {
		const id = readCookie( VISITOR_COOKIE );
		return UUID.test( id ) ? id : undefined;
	};
	return {
		id() {
			if ( ! read() ) {
				writeCookie( config, VISITOR_COOKIE, newId(), VISITOR_MAX_AGE );
			}
			return read();
		},
		forget() {
			writeCookie( config, VISITOR_COOKIE, '', 0 );
		},
	};
}
