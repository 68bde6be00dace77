import { rmSync } from 'node:fs';
import { freemem } from 'node:os';
import path from 'node:path';

import { monthSlices } from './month-slices.mjs';
import { percentile } from './percentile.mjs';
import { rangesOf } from './ranges-of.mjs';

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
const REPORTS = [ 'overview', 'hours', ...DIMENSIONS ];
/** Hours are given for so many days at most. */
const MOST_DAYS_OF_HOURS = 62;
const RUNS = 20;
/**
 * With more events, the raw rows are asked month by month (for all at once would outlast a request), and the single
 * counts of no more than the last days are compared; the reports' are all the same.
 */
const MANY = 2e6;
const FEW_DAYS = 62;
/** Not the year's days alone: no count may be outside of it. */
const ALL = [ '1970-01-01', '9999-12-31' ];
/** There, these are compared with the raw rows of some weeks only: to add up a whole year takes as long as for their like. */
const LIKE_ANOTHER = [ 'channel', 'country', 'browser' ];

/**
 * Counts what the fill has marked, asks for each report, then compares them and all counts with the raw rows.
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
	const rangesFor = ( report ) =>
		rangesOf( days, report === 'hours' ? MOST_DAYS_OF_HOURS : days.length );
	// All are asked before anything is compared: reading every raw row leaves the database's memory full of them.
	const times = await timeReports( run, rangesFor, short, onProgress );
	const isMany = written.events > MANY;
	// The raw rows are read many times over: from memory in minutes, from the disk in hours.
	const had = isMany ? await giveMemory( run, freemem() / 2 ** 21 ) : 0;
	const slices = ( range ) => ( isMany ? monthSlices( range ) : [ range ] );
	const reports = [];
	for ( const report of REPORTS ) {
		const ranges = rangesFor( report );
		// The longest, and one that begins and ends within a month; visitors of any range are a matter of their own.
		const compared =
			report === 'overview'
				? ranges
				: [
						...( isMany && LIKE_ANOTHER.includes( report )
							? []
							: [ ranges[ 0 ] ] ),
						ranges[ ranges.length - 1 ],
					];
		const truths = await rawReports(
			run,
			store.dir,
			report,
			compared,
			slices
		);
		const { numbers, wrong } = await run( 'reports', {
			report,
			runs: 0,
			ranges,
			compared: truths,
		} );
		reports.push( {
			report,
			days: report === 'hours' ? MOST_DAYS_OF_HOURS : days.length,
			...times[ report ],
			raw: truths.length > 1 ? truths[ 0 ].ms : null,
			numbers,
			wrong,
		} );
		onProgress(
			`${ report }: from raw rows ${ truths[ 0 ].ms.toFixed( 0 ) } ms; ${ numbers } numbers, ${ wrong.length } wrong`
		);
	}
	const counts = await compareCounts(
		run,
		isMany
			? monthSlices( [
					days[ days.length - FEW_DAYS ],
					days[ days.length - 1 ],
				] )
			: [ ALL ]
	);
	await giveMemory( run, had );
	onProgress(
		`${ sum( counts, 'rows' ).toLocaleString( 'en' ) } rows of counts compared, ${ sum( counts, 'wrong' ) } wrong`
	);
	return {
		recounted,
		counts: {
			rows: sum( counts, 'rows' ),
			wrong: counts.filter( ( { wrong } ) => wrong ),
		},
		reports,
	};
}

/** @return {Promise<number>} Megabytes that the database had before. */
const giveMemory = async ( run, megabytes ) =>
	megabytes > 0
		? run( 'give-memory', { megabytes: Math.floor( megabytes ) } )
		: 0;

/** p50 and p95 in ms by report, of the longest range and of the others. */
async function timeReports( run, rangesFor, short, onProgress ) {
	const times = {};
	for ( const report of REPORTS ) {
		const found = await run( 'reports', {
			report,
			runs: short ? 4 : RUNS,
			ranges: rangesFor( report ),
			compared: [],
		} );
		const [ longest, others ] = [ found.longest, found.others ].map(
			( list ) => [ percentile( list, 0.5 ), percentile( list, 0.95 ) ]
		);
		times[ report ] = { longest, others };
		onProgress(
			`${ report }: ${ inWords( longest ) }; other ranges: ${ inWords( others ) }`
		);
	}
	return times;
}

const inWords = ( [ half, most ] ) =>
	`${ half.toFixed( 1 ) } ms (95 %: ${ most.toFixed( 1 ) })`;

async function compareCounts( run, slices ) {
	const compared = [];
	for ( const family of [ 'visits', 'products', 'sales' ] ) {
		for ( const [ since, until ] of slices ) {
			let found;
			for ( let part = 0; ! found || found.length; part++ ) {
				found = await run( 'compare-counts', {
					family,
					part,
					since,
					until,
				} );
				compared.push( ...found );
			}
		}
	}
	return compared;
}

/** What the reports of these ranges have to say, each in a file, and how long it took to find out. */
async function rawReports( run, folder, report, ranges, slices ) {
	const compared = [];
	for ( const range of ranges ) {
		const truth = path.join(
			folder,
			'bench',
			`raw-${ compared.length }.json`
		);
		rmSync( truth, { force: true } );
		let ms = 0;
		const ask = async ( [ from, to ], more = {} ) => {
			ms += await run( 'raw-report', {
				report,
				from,
				to,
				file: truth,
				...more,
			} );
		};
		for ( const slice of slices( range ) ) {
			await ask( slice );
		}
		await ask( range, { whole: true } );
		compared.push( { range, truth, ms } );
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

const sum = ( list, column ) =>
	list.reduce( ( all, item ) => all + item[ column ], 0 );
