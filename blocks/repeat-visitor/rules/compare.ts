import type { Comparison } from '../types';

const COMPARISONS: Record< Comparison, ( a: number, b: number ) => boolean > = {
	at_least: ( a, b ) => a >= b,
	at_most: ( a, b ) => b >= a,
	exactly: ( a, b ) => a === b,
};

/** @return Whether the number stands to the value as is said. */
export const compare = (
	number: number,
	is: Comparison,
	value: number
): boolean => COMPARISONS[ is ]( number, value );
