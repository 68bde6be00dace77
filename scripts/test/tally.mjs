const mark = ( passed, failed ) => {
	if ( failed ) {
		return '✗';
	}
	return passed ? '✓' : '–';
};

/**
 * What has passed, failed and been skipped so far, with the failures by name for the end.
 *
 * @return {{
 *   add: (part: string, counts: { passed?: number, failed?: number, skipped?: number }, failures?: string[]) => void,
 *   addRun: (part: string, ok: boolean, counts: { passed: number, failed: number, skipped: number }, failures: string[]) => void,
 *   skip: (part: string, count: number, how: string) => void,
 *   attempt: (part: string, act: () => unknown) => Promise<void>,
 *   report: () => number,
 * }} `addRun` takes what a test runner counted, and fails when it exited otherwise or ran nothing;
 *    `attempt` counts what throws as failed and goes on; `report` prints the end and returns the exit code.
 */
export function createTally() {
	const total = { passed: 0, failed: 0, skipped: 0 };
	const parts = [];
	const failures = [];
	const skips = [];

	const tally = {
		add( part, { passed = 0, failed = 0, skipped = 0 }, names = [] ) {
			total.passed += passed;
			total.failed += failed;
			total.skipped += skipped;
			parts.push( { part, passed, failed, skipped } );
			failures.push( ...names.map( ( name ) => `${ part }: ${ name }` ) );
		},
		addRun( part, ok, { passed, failed, skipped }, names ) {
			const unseen = ! failed && ( ! ok || ! passed );
			tally.add(
				part,
				{ passed, failed: unseen ? 1 : failed, skipped },
				unseen
					? [
							ok
								? 'no test ran'
								: 'the runner failed without naming a test',
						]
					: names
			);
		},
		async attempt( part, act ) {
			try {
				await act();
			} catch ( error ) {
				console.log( error );
				tally.add( part, { failed: 1 }, [ error.message ] );
			}
		},
		skip( part, count, how ) {
			total.skipped += count;
			parts.push( { part, passed: 0, failed: 0, skipped: count } );
			skips.push( `SKIPPED, NOT PASSED: ${ part }. ${ how }` );
		},
		report() {
			console.log( '' );
			for ( const { part, passed, failed, skipped } of parts ) {
				console.log(
					`${ mark( passed, failed ) } ${ part.padEnd( 34 ) } ${ passed } passed, ${ failed } failed, ${ skipped } skipped`
				);
			}
			failures.forEach( ( failure ) =>
				console.log( `FAILED: ${ failure }` )
			);
			skips.forEach( ( line ) => console.log( `\n!!! ${ line }` ) );
			// A run in which nothing was tried is no success.
			const failed = total.failed || ( total.passed ? 0 : 1 );
			console.log(
				`\n${ total.passed } passed, ${ total.failed } failed, ${ total.skipped } skipped`
			);
			return failed ? 1 : 0;
		},
	};
	return tally;
}
