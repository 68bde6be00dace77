import { banner } from './banner.mjs';

function phpValue( value, depth ) {
	const indent = '\t'.repeat( depth );
	if ( value === null ) {
		return 'null';
	}
	if ( Array.isArray( value ) ) {
		return value.length
			? `array(\n${ value.map( ( item ) => `${ indent }\t${ phpValue( item, depth + 1 ) },` ).join( '\n' ) }\n${ indent })`
			: 'array()';
	}
	if ( typeof value === 'object' ) {
		const rows = Object.entries( value ).map(
			( [ key, item ] ) =>
				`${ indent }\t${ phpString( key ) } => ${ phpValue( item, depth + 1 ) },`
		);
		return rows.length
			? `array(\n${ rows.join( '\n' ) }\n${ indent })`
			: 'array()';
	}
	return typeof value === 'string' ? phpString( value ) : String( value );
}

const phpString = ( text ) =>
	`'${ text.replace( /\\/g, '\\\\' ).replace( /'/g, "\\'" ) }'`;

/**
 * @param {Object} value  Parsed JSON.
 * @param {string} source File in assets/schema.
 * @return {string} A PHP file that returns the value as an array.
 */
export function phpFile( value, source ) {
	return `<?php
// ${ banner( source ) }

return ${ phpValue( value, 0 ) };
`;
}
