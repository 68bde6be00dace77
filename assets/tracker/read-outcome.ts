import type { Outcome } from './types';

/** Nobody is made to wait longer than this by a header, in ms. */
const MAX_WAIT_MS = 3_600_000;

/**
 * What an answer means (the list is in docs/architecture.md). Our endpoint takes a batch with 204 and
 * nothing else: a 200, a redirect, a refusal or a "not found" was written by someone before it (a
 * firewall, a login page, WordPress's own 404), so that the next address is worth a try.
 *
 * @param status     HTTP status, 0 for a redirect.
 * @param retryAfter Header of that name, in seconds. (A date counts as none: the backoff does.)
 */
export function readOutcome(
	status: number,
	retryAfter: string | null
): Outcome {
	if ( status === 204 ) {
		return 'sent';
	}
	// One bad event must not take the good ones with it.
	if ( status === 400 || status === 413 ) {
		return 'split';
	}
	// Counted as dropped there: never again.
	if ( status === 507 ) {
		return 'drop';
	}
	return status === 408 ||
		status === 429 ||
		( status > 499 && status !== 501 )
		? Math.min( Number( retryAfter ) * 1000 || 0, MAX_WAIT_MS )
		: 'moved';
}
