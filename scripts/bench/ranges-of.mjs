/**
 * The ranges for which a report is asked.
 *
 * @param {string[]} days Of the year, the last one today.
 * @param {number}   most Days of a range.
 * @return {[ string, string ][]} The longest first, then what people choose, then odd ones.
 */
export function rangesOf( days, most ) {
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
