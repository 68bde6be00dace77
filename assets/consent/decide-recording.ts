import type { ConsentCategory } from '../schema/generated/events';
import type { ConsentConfig, ConsentState } from './types';

/**
 * What may be done with an event: record it `now`, hold it in memory until the choice (`later`), or
 * `never`.
 *
 * @param category Of the event; `undefined` for an event that the schema does not know.
 * @param state    The visitor's answer.
 * @param before   The owner's setting for visitors who have not chosen.
 */
export function decideRecording(
	category: ConsentCategory | undefined,
	state: ConsentState,
	before: ConsentConfig[ 'identity_before_consent' ]
): 'now' | 'later' | 'never' {
	const needsNoChoice =
		category === 'functional' || category === 'statistics-anonymous';
	if (
		state === 'refused' ||
		! ( needsNoChoice || category === 'statistics' )
	) {
		return 'never';
	}
	return state === 'granted' || ( needsNoChoice && before === 'cookieless' )
		? 'now'
		: 'later';
}
