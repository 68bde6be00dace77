const BASE_MS = 2000;
const CAP_MS = 300_000;

/**
 * Doubles from 2 seconds to 5 minutes, of which a random half is taken off, so that the browsers of
 * a shop that was down do not all come back at once.
 *
 * @param attempt How many tries have failed before, from 0.
 * @param random  0…1.
 * @param wait    What the server asked for, in ms: never sooner.
 * @return Milliseconds.
 */
export function pickRetryDelay(
	attempt: number,
	random: number,
	wait: number
): number {
	const backoff = Math.min( CAP_MS, BASE_MS * 2 ** attempt );
	return Math.max( wait, backoff * ( 0.5 + random / 2 ) );
}
