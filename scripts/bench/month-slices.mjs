/**
 * The same days in calendar months, the first and the last one perhaps not whole.
 *
 * @param {[ string, string ]} range YYYY-MM-DD each.
 * @return {[ string, string ][]} In order, without gaps.
 */
export function monthSlices( [ from, to ] ) {
	const slices = [];
	for ( let first = from; first <= to; ) {
		const [ year, month ] = first.split( '-' ).map( Number );
		const next = new Date( Date.UTC( year, month, 1 ) );
		const last = new Date( next - 864e5 ).toISOString().slice( 0, 10 );
		slices.push( [ first, last < to ? last : to ] );
		first = next.toISOString().slice( 0, 10 );
	}
	return slices;
}
