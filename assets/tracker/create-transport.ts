import { readOutcome } from './read-outcome';
import type { Outcome, Transport } from './types';

/** After this an answer is not waited for any longer; a hanging address counts as a broken one. */
const TIMEOUT_MS = 10_000;

/**
 * One request at a time and no loop: whether to go on is for the caller to say, who asks for consent
 * before each try.
 *
 * @param urls Addresses of the same endpoint, best first. One that does not work here is left for the
 *             rest of the page's life.
 */
export function createTransport( urls: readonly string[] ): Transport {
	const left = [ ...urls ];
	let failures = 0;

	/** A request that left at the same time may have moved on already. */
	const moveFrom = ( url: string, otherwise: Outcome ): Outcome => {
		if ( url === left[ 0 ] ) {
			if ( left.length < 2 ) {
				return otherwise;
			}
			left.shift();
			failures = 0;
		}
		return 'moved';
	};

	return async ( body, leaving ) => {
		const url = left[ 0 ] as string;
		// Says nothing about the answer, hence only where fetch does not outlive its page.
		if ( leaving && ! ( 'keepalive' in Request.prototype ) ) {
			return navigator.sendBeacon( url, body ) ? 'sent' : 0;
		}
		try {
			const { status, headers } = await fetch(
				url,
				createRequest( body )
			);
			failures = 0;
			const outcome = readOutcome( status, headers.get( 'Retry-After' ) );
			return outcome === 'moved' ? moveFrom( url, 'drop' ) : outcome;
		} catch {
			// Without a connection no address is to blame.
			return navigator.onLine && ++failures > 1 ? moveFrom( url, 0 ) : 0;
		}
	};
}

function createRequest( body: string ): RequestInit {
	return {
		method: 'POST',
		body, // A string: text/plain, which needs no preflight. Cookies go with it to the own site only.
		keepalive: true,
		redirect: 'manual', // A POST that is redirected arrives as a GET.
		signal: AbortSignal.timeout?.( TIMEOUT_MS ) ?? null, // Safari 15 has none.
	};
}
