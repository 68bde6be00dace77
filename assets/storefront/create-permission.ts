import type { Consent } from '../consent/create-consent';
import type { Visitor } from '../consent/create-visitor';
import { decideRecording } from '../consent/decide-recording';
import {
	BROWSER_CONSENT,
	BROWSER_CONSENT_EXCEPTIONS,
} from '../schema/generated/events';
import type { ConsentConfig } from '../consent/types';
import type { Permission } from '../tracker/types';

/** Whether the visitor may be recognised now, which is also when the device may keep something. */
export function isIdentified(
	config: ConsentConfig,
	consent: Pick< Consent, 'get' >
): boolean {
	return (
		config.identity_after_consent === 'visitor_id' &&
		consent.get() === 'granted'
	);
}

/** The visitor's answer and the owner's settings, as the tracker asks for them. */
export function createPermission(
	config: ConsentConfig,
	consent: Pick< Consent, 'get' >,
	visitor: Visitor
): Permission {
	return {
		state: consent.get,
		verdict: ( name ) =>
			decideRecording(
				config.own_events?.[ name ] ??
					BROWSER_CONSENT_EXCEPTIONS[ name ] ??
					BROWSER_CONSENT,
				consent.get(),
				config.identity_before_consent
			),
		visitor: () =>
			isIdentified( config, consent ) ? visitor.id() : undefined,
	};
}
