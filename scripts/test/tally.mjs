/**
 * What has passed, failed and been skipped so far, with the failures by name for the end.
 *
 * @return {{
 *   add: (part: string, counts: { passed?: number, failed?: number, skipped?: number }, failures?: string[]) => void,
 *   skip: (part: string, count: number, how: string) => void,
 *   report: () => number,
 * }} `report` prints the end and returns the exit code.
 */
export function createTally() {
	const total = { passed: 0, failed: 0, skipped: 0 };
	const parts = [];
	const failures = [];
	const skips = [];

	return {
		add( part, { passed = 0, failed = 0, skipped = 0 }, names = [] ) {
			total.passed += passed;
			total.failed += failed;
			total.skipped += skipped;
			parts.push( { part, passed, failed, skipped } );
			failures.push( ...names.map( ( name ) => `${ part }: ${ name }` ) );
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
					`${ failed ? '✗' : '✓' } ${ part.padEnd( 34 ) } ${ passed } passed, ${ failed } failed, ${ skipped } skipped`
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
}
