import { compareBudgets, judge } from './judge.mjs';

/** What a run finds when all is well. */
const well = () => ( {
	endpoint: {
		endpoint: { php: [ 0.4, 0.6 ], http: [ 0.7, 1 ], queries: 0 },
		bare: { php: [ 0.01, 0.02 ], http: [ 0.2, 0.3 ], queries: 0 },
		wordpress: { php: [ 85, 130 ], http: [ 89, 140 ], queries: 55 },
	},
	load: { accepted: 100, lost: 0, doubled: 0 },
	drain: { times_of_plain: 2, peak_megabytes: 10, events_a_second: 25_000 },
	years: [
		{
			events: 1e5,
			sum: { events: 99_000, seconds: 4 },
			drained: [ { memory: 1e7 } ],
			counts: { rows: 10, wrong: [] },
			reports: [
				{
					report: 'overview',
					longest: [ 20, 30 ],
					others: [ 10, 40 ],
					raw: 300,
					numbers: 5,
					wrong: [],
				},
			],
		},
	],
} );
const failing = ( change ) => {
	const found = well();
	change( found );
	return judge( found ).filter( ( { holds } ) => ! holds ).length;
};

describe( 'judge', () => {
	it( 'finds nothing where all is well', () => {
		expect( failing( () => {} ) ).toBe( 0 );
	} );

	it.each( [
		[ 'a lost event', ( found ) => ( found.load.lost = 1 ) ],
		[ 'a doubled event', ( found ) => ( found.load.doubled = 1 ) ],
		[
			'a query in a batch',
			( found ) => ( found.endpoint.endpoint.queries = 1 ),
		],
		[
			'a slow batch',
			( found ) => ( found.endpoint.endpoint.php = [ 40, 50 ] ),
		],
		[ 'a slow drain', ( found ) => ( found.drain.times_of_plain = 9 ) ],
		[ 'a large drain', ( found ) => ( found.drain.peak_megabytes = 64 ) ],
		[
			'a large backlog',
			( found ) => ( found.years[ 0 ].drained[ 0 ].memory = 7e7 ),
		],
		[
			'wrong counts',
			( found ) => found.years[ 0 ].counts.wrong.push( {} ),
		],
		[
			'nothing compared',
			( found ) => ( found.years[ 0 ].counts.rows = 0 ),
		],
		[
			'a wrong report',
			( found ) => found.years[ 0 ].reports[ 0 ].wrong.push( 'sessions' ),
		],
		[
			'reports that count raw rows',
			( found ) => ( found.years[ 0 ].reports[ 0 ].raw = 30 ),
		],
	] )( 'fails for %s', ( _, change ) => {
		expect( failing( change ) ).toBe( 1 );
	} );
} );

describe( 'compareBudgets', () => {
	const missed = ( found ) =>
		compareBudgets( found ).filter( ( { met } ) => ! met );

	it( 'meets them where all is well', () => {
		expect( missed( well() ) ).toEqual( [] );
	} );

	it( 'takes the slowest range of the slowest report', () => {
		const found = well();
		found.years[ 0 ].reports[ 0 ].others[ 1 ] = 201;
		expect( missed( found ).map( ( { measured } ) => measured ) ).toEqual( [
			'201 ms',
		] );
	} );
} );
