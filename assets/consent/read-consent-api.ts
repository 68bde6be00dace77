import type { ConsentInput } from './read-consent';

/**
 * What the WP Consent API plugin says on this page, null where it is absent. It is known by the object
 * that the plugin prints: its functions may be ours (answer-api.ts).
 */
export function readConsentApi(): ConsentInput[ 'api' ] {
	return window.consent_api
		? {
				consent_type: `${
					window.wp_consent_type ?? window.wp_fallback_consent_type
				}`,
				cookie_prefix: window.consent_api.cookie_prefix,
			}
		: null;
}
