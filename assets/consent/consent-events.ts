/** Events of the document after which the visitor's answer may be another. */
export const CONSENT_EVENTS = [
	'wp_listen_for_consent_change',
	'wp_consent_type_defined',
	'footfall:consent',
];
