/**
 * Asks again and again until the answer is yes.
 *
 * @param {string}                 what     For the message when it never is.
 * @param {number}                 limitMs
 * @param {() => Promise<boolean>} ready    May throw, which is a no.
 * @param {() => Error | null}     [failed] Ends the wait early.
 */
export async function waitUntil( what, limitMs, ready, failed = () => null ) {
	const end = Date.now() + limitMs;
	let last = '';
	while ( Date.now() < end ) {
		const error = failed();
		if ( error ) {
			throw error;
		}
		try {
			if ( await ready() ) {
				return;
			}
		} catch ( problem ) {
			last = problem instanceof Error ? `: ${ problem.message }` : '';
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
	}
	throw new Error(
		`${ what } was not ready after ${ limitMs / 1000 } s${ last }`
	);
}
