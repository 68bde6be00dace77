import type { ConsentInput } from './read-consent';

/** What the WP Consent API plugin says on this page, null where it is absent. */
export function readConsentApi(): ConsentInput[ 'api' ] {
	return window.wp_has_consent
		? {
				consent_type: `${
					window.wp_consent_type ?? window.wp_fallback_consent_type
				}`,
				cookie_prefix: window.consent_api?.cookie_prefix,
			}
		: null;
}
