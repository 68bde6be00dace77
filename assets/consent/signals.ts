import type { ConsentCategory } from '../schema/generated/events';
import { CATEGORIES } from './categories';
import type { ConsentChoice, ConsentRule } from './choice';

/**
 * What Global Privacy Control and Do Not Track refuse. Where the owner does not honour them, the first
 * still is the objection to selling and sharing that the law of an opt-out region knows.
 */
export function readSignals(
	isHonoured: boolean,
	rule: ConsentRule
): ConsentChoice[ 'signals' ] {
	const gpc = !! navigator.globalPrivacyControl;
	const dnt = navigator.doNotTrack === '1';
	let refused: readonly ConsentCategory[] = [];
	if ( isHonoured && ( gpc || dnt ) ) {
		refused = CATEGORIES.slice( 1 ); // All but preferences.
	} else if ( gpc && rule === 'opt_out' ) {
		refused = [ 'marketing' ];
	}
	return { gpc: gpc && !! refused.length, dnt: dnt && isHonoured, refused };
}
