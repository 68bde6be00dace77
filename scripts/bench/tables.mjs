import { compareBudgets, slowestOf } from './judge.mjs';
import { ms, round, table, times } from './table.mjs';
import { diskTable, reportsTable } from './year-tables.mjs';

/**
 * What was measured as tables of Markdown, by the name of the place in docs/performance.md that each
 * belongs to.
 *
 * @param {Record<string, any>} found Of bench().
 * @return {Record<string, string>} Only of parts that ran.
 */
export function tables( found ) {
	const made = { machine: machine( found ), budgets: budgets( found ) };
	const add = ( name, has, make ) => {
		if ( has ) {
			made[ name ] = make( found );
		}
	};
	add( 'endpoint', found.endpoint, endpoint );
	add( 'load', found.load, load );
	add( 'drain', found.drain, drain );
	add( 'curve', found.years.length, curve );
	add(
		'reports',
		found.years[ found.years.length - 1 ]?.reports,
		reportsTable
	);
	add(
		'disk',
		found.years.some( ( year ) => year.disk ),
		diskTable
	);
	return made;
}

function machine( { cores, processor, php, woocommerce, facts } ) {
	return table(
		[ 'cores', 'processor', 'PHP', 'database', 'WordPress', 'WooCommerce' ],
		[
			[
				cores,
				processor,
				php,
				facts ? `MariaDB ${ facts.database }` : 'MariaDB',
				facts?.wordpress ?? '',
				woocommerce ?? 'none',
			],
		]
	);
}

function budgets( found ) {
	return table(
		[ 'what', 'budget', 'measured', '' ],
		compareBudgets( found ).map( ( { what, budget, measured, met } ) => [
			what,
			budget,
			measured,
			met ? 'met' : '**missed**',
		] )
	);
}

function endpoint( { endpoint: found } ) {
	const names = {
		endpoint: 'a batch of 5 events',
		bare: 'a PHP file that does nothing',
		wordpress: 'a REST route that does nothing',
	};
	return table(
		[
			'one request',
			'PHP p50, ms',
			'PHP p95',
			'HTTP p50, ms',
			'HTTP p95',
			'queries',
			'HTTP p50 of the bare file',
		],
		Object.entries( names ).map( ( [ kind, name ] ) => {
			const { php, http, queries } = found[ kind ];
			return [
				name,
				php[ 0 ].toFixed( 2 ),
				php[ 1 ].toFixed( 2 ),
				http[ 0 ].toFixed( 2 ),
				http[ 1 ].toFixed( 2 ),
				Number( queries.toFixed( 1 ) ),
				`× ${ times( http[ 0 ], found.bare.http[ 0 ] ) }`,
			];
		} )
	);
}

function load( { load: found } ) {
	const { without, with: during } = found.pages;
	return table(
		[ 'mixed load', '' ],
		[
			[ 'for', `${ found.seconds.toFixed( 0 ) } s` ],
			[ 'batches of 5 events a second', round( found.rate ) ],
			[ 'events a second', round( 5 * found.rate ) ],
			[
				'answer to a batch: p50, p95, p99',
				found.waits
					.map( ( wait ) => `${ ms( wait ) } ms` )
					.join( ', ' ),
			],
			[
				'batches refused, not answered',
				`${ found.refused }, ${ found.unanswered }`,
			],
			[ 'events accepted (204)', round( found.accepted ) ],
			[ 'stored', round( found.stored ) ],
			[ '**lost**', found.lost ],
			[ '**doubled**', found.doubled ],
			[
				'the drain’s rest after the last batch',
				`${ found.catchUp.toFixed( 1 ) } s`,
			],
			[
				'a page of the shop without it: p50, p95',
				`${ ms( without.p50 ) } ms, ${ ms( without.p95 ) } ms`,
			],
			[
				'a page of the shop during it: p50, p95',
				`${ ms( during.p50 ) } ms, ${ ms( during.p95 ) } ms (× ${ times( during.p50, without.p50 ) }, × ${ times( during.p95, without.p95 ) })`,
			],
		]
	);
}

function drain( { drain: mariadb, sqlite } ) {
	const row = ( name, one ) => [
		name,
		round( one.events_a_second ),
		round( one.plain_a_second ),
		`× ${ one.times_of_plain }`,
		`${ one.peak_megabytes } MB`,
	];
	return table(
		[
			'drain into empty tables',
			'events/s',
			'plain INSERT of the same rows, events/s',
			'time of the plain INSERT',
			'memory',
		],
		[
			row( 'MariaDB', mariadb ),
			...( sqlite ? [ row( 'SQLite', sqlite ) ] : [] ),
		]
	);
}

function curve( { years } ) {
	return table(
		[
			'events drained',
			'events/s',
			'events/s of the last part',
			'memory',
			'counting it all anew',
			'a report of all days, p50, mean',
			'slowest report, p95',
		],
		years.map( ( { sum, drained, recounted, reports: asked } ) => {
			const last = drained[ drained.length - 1 ];
			return [
				round( sum.events ),
				round( sum.events / sum.seconds ),
				round( last.events / last.seconds ),
				`${ ( Math.max( ...drained.map( ( { memory } ) => memory ) ) / 1_048_576 ).toFixed( 0 ) } MB`,
				recounted ? `${ recounted.seconds.toFixed( 0 ) } s` : '',
				asked
					? `${ ms( asked.reduce( ( all, { longest } ) => all + longest[ 0 ], 0 ) / asked.length ) } ms`
					: '',
				asked ? `${ ms( slowestOf( asked ).p95 ) } ms` : '',
			];
		} )
	);
}
