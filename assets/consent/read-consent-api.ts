import type { ConsentInput } from './read-consent';

/** What the WP Consent API plugin says on this page, null where it is absent. */
export function readConsentApi(): ConsentInput[ 'api' ] {
	if ( typeof window.wp_has_consent !== 'function' ) {
		return null;
	}
	const type = window.wp_consent_type ?? window.wp_fallback_consent_type;
	return {
		consent_type: `${ type ?? '' }`,
		cookie_prefix: window.consent_api?.cookie_prefix ?? 'wp_consent',
	};
}
