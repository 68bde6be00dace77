import type { Outcome } from './types';

/** Nobody is made to wait longer than this by a header, in ms. */
const MAX_WAIT_MS = 3_600_000;

/**
 * What an answer means (the list is in docs/architecture.md). Our endpoint takes a batch with 204 and
 * nothing else: a 200, a redirect, a refusal or a "not found" was written by someone before it (a
 * firewall, a login page, WordPress's own 404), so that the next address is worth a try.
 *
 * @param status     HTTP status, 0 for a redirect.
 * @param retryAfter Header of that name.
 */
export function readOutcome(
	status: number,
	retryAfter: string | null
): Outcome {
	if ( status === 204 ) {
		return { kind: 'sent' };
	}
	if ( status === 413 ) {
		return { kind: 'split' };
	}
	if ( status === 400 || status === 415 ) {
		return { kind: 'drop', reason: `${ status }` };
	}
	if (
		status === 408 ||
		status === 429 ||
		( status >= 500 && status !== 501 )
	) {
		return { kind: 'retry', wait: readWait( retryAfter ) };
	}
	return { kind: 'moved' };
}

/** Seconds or a date, in ms from now; 0 when it says nothing. */
function readWait( header: string | null ): number {
	const seconds = Number( header );
	const wait = isNaN( seconds )
		? Date.parse( `${ header }` ) - Date.now()
		: seconds * 1000;
	return Math.min( Math.max( wait || 0, 0 ), MAX_WAIT_MS );
}
