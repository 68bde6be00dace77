import { findJourneys } from '../truth/find-journeys.mjs';
import { prepare } from '../truth/own-store.mjs';
import { printTable } from '../truth/print-table.mjs';
import { runInThemes, THEMES } from '../truth/run-in-themes.mjs';
import { storeEnvironment } from './store-environment.mjs';
import { STORE_KINDS } from './store-kinds.mjs';
import { withStore } from './with-store.mjs';

const PART = 'the truth run, short';

/**
 * The most telling journeys of "npm run truth", on a store with a page cache in front; each journey
 * is one test.
 *
 * @param {ReturnType<import('./tally.mjs').createTally>} tally
 */
export async function truthTests( tally ) {
	const journeys = ( await findJourneys() )
		.filter( ( { short } ) => short )
		// Each in one theme, by turns: e2e has the same paths in the other, and CI has to end.
		.map( ( journey, index ) => ( {
			...journey,
			themes: journey.themes ?? [ THEMES[ index % THEMES.length ] ],
		} ) );
	const verdicts = await withStore(
		{ ...STORE_KINDS.mariadb, cache: true },
		async ( store ) => {
			const { FOOTFALL_STORE } = storeEnvironment( store );
			return runInThemes(
				journeys,
				await prepare( JSON.parse( FOOTFALL_STORE ) ),
				THEMES,
				console.log
			);
		}
	);
	printTable( verdicts );
	const wrong = verdicts.filter(
		( { broke, missed, extra } ) => broke || missed.length || extra.length
	);
	tally.add(
		PART,
		{ passed: verdicts.length - wrong.length, failed: wrong.length },
		wrong.map(
			( { journey, theme, broke, missed, extra } ) =>
				`${ journey } (${ theme }): ${ JSON.stringify( { broke, missed, extra } ).slice( 0, 600 ) }`
		)
	);
}
