import type { ConsentConfig, ConsentState } from './types';

export const CONSENT_COOKIE = 'footfall_consent';

export interface ConsentInput {
	config: Pick< ConsentConfig, 'honour_signals' | 'consent_without_tool' >;
	/** A cookie's value by its name, '' without one. */
	cookie: ( name: string ) => string;
	/** Global Privacy Control and Do Not Track, as the browser sends them. */
	signals: { gpc: boolean; dnt: boolean };
	/** The WP Consent API, null where it is absent. Its type is '' until a banner has named one. */
	api: { consent_type: string; cookie_prefix?: string | undefined } | null;
}

/**
 * The twin of `includes/Consent/Consent_Reader.php`, proved by `tests/contract/consent.json`.
 * Fails closed: what is not a clear yes is none.
 */
export function readConsent( input: ConsentInput ): ConsentState {
	const { config, cookie, signals, api } = input;
	if ( config.honour_signals && ( signals.gpc || signals.dnt ) ) {
		return 'refused';
	}
	const answer = api
		? cookie( `${ api.cookie_prefix ?? 'wp_consent' }_statistics` )
		: readChoice( cookie( CONSENT_COOKIE ) );
	if ( answer === 'deny' ) {
		return 'refused';
	}
	const withoutAnswer = api
		? api.consent_type.includes( 'optout' )
		: config.consent_without_tool === 'granted';
	return answer === 'allow' || withoutAnswer ? 'granted' : 'unknown';
}

/** Of our own record, "statistics:allow|marketing:deny". The first word on it counts, as in PHP. */
function readChoice( record: string ): string | undefined {
	return /(?:^|\|)statistics:(allow|deny)(?:\||$)/.exec( record )?.[ 1 ];
}
