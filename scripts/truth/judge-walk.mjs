import { compareEvents } from './compare-events.mjs';
import { recordedEvents } from './recorded-events.mjs';

/**
 * Reads what was recorded of a walk and compares it with what was done.
 *
 * @param {import('./walk-journey.mjs').Walk}      walk
 * @param {import('./rest-client.mjs').RestClient} rest
 * @return {Promise<import('./print-table.mjs').Verdict>}
 */
export async function judgeWalk( walk, rest ) {
	const { journey, theme, shopper, since, broke } = walk;
	const { events, sessions } = await recordedEvents( rest, {
		since,
		visitors: [ ...shopper.visitors ],
		campaign: shopper.campaign,
		orders: shopper.orders,
	} );
	const verdict = compareEvents( shopper.known, events, journey.claims );
	// A visit is derived, not sent; one too many or too few is as wrong as an event.
	const visit = ( count ) =>
		Array.from( { length: Math.max( 0, count ) }, () => ( {
			name: '(session)',
			props: {},
		} ) );
	return {
		journey: journey.name,
		theme,
		expected: verdict.expected + shopper.sessions,
		recorded: verdict.recorded + sessions,
		missed: [ ...verdict.missed, ...visit( shopper.sessions - sessions ) ],
		extra: [ ...verdict.extra, ...visit( sessions - shopper.sessions ) ],
		...( broke ? { broke } : {} ),
		...( journey.ownStore ? { note: 'own store only' } : {} ),
	};
}

/**
 * The verdicts of all walks, when all that was on its way has come; those that do not come right are
 * asked again until the patience ends.
 *
 * @param {import('./walk-journey.mjs').Walk[]}    walks
 * @param {import('./rest-client.mjs').RestClient} rest
 * @param {number}                                 [patience] Milliseconds.
 * @return {Promise<import('./print-table.mjs').Verdict[]>}
 */
export async function judgeWalks( walks, rest, patience = 20_000 ) {
	await Promise.all( walks.map( ( { left } ) => left ) );
	const verdicts = await ask( walks, rest );
	const until = Date.now() + patience;
	const isWrong = ( { missed } ) => missed.length > 0;
	while ( verdicts.some( isWrong ) && Date.now() < until ) {
		await new Promise( ( resolve ) => setTimeout( resolve, 1_500 ) );
		for ( const [ index, verdict ] of verdicts.entries() ) {
			if ( isWrong( verdict ) ) {
				verdicts[ index ] = await judgeWalk( walks[ index ], rest );
			}
		}
	}
	return verdicts;
}

async function ask( walks, rest ) {
	const verdicts = [];
	for ( const walk of walks ) {
		verdicts.push( await judgeWalk( walk, rest ) );
	}
	return verdicts;
}
