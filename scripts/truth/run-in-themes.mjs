import { runJourneys } from './run-journeys.mjs';

export const THEMES = [ 'block', 'classic' ];

/**
 * Walks the journeys on a store of the run's own, theme after theme, and leaves it in the block theme.
 *
 * @param {import('./walk-journey.mjs').Journey[]} journeys
 * @param {import('./own-store.mjs').OwnStore}     store
 * @param {string[]}                               themes
 * @param {( text: string ) => void}               say
 * @return {Promise<import('./print-table.mjs').Verdict[]>}
 */
export async function runInThemes( journeys, store, themes, say ) {
	const switchTo = ( theme ) =>
		store.run( 'scripts/store/php/switch-theme.php', { theme } );
	const verdicts = [];
	try {
		for ( const theme of themes ) {
			await switchTo( theme );
			verdicts.push( ...( await runJourneys( journeys, store, say ) ) );
		}
	} finally {
		await switchTo( 'block' );
	}
	return verdicts;
}
