const MEGABYTE = 1_048_576;

/**
 * What has to be true on any machine, however busy: exactness, and ratios that leave room.
 *
 * @param {Record<string, any>} found Of bench().
 * @return {{ fact: string, holds: boolean, detail: string }[]}
 */
export function judge( { endpoint, load, drain, sqlite, years } ) {
	const facts = [];
	const says = ( fact, holds, detail = '' ) =>
		facts.push( { fact, holds, detail } );
	if ( endpoint ) {
		const times = endpoint.wordpress.php[ 0 ] / endpoint.endpoint.php[ 0 ];
		says(
			'a batch takes a tenth of what WordPress takes to say nothing, at most',
			times >= 10,
			`1/${ times.toFixed( 0 ) }`
		);
		// Somebody's own query may come between; one for each batch may not.
		says(
			'a batch makes no query',
			endpoint.endpoint.queries < 0.05,
			`${ endpoint.endpoint.queries.toFixed( 3 ) } a batch`
		);
	}
	if ( load ) {
		says(
			'no event that was answered with 204 is lost',
			load.lost === 0,
			`${ load.lost } of ${ load.accepted }`
		);
		says( 'no event is doubled', load.doubled === 0, `${ load.doubled }` );
	}
	for ( const { name, one, most } of [
		{ name: 'MariaDB', one: drain, most: 6 },
		{ name: 'SQLite', one: sqlite, most: 12 },
	].filter( ( ran ) => ran.one ) ) {
		says(
			`the drain on ${ name } takes at most ${ most } times a plain INSERT of its rows`,
			one.times_of_plain <= most,
			`${ one.times_of_plain } times`
		);
		says(
			`the drain on ${ name } holds less than 64 MB`,
			one.peak_megabytes < 64,
			`${ one.peak_megabytes } MB`
		);
	}
	for ( const { events, drained, counts, reports } of years ) {
		const memory =
			Math.max( ...drained.map( ( part ) => part.memory ) ) / MEGABYTE;
		const store = `${ events.toLocaleString( 'en' ) } events`;
		says(
			`a backlog of ${ store } is drained in less than 64 MB`,
			memory < 64,
			`${ memory.toFixed( 0 ) } MB`
		);
		if ( counts ) {
			says(
				`all counts of ${ store } equal the raw rows`,
				! counts.wrong.length && counts.rows > 0,
				counts.wrong.length
					? JSON.stringify( counts.wrong ).slice( 0, 800 )
					: `${ counts.rows } rows`
			);
			const both = reports.filter( ( { raw } ) => raw !== null );
			const sum = ( of ) =>
				both.reduce( ( all, one ) => all + of( one ), 0 );
			const ratio =
				sum( ( { raw } ) => raw ) /
				sum( ( { longest } ) => longest[ 0 ] );
			// Below, there is little to add up.
			if ( events >= 1e5 ) {
				says(
					`reports of ${ store } take half as long as from raw rows, at most`,
					ratio >= 2,
					`1/${ ratio.toFixed( 0 ) }`
				);
			}
			for ( const { report, numbers, wrong } of reports ) {
				says(
					`${ report } of ${ store } equals the raw rows`,
					! wrong.length && numbers > 0,
					wrong.length
						? wrong.slice( 0, 3 ).join( '; ' )
						: `${ numbers } numbers`
				);
			}
		}
	}
	return facts;
}

/**
 * The budgets of the design against what was measured. Absolute times: they say something only of a
 * machine that does nothing else, so they fail nothing.
 *
 * @param {Record<string, any>} found Of bench().
 * @return {{ what: string, budget: string, measured: string, met: boolean }[]}
 */
export function compareBudgets( { endpoint, drain, years } ) {
	const budgets = [];
	const says = ( what, budget, measured, met ) =>
		budgets.push( { what, budget, measured, met } );
	if ( endpoint ) {
		const [ ms ] = endpoint.endpoint.php;
		says(
			'one collected batch, PHP time, p50',
			'1 ms',
			`${ ms.toFixed( 2 ) } ms`,
			ms <= 1
		);
		const queries = Math.round( endpoint.endpoint.queries );
		says(
			'one collected batch, queries',
			'0',
			`${ queries }`,
			queries === 0
		);
	}
	const largest = years[ years.length - 1 ];
	if ( largest ) {
		const rate = largest.sum.events / largest.sum.seconds;
		says(
			`drain on MariaDB, ${ round( largest.events ) } events`,
			'20,000 events/s',
			`${ round( rate ) } events/s`,
			rate >= 20_000
		);
		const memory =
			Math.max( ...largest.drained.map( ( part ) => part.memory ) ) /
			MEGABYTE;
		says(
			'memory of a drain, at most',
			'64 MB',
			`${ memory.toFixed( 0 ) } MB`,
			memory < 64
		);
	}
	if ( drain ) {
		says(
			'drain on MariaDB, empty tables',
			'20,000 events/s',
			`${ round( drain.events_a_second ) } events/s`,
			drain.events_a_second >= 20_000
		);
	}
	if ( largest?.reports ) {
		const slowest = slowestOf( largest.reports );
		says(
			`slowest report (${ slowest.report }, ${ round( largest.events ) } events), p95`,
			'200 ms',
			`${ slowest.p95.toFixed( 0 ) } ms`,
			slowest.p95 <= 200
		);
	}
	return budgets;
}

const round = ( number ) => Math.round( number ).toLocaleString( 'en' );

/**
 * @param {Object[]} reports Of measureReports().
 * @return {{ report: string, p95: number }} ms, of the longest range or of the others.
 */
export function slowestOf( reports ) {
	return reports
		.map( ( { report, longest, others } ) => ( {
			report,
			p95: Math.max( longest[ 1 ], others[ 1 ] ),
		} ) )
		.reduce( ( worst, one ) => ( one.p95 > worst.p95 ? one : worst ) );
}
