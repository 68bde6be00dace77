import { percentile } from './percentile.mjs';

const DIMENSIONS = [
	'source',
	'channel',
	'campaign',
	'landing_page',
	'product',
	'category',
	'device',
	'country',
	'browser',
	'checkout',
	'gateway',
];
/** Hours are given for so many days at most. */
const MOST_DAYS_OF_HOURS = 62;
const RUNS = 20;
/** With more events, the single counts of no more than the last days are compared; the reports' are all the same. */
const MANY = 2e6;
const FEW_DAYS = 62;
/** There, these are compared with the raw rows of some weeks only: to add up a whole year takes as long as for their like. */
const LIKE_ANOTHER = [ 'channel', 'country', 'browser' ];

/**
 * Counts what the fill has marked, compares all counts with the raw rows, then asks for each report.
 *
 * @param {import('../store/start-store.mjs').Store} store              As fillYear() left it.
 * @param {Object}                                   options
 * @param {{ days: { day: string }[] }}              options.facts
 * @param {{ events: number }}                       options.sum
 * @param {boolean}                                  options.short
 * @param {(text: string) => void}                   options.onProgress
 */
export async function measureReports(
	store,
	{ facts, sum: written, short, onProgress }
) {
	const run = ( script, args ) =>
		store.run( `tests/load/php/${ script }.php`, { as: 'admin', ...args } );
	const recounted = await recountAll( run, onProgress );
	const days = facts.days.map( ( { day } ) => day );
	const compared = await compareCounts(
		run,
		written.events > MANY ? days[ days.length - FEW_DAYS ] : days[ 0 ]
	);
	onProgress(
		`${ sum( compared, 'rows' ).toLocaleString( 'en' ) } rows of counts compared, ${ sum( compared, 'wrong' ) } wrong`
	);
	const reports = [];
	for ( const report of [ 'overview', 'hours', ...DIMENSIONS ] ) {
		const ranges = rangesOf(
			days,
			report === 'hours' ? MOST_DAYS_OF_HOURS : days.length
		);
		const found = await run( 'reports', {
			report,
			runs: short ? 4 : RUNS,
			ranges,
			// The longest, and one that begins and ends within a month; visitors of any range are a matter of their own.
			compared:
				report === 'overview'
					? ranges
					: [
							...( written.events > MANY &&
							LIKE_ANOTHER.includes( report )
								? []
								: [ ranges[ 0 ] ] ),
							ranges[ ranges.length - 1 ],
						],
		} );
		reports.push( {
			report,
			days: report === 'hours' ? MOST_DAYS_OF_HOURS : days.length,
			longest: [
				percentile( found.longest, 0.5 ),
				percentile( found.longest, 0.95 ),
			],
			others: [
				percentile( found.others, 0.5 ),
				percentile( found.others, 0.95 ),
			],
			raw: found.raw.length > 1 ? found.raw[ 0 ] : null,
			numbers: found.numbers,
			wrong: found.wrong,
		} );
		const last = reports[ reports.length - 1 ];
		onProgress(
			`${ report }: ${ last.longest[ 0 ].toFixed( 1 ) } ms (95 %: ${ last.longest[ 1 ].toFixed( 1 ) }), from raw rows ${ last.raw?.toFixed( 0 ) ?? 'some' } ms; ${ last.numbers } numbers, ${ last.wrong.length } wrong`
		);
	}
	return {
		recounted,
		counts: {
			rows: sum( compared, 'rows' ),
			wrong: compared.filter( ( { wrong } ) => wrong ),
		},
		reports,
	};
}

async function compareCounts( run, since ) {
	const compared = [];
	for ( const family of [ 'visits', 'products', 'sales' ] ) {
		let found;
		for ( let part = 0; ! found || found.length; part++ ) {
			found = await run( 'compare-counts', { family, part, since } );
			compared.push( ...found );
		}
	}
	return compared;
}

async function recountAll( run, onProgress ) {
	let seconds = 0;
	for (;;) {
		const done = await run( 'recount', { seconds: 60 } );
		seconds += done.seconds;
		if ( done.finished ) {
			onProgress( `A year counted in ${ seconds.toFixed( 1 ) } s` );
			return { seconds };
		}
		onProgress( `Counting: ${ done.days } days are left` );
	}
}

/**
 * @param {string[]} days Of the year, the last one today.
 * @param {number}   most Days of a range.
 * @return {[ string, string ][]} The longest first, then what people choose, then odd ones.
 */
function rangesOf( days, most ) {
	const last = days.length - 1;
	const back = ( from, to = 0 ) => [ days[ last - from ], days[ last - to ] ];
	return [
		back( Math.min( most, days.length ) - 1 ),
		back( 0 ),
		back( 1, 1 ),
		back( 6 ),
		back( 29 ),
		back( 30 ),
		back( 31 ),
		...( most > 300
			? [
					back( 89 ),
					back( 300, 171 ),
					back( 364, 364 ),
					back( 200, 200 - 46 ),
				]
			: [] ),
		back( 45, 7 ),
	];
}

const sum = ( list, column ) =>
	list.reduce( ( all, item ) => all + item[ column ], 0 );
