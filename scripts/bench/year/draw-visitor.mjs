import { createRandom } from '../../seed/random.mjs';
import { COUNTRIES, PEOPLE } from './shop-world.mjs';

/**
 * Somebody who may come again: the same number is always the same person, so nothing is kept of them.
 *
 * @param {number} number Positive, below 2^31.
 * @return {{ number: number, key: string, head: string, country: string, comes_again: boolean }}
 *         key: the visitor of a buffer line, a positive 63-bit integer as text (a JavaScript number
 *         does not hold it); head: what each of their lines says of them, JSON without the braces.
 */
export function drawVisitor( number ) {
	const random = createRandom( Math.imul( number, 0x9e3779b1 ) );
	const key = `${ random.between( 1, 922_337_202 ) }${ String(
		random.between( 0, 999_999_999 )
	).padStart( 9, '0' ) }`;
	const { ua } = random.pickWeighted( PEOPLE );
	const { code, language } = random.pickWeighted( COUNTRIES );
	const agrees = random.chance( 0.8 );
	// A sign of a person has come of most; of some it was looked for in vain.
	const human = random.pickWeighted( [
		{ weight: 90, is: true },
		{ weight: 7, is: null },
		{ weight: 3, is: false },
	] ).is;
	return {
		number,
		key,
		head: `"visitor":${ key },"identity":"${ agrees ? 'id' : 'hash' }","consent":"${ agrees ? 'granted' : 'unknown' }","ua":"${ ua }","language":"${ language }","automated":false,"excluded":"","country":"${ code }","logged_in":${ random.chance( 0.1 ) },"human":${ human }`,
		country: code,
		comes_again: agrees,
	};
}
