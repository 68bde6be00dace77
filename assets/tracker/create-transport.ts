import { readOutcome } from './read-outcome';
import type { Outcome, Transport } from './types';

/** After this an answer is not waited for any longer; a hanging address counts as a broken one. */
const TIMEOUT_MS = 10_000;

interface TransportOptions {
	/** Addresses of the same endpoint, best first. One that does not work here is left for this page. */
	urls: readonly string[];
	fetch: typeof fetch;
	/** Whether `fetch` outlives its page here. */
	canKeepAlive: boolean;
	/** Used on leaving where `fetch` does not: it says nothing about the answer, hence not preferred. */
	sendBeacon: ( url: string, body: string ) => boolean;
	isOnline: () => boolean;
}

/**
 * One request at a time and no loop: whether to go on is for the caller to say, who asks for consent
 * before each try.
 */
export function createTransport( options: TransportOptions ): Transport {
	const { urls, fetch, canKeepAlive, sendBeacon, isOnline } = options;
	let current = 0;
	let failures = 0;

	const moveFrom = ( used: number ): Outcome => {
		if ( ! urls[ used + 1 ] ) {
			return { kind: 'drop', reason: 'no address works' };
		}
		current = used + 1;
		failures = 0;
		return { kind: 'moved' };
	};

	const failFrom = ( used: number ): Outcome => {
		// Without a connection no address is to blame.
		if ( isOnline() && ++failures > 1 && urls[ used + 1 ] ) {
			return moveFrom( used );
		}
		return { kind: 'retry' };
	};

	return async ( body, leaving ) => {
		const used = current;
		const url = `${ urls[ used ] }`;
		if ( leaving && ! canKeepAlive ) {
			return { kind: sendBeacon( url, body ) ? 'sent' : 'retry' };
		}
		try {
			const { status, headers } = await fetch(
				url,
				createRequest( body )
			);
			failures = 0;
			const outcome = readOutcome( status, headers.get( 'Retry-After' ) );
			return outcome.kind === 'moved' ? moveFrom( used ) : outcome;
		} catch {
			return failFrom( used );
		}
	};
}

function createRequest( body: string ): RequestInit {
	return {
		method: 'POST',
		body, // A string: text/plain, which needs no preflight.
		credentials: 'same-origin',
		keepalive: true,
		redirect: 'manual', // A POST that is redirected arrives as a GET.
		priority: 'low',
		// Safari 15 has none.
		signal: AbortSignal.timeout?.( TIMEOUT_MS ) ?? null,
	};
}
