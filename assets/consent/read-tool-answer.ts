import type { ConsentCategory } from '../schema/generated/events';
import type { AskingConfig } from './choice';
import { readCookie } from './read-cookie';
import type { Choice } from './types';

/** What another tool says of a category by the WP Consent API, also before its script has come. */
export function readToolAnswer(
	category: ConsentCategory,
	{ cookie_prefix, type }: AskingConfig
): Choice | undefined {
	const said = readCookie( `${ cookie_prefix }_${ category }` );
	if ( said === 'allow' || said === 'deny' ) {
		return said;
	}
	return `${ window.wp_consent_type ?? type }`.includes( 'optout' )
		? 'allow'
		: undefined;
}
