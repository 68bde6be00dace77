/**
 * @param {string[]} lines
 * @return {string} The lines in a box, for what must not be overlooked in a terminal.
 */
export function boxed( lines ) {
	const width = Math.max( ...lines.map( ( line ) => line.length ) );
	const edge = '─'.repeat( width + 2 );
	return [
		`┌${ edge }┐`,
		...lines.map( ( line ) => `│ ${ line.padEnd( width ) } │` ),
		`└${ edge }┘`,
	].join( '\n' );
}
