import type { CookieConfig } from './types';

/**
 * @param config Path and domain.
 * @param name   Name.
 * @param value  Without semicolon or space.
 * @param maxAge Seconds; 0 deletes, '' ends with the browser.
 */
export function writeCookie(
	config: CookieConfig,
	name: string,
	value: string,
	maxAge: number | ''
): void {
	// An empty domain is no domain: the host alone.
	document.cookie = `${ name }=${ value };path=${
		config.cookie_path
	};domain=${ config.cookie_domain };max-age=${ maxAge };samesite=lax${
		location.protocol === 'https:' ? ';secure' : ''
	}`;
}
