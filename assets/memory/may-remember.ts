import { readCategory } from '../consent/read-category';
import { readConsentApi } from '../consent/read-consent-api';
import { readCookie } from '../consent/read-cookie';
import type { ConsentState } from '../consent/types';
import type { ConsentCategory } from '../schema/generated/events';
import type { VisitConfig } from './types';

/** The visitor's answer for a category, as this page can know it now. */
export function readAnswer(
	config: VisitConfig,
	category: ConsentCategory
): ConsentState {
	try {
		return readCategory( category, {
			config: config.consent,
			cookie: readCookie,
			signals: {
				gpc: !! navigator.globalPrivacyControl,
				dnt: navigator.doNotTrack === '1',
			},
			// WordPress knows that the API is active before its script has come.
			api:
				config.consent_api === undefined
					? null
					: {
							consent_type: '',
							...readConsentApi(),
							cookie_prefix: config.consent_api,
						},
		} );
	} catch {
		return 'refused'; // A sandboxed frame.
	}
}

/** Whether the device may remember this visitor. */
export const mayRemember = ( config: VisitConfig ): boolean =>
	readAnswer( config, 'preferences' ) === 'granted';
