import { CATEGORIES } from './categories';
import type { ChoiceWay, ConsentRecord, ConsentRule } from './choice';
import type { Choice, ConsentChange } from './types';

const DAY = 86_400;

/**
 * Reads the cookie `footfall_consent`. The twin of `includes/Consent/Consent_Record.php`, proved by
 * `tests/contract/consent-record.json`. What cannot be read, is too old or from the future is none.
 *
 * @param value Of the cookie, decoded.
 * @param now   Unix seconds.
 * @param days  How long a choice holds.
 * @return Without an id where it tells the rule of the region instead of a choice.
 */
export function parseRecord(
	value: string,
	now: number,
	days: number
): ConsentRecord | null {
	// The first word that fits counts, as for everyone else who reads this cookie.
	const part = ( name: string, pattern: string ) =>
		new RegExp( `(?:^|\\|)${ name }:(${ pattern })(?:\\||$)` ).exec(
			value
		)?.[ 1 ] ?? '';

	const id = part( 'id', '[A-Za-z0-9_-]{22}' );
	const at = +part( 'at', '[0-9]{1,11}' );
	const rule = part( 'rule', 'opt_in|opt_out|none' );
	const how = part(
		'how',
		'accept|refuse|choose|dismiss|withdraw|service|api|jetpack'
	);
	const isChoice = id && how && at <= now + DAY && at + days * DAY > now;
	if ( ! part( 'v', '1' ) || ! rule ) {
		return null;
	}
	if ( id ? ! isChoice : rule === 'opt_in' ) {
		return null;
	}
	const choices: ConsentChange = {};
	CATEGORIES.forEach( ( category ) => {
		const choice = part( category, 'allow|deny' );
		if ( choice ) {
			choices[ category ] = choice as Choice;
		}
	} );
	return {
		id,
		at,
		text: part( 'text', '[a-z0-9]{1,16}' ),
		lang: part( 'lang', '[A-Za-z0-9-]{2,35}' ),
		rule: rule as ConsentRule,
		how: how as ChoiceWay,
		choices,
		services: part( 'services', '[a-z0-9_.-]{1,300}' )
			.split( '.' )
			.filter( Boolean ),
	};
}
