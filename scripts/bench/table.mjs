/**
 * @param {string[]}            head
 * @param {(string|number)[][]} rows
 * @return {string} Markdown.
 */
export function table( head, rows ) {
	return [ head, head.map( () => '---' ), ...rows ]
		.map( ( row ) => `| ${ row.join( ' | ' ) } |` )
		.join( '\n' );
}

/** @type {( number: number ) => string} A whole number for people. */
export const round = ( number ) => Math.round( number ).toLocaleString( 'en' );

/** @type {( number: number ) => string} Milliseconds, the small ones with decimals. */
export const ms = ( number ) =>
	number < 10 ? number.toFixed( 2 ) : round( number );

/** @type {( a: number, b: number ) => string} How often b goes into a. */
export const times = ( a, b ) =>
	a / b < 10 ? ( a / b ).toFixed( 1 ) : round( a / b );
