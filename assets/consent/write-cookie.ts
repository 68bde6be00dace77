import type { CookieConfig } from './types';

/**
 * @param config Path and domain.
 * @param name   Name.
 * @param value  Without semicolon or space.
 * @param maxAge Seconds; 0 deletes.
 */
export function writeCookie(
	{ cookie_path, cookie_domain }: CookieConfig,
	name: string,
	value: string,
	maxAge: number
): void {
	const domain = cookie_domain && `; domain=${ cookie_domain }`;
	const secure = location.protocol === 'https:' ? '; secure' : '';
	try {
		document.cookie = `${ name }=${ value }; path=${
			cookie_path || '/'
		}${ domain }; max-age=${ maxAge }; samesite=lax${ secure }`;
	} catch {} // A sandboxed frame.
}
