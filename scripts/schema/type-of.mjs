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
			return schema.items.enum ? `( ${ item } )[]` : `${ item }[]`;
		}
		case 'object': {
			const fields = Object.entries( schema.properties ).map(
				( [ name, value ] ) =>
					`${ name }${ schema.required.includes( name ) ? '' : '?' }: ${ typeOf( value ) }`
			);
			return `{ ${ fields.join( '; ' ) } }`;
		}
		default:
			return schema.type;
	}
}
