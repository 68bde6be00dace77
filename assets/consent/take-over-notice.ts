import { readCookie } from './read-cookie';

/** Of Jetpack's notice, and of the consent to ads that came with it. */
const COOKIES = [ 'eucookielaw', 'personalized-ads-consent' ];

/**
 * Whether the visitor has accepted Jetpack's notice, whose cookies go with that. It asked for nothing,
 * so that nothing is granted by it.
 */
export function takeOverNotice(): boolean {
	const found = COOKIES.filter( readCookie );
	found.forEach( ( name ) =>
		[ '', `;domain=${ location.hostname }` ].forEach( ( domain ) => {
			document.cookie = `${ name }=;path=/;max-age=0${ domain }`;
		} )
	);
	return found.length > 0;
}
