/**
 * The same numbers for the same seed on every machine (mulberry32).
 *
 * @param {number} seed 32-bit integer.
 */
export function createRandom( seed ) {
	let state = seed;
	/* eslint-disable no-bitwise */
	const next = () => {
		state = ( state + 0x6d2b79f5 ) | 0;
		let mixed = Math.imul( state ^ ( state >>> 15 ), 1 | state );
		mixed =
			( mixed + Math.imul( mixed ^ ( mixed >>> 7 ), 61 | mixed ) ) ^
			mixed;
		return ( ( mixed ^ ( mixed >>> 14 ) ) >>> 0 ) / 4294967296;
	};
	/* eslint-enable no-bitwise */
	const between = ( low, high ) =>
		low + Math.floor( next() * ( high - low + 1 ) );

	return {
		/** @type {( share: number ) => boolean} True in this share of the cases, 0…1. */
		chance: ( share ) => next() < share,
		/** @type {( low: number, high: number ) => number} An integer, both ends included. */
		between,
		/** One of the list, each as likely. */
		pick: ( list ) => list[ between( 0, list.length - 1 ) ],
		/** One of the list, by its `weight`. */
		pickWeighted( list ) {
			let place =
				next() * list.reduce( ( sum, { weight } ) => sum + weight, 0 );
			return (
				list.find( ( { weight } ) => ( place -= weight ) < 0 ) ??
				list[ list.length - 1 ]
			);
		},
		/** 32 hex digits in the shape of a UUID. */
		uuid() {
			const hex = Array.from( { length: 32 }, () =>
				between( 0, 15 ).toString( 16 )
			).join( '' );
			return hex.replace(
				/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
				'$1-$2-$3-$4-$5'
			);
		},
	};
}
