import type { ConsentCategory } from '../schema/generated/events';
import { CATEGORIES } from './categories';
import type { ConsentChoice, ConsentRule } from './choice';

/** Global Privacy Control and Do Not Track, as the browser has them. */
export const readSignals = () => ( {
	gpc: !! navigator.globalPrivacyControl,
	dnt: navigator.doNotTrack === '1',
} );

/**
 * What the signals refuse. Where the owner does not honour them, Global Privacy Control still is the
 * objection to selling and sharing that the law of an opt-out region knows.
 */
export function heedSignals(
	signals: { gpc: boolean; dnt: boolean },
	isHonoured: boolean,
	rule: ConsentRule
): ConsentChoice[ 'signals' ] {
	let refused: readonly ConsentCategory[] = [];
	if ( isHonoured && ( signals.gpc || signals.dnt ) ) {
		refused = CATEGORIES.filter( ( name ) => name !== 'preferences' );
	} else if ( signals.gpc && rule === 'opt_out' ) {
		refused = [ 'marketing' ];
	}
	return {
		gpc: signals.gpc && !! refused.length,
		dnt: signals.dnt && refused.length > 1,
		refused,
	};
}
