/**
 * Few are often, many are seldom: half of the picks fall on an eighth of the places.
 *
 * @param {ReturnType<import('../../seed/random.mjs').createRandom>} random
 * @param {number}                                                   places
 * @return {number} 0…places − 1
 */
export function longTail( random, places ) {
	return Math.floor(
		places * ( random.between( 0, 999_999 ) / 1_000_000 ) ** 3
	);
}
