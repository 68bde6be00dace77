/** The WP Consent API plugin's globals; all absent without it. */
interface Window {
	wp_has_consent?: ( category: string ) => boolean;
	wp_set_consent?: ( category: string, value: 'allow' | 'deny' ) => void;
	/** 'optin' or 'optout', named by a banner, sometimes late. */
	wp_consent_type?: string;
	/** The same, from PHP. */
	wp_fallback_consent_type?: string;
	consent_api?: { cookie_prefix?: string };
}
