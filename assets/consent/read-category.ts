import type { ConsentCategory } from '../schema/generated/events';
import { CONSENT_COOKIE, type ConsentInput } from './read-consent';
import type { ConsentState } from './types';

/**
 * The visitor's answer for any category; for `statistics` the same as `readConsent` says. Signals of
 * the browser refuse to be followed and sold, they do not speak of `preferences`. Without any tool a
 * visitor who has not chosen is unknown, but for statistics where the owner has said otherwise.
 */
export function readCategory(
	category: ConsentCategory,
	{ config, cookie, signals, api }: ConsentInput
): ConsentState {
	if ( category === 'functional' ) {
		return 'granted';
	}
	if (
		category !== 'preferences' &&
		config.honour_signals &&
		( signals.gpc || signals.dnt )
	) {
		return 'refused';
	}
	const answer = api
		? cookie( `${ api.cookie_prefix ?? 'wp_consent' }_${ category }` )
		: new RegExp( `(?:^|\\|)${ category }:(allow|deny)(?:\\||$)` ).exec(
				cookie( CONSENT_COOKIE )
			)?.[ 1 ];
	if ( answer === 'deny' ) {
		return 'refused';
	}
	const withoutAnswer = api
		? api.consent_type.includes( 'optout' )
		: config.consent_without_tool === 'granted' &&
			category.startsWith( 'statistics' );
	return answer === 'allow' || withoutAnswer ? 'granted' : 'unknown';
}
