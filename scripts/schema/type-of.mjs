/**
 * @param {Object} schema A value of the subset in check-schemas.mjs.
 * @return {string} Its TypeScript type.
 */
export function typeOf( schema ) {
	if ( schema.enum ) {
		return schema.enum.map( ( value ) => `'${ value }'` ).join( ' | ' );
	}
	switch ( schema.type ) {
		case 'integer':
			return 'number';
		case 'array': {
			const item = typeOf( schema.items );
			return item.includes( '|' ) ? `( ${ item } )[]` : `${ item }[]`;
		}
		default:
			return schema.type;
	}
}
