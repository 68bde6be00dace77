const describe = ( { name, props } ) =>
	`${ name } ${ JSON.stringify( props, ( key, value ) => ( value instanceof RegExp ? String( value ) : value ) ) }`;

/**
 * @typedef {Object} Verdict
 * @property {string}                                      journey
 * @property {string}                                      theme
 * @property {number}                                      expected
 * @property {number}                                      recorded
 * @property {import('./compare-events.mjs').KnownEvent[]} missed
 * @property {import('./compare-events.mjs').KnownEvent[]} extra
 * @property {string}                                      [broke]  Why it could not be walked to its end.
 * @property {string}                                      [note]
 */

/**
 * Prints journey × expected × recorded, and what is not right by name.
 *
 * @param {Verdict[]} verdicts
 * @return {number} The exit code.
 */
export function printTable( verdicts ) {
	const width = Math.max(
		...verdicts.map( ( { journey } ) => journey.length ),
		7
	);
	const row = ( ...cells ) =>
		console.log(
			`  ${ cells[ 0 ].padEnd( width ) }  ${ cells[ 1 ].padEnd( 8 ) }${ cells
				.slice( 2, 6 )
				.map( ( cell ) => String( cell ).padStart( 9 ) )
				.join( '' ) }  ${ cells[ 6 ] ?? '' }`
		);
	row( 'journey', 'theme', 'expected', 'recorded', 'missed', 'extra' );
	for ( const one of verdicts ) {
		const { missed, extra } = one;
		row(
			one.journey,
			one.theme,
			one.expected,
			one.recorded,
			missed.length,
			extra.length,
			one.broke ? '✗ broke' : ( one.note ?? '' )
		);
		if ( one.broke ) {
			console.log( `      broke: ${ one.broke }` );
		}
		missed.forEach( ( event ) =>
			console.log( `      missed: ${ describe( event ) }` )
		);
		extra.forEach( ( event ) =>
			console.log( `      extra:  ${ describe( event ) }` )
		);
	}
	const sum = ( key ) =>
		verdicts.reduce( ( all, one ) => all + one[ key ].length, 0 );
	const broke = verdicts.filter( ( one ) => one.broke ).length;
	console.log(
		`\n${ verdicts.length } journeys${ broke ? `, ${ broke } broke` : '' }: missed ${ sum( 'missed' ) }, extra ${ sum( 'extra' ) }`
	);
	return broke || sum( 'missed' ) || sum( 'extra' ) || ! verdicts.length
		? 1
		: 0;
}
