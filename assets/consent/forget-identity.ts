import { VISITOR_COOKIE } from './create-visitor';
import { readCookie } from './read-cookie';
import type { CookieConfig } from './types';
import { writeCookie } from './write-cookie';

/** What Footfall keeps on the device by category. The scripts that keep it may not be on this page. */
const STORED = {
	statistics: 'footfall_queue',
	preferences: 'footfall_memory',
} as const;

/**
 * Removes what is not allowed any more.
 *
 * @param config
 * @param category
 */
export function forgetIdentity(
	config: CookieConfig,
	category: keyof typeof STORED
): void {
	if ( category === 'statistics' && readCookie( VISITOR_COOKIE ) ) {
		writeCookie( config, VISITOR_COOKIE, '', 0 );
	}
	try {
		localStorage.removeItem( STORED[ category ] );
	} catch {} // Blocked: nothing is kept there.
}
