/**
 * @param {number[]} values At least one.
 * @param {number}   share  0…1: 0.5 for the median.
 * @return {number} The smallest value that at least this share of them does not exceed.
 */
export function percentile( values, share ) {
	const sorted = [ ...values ].sort( ( a, b ) => a - b );
	return sorted[ Math.max( 0, Math.ceil( share * sorted.length ) - 1 ) ];
}
