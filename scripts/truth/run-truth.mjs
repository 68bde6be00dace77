/**
 * npm run truth: drives a real browser through a shop, knows what it did, and compares that with
 * what Footfall recorded. See docs/truth.md.
 */
import { findJourneys } from './find-journeys.mjs';
import { withOwnStore } from './own-store.mjs';
import { printTable } from './print-table.mjs';
import { HELP, readArguments } from './read-arguments.mjs';
import { runInThemes, THEMES } from './run-in-themes.mjs';
import { runJourneys } from './run-journeys.mjs';

main()
	.then( ( code ) => process.exit( code ) )
	.catch( ( error ) => {
		console.error( error.message );
		process.exit( 1 );
	} );

async function main() {
	const options = readArguments( process.argv.slice( 2 ) );
	if ( options.help ) {
		console.log( HELP );
		return 0;
	}
	const journeys = ( await findJourneys() ).filter(
		( journey ) =>
			journey.name.includes( options.words ) &&
			( ! options.short || journey.short ) &&
			( ! options.url || ! journey.ownStore ) &&
			( ! options.url || options.orders || ! journey.orders )
	);
	if ( options.list ) {
		journeys.forEach( ( { name, ownStore } ) =>
			console.log( ownStore ? `${ name } (own store only)` : name )
		);
		return 0;
	}
	if ( ! journeys.length ) {
		throw new Error(
			`No journey fits "${ options.words }" and these options. See: npm run truth -- --list`
		);
	}
	if ( options.url ) {
		return printTable(
			await runJourneys( journeys, options, console.log )
		);
	}
	const verdicts = await withOwnStore( ( store ) =>
		runInThemes(
			journeys,
			store,
			options.theme ? [ options.theme ] : THEMES,
			console.log
		)
	);
	return printTable( verdicts );
}
