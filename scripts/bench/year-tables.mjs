import { ms, round, table, times } from './table.mjs';

/**
 * @param {Record<string, any>} found Of bench(): of the largest year.
 */
export function reportsTable( { years } ) {
	const { reports: asked, sum } = years[ years.length - 1 ];
	return `${ round( sum.events ) } events, ${ round( sum.orders ) } orders (${ round( sum.matched ) } of a visit).\n\n${ table(
		[
			'report',
			'days',
			'p50, ms',
			'p95, ms',
			'other ranges: p50, p95',
			'from raw rows, ms',
			'numbers compared',
			'wrong',
		],
		asked.map(
			( { report, days, longest, others, raw, numbers, wrong } ) => [
				report,
				days,
				ms( longest[ 0 ] ),
				ms( longest[ 1 ] ),
				others.map( ms ).join( ', ' ),
				raw === null
					? 'as its like'
					: `${ round( raw ) } (× ${ times( raw, longest[ 0 ] ) })`,
				round( numbers ),
				wrong.length,
			]
		)
	) }`;
}

/**
 * @param {Record<string, any>} found Of bench(): of the largest year.
 */
export function diskTable( { years, tight } ) {
	const { disk: sizes, sum } = years[ years.length - 1 ];
	const total = ( of, column ) =>
		Object.values( of ).reduce( ( all, one ) => all + one[ column ], 0 );
	const rows = Object.entries( sizes )
		.filter( ( [ , { rows: count } ] ) => count > 0 )
		.sort( ( [ , a ], [ , b ] ) => b.data + b.keys - a.data - a.keys )
		.map( ( [ name, { rows: count, data, keys } ] ) => [
			name,
			round( count ),
			round( data / 1_048_576 ),
			round( keys / 1_048_576 ),
			( ( data + keys ) / sum.events ).toFixed( 1 ),
			tight
				? (
						( tight[ name ].data + tight[ name ].keys ) /
						sum.events
					).toFixed( 1 )
				: '',
		] );
	return table(
		[
			'table',
			'rows',
			'rows, MB',
			'keys, MB',
			'bytes an event',
			'after OPTIMIZE TABLE',
		],
		[
			...rows,
			[
				'**all**',
				'',
				round( total( sizes, 'data' ) / 1_048_576 ),
				round( total( sizes, 'keys' ) / 1_048_576 ),
				`**${ ( ( total( sizes, 'data' ) + total( sizes, 'keys' ) ) / sum.events ).toFixed( 0 ) }**`,
				tight
					? `**${ ( ( total( tight, 'data' ) + total( tight, 'keys' ) ) / sum.events ).toFixed( 0 ) }**`
					: '',
			],
		]
	);
}
