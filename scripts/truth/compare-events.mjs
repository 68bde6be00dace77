/**
 * @typedef {{ name: string, props: Record<string, unknown> }} KnownEvent
 */

/** How long a visitor looked and what was in sight is for journeys of its own. */
export const AMBIENT = [
	'page_engaged',
	'web_vitals_measured',
	'product_list_viewed',
	'store_described',
];

const fits = ( known, recorded ) =>
	known.name === recorded.name &&
	Object.entries( known.props ).every( ( [ name, value ] ) =>
		isDeepEqual( value, recorded.props[ name ] )
	);

const isDeepEqual = ( one, other ) =>
	one instanceof RegExp
		? one.test( String( other ) )
		: JSON.stringify( one, sorted ) === JSON.stringify( other, sorted );

/** The order of an object's keys says nothing. */
const sorted = ( key, value ) =>
	value && typeof value === 'object' && ! Array.isArray( value )
		? Object.fromEntries( Object.entries( value ).sort() )
		: value;

/**
 * Pairs what a journey did with what was recorded of it, each event once.
 *
 * @param {KnownEvent[]} known    With the properties that decide.
 * @param {KnownEvent[]} recorded With all properties.
 * @param {string[]}     claims   Names of AMBIENT that the journey speaks for.
 * @return {{ expected: number, recorded: number, missed: KnownEvent[], extra: KnownEvent[] }}
 */
export function compareEvents( known, recorded, claims = [] ) {
	const counts = ( { name } ) =>
		! AMBIENT.includes( name ) || claims.includes( name );
	const left = recorded.filter( counts );
	const found = left.length;
	// The most exact first, so that a vague one does not take what belongs to another.
	const exactness = ( { props } ) => Object.keys( props ).length;
	const missed = [ ...known ]
		.sort( ( a, b ) => exactness( b ) - exactness( a ) )
		.filter( ( event ) => {
			const at = left.findIndex( ( one ) => fits( event, one ) );
			if ( at >= 0 ) {
				left.splice( at, 1 );
			}
			return at < 0;
		} );
	return { expected: known.length, recorded: found, missed, extra: left };
}
