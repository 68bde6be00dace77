import type { AskingConfig, ConsentRule } from './choice';
import { regionOf } from './region-of';

/** The strictest first. */
const STRICT: readonly ConsentRule[] = [ 'opt_in', 'opt_out', 'none' ];

/** The owner's rule for where the visitor is; where nobody knows that, the strictest of them. */
export function ruleOf( { rules, country }: AskingConfig ): ConsentRule {
	const region = regionOf( {
		country,
		zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		language: navigator.language,
	} );
	const given = Object.values( rules );
	return region
		? rules[ region ]
		: ( STRICT.find( ( rule ) => given.includes( rule ) ) ?? 'opt_in' );
}
