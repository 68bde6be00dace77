import type { ConsentCategory } from '../schema/generated/events';
import type { Settings } from '../schema/generated/settings';

/** The visitor's answer for the category `statistics`. */
export type ConsentState = 'granted' | 'refused' | 'unknown';

/** What the visitor says about one category. */
export type Choice = 'allow' | 'deny';

/** Detail of `footfall:consent` and of the WP Consent API's event: the categories that changed. */
export type ConsentChange = Partial< Record< ConsentCategory, Choice > >;

export type ConsentConfig = Pick<
	Settings,
	| 'identity_before_consent'
	| 'identity_after_consent'
	| 'consent_without_tool'
	| 'honour_signals'
> & {
	/** Events of other plugins that need more than most, by name. */
	own_events?: Readonly< Record< string, ConsentCategory > >;
};

/** Where WordPress puts its cookies; an empty domain is the page's own host. */
export interface CookieConfig {
	cookie_path: string;
	cookie_domain: string;
}
