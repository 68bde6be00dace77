import { banner } from './banner.mjs';

const cell = ( text ) => String( text ).replace( /\|/g, '\\|' );

function limits( schema ) {
	const parts = [];
	if ( schema.enum ) {
		parts.push(
			schema.enum.map( ( value ) => `\`${ value }\`` ).join( ', ' )
		);
	}
	if ( schema.maxLength && ! schema.enum ) {
		parts.push( `at most ${ schema.maxLength } characters` );
	}
	if ( schema.maxItems ) {
		parts.push( `at most ${ schema.maxItems }` );
	}
	if ( schema.minimum !== undefined ) {
		parts.push( `${ schema.minimum } to ${ schema.maximum }` );
	}
	return parts.join( '; ' );
}

function propertyRows( properties, required, before = '' ) {
	return Object.entries( properties ).flatMap( ( [ property, schema ] ) => [
		`| \`${ before }${ property }\`${ required.includes( property ) ? '' : ' (optional)' } | ${ schema.type } | ${ cell(
			limits( schema )
		) } | ${ cell( schema.description ) } |`,
		...( schema.items?.properties
			? propertyRows(
					schema.items.properties,
					schema.items.required,
					`${ before }${ property }[].`
				)
			: [] ),
	] );
}

const table = ( rows ) =>
	`\n| property | type | limits | meaning |\n|---|---|---|---|\n${ rows.join( '\n' ) }\n`;

function eventSection( [ name, event ] ) {
	const rows = propertyRows( event.properties, event.required );
	const stored = Object.entries( event.stored_with ?? {} );
	const tables =
		( rows.length ? table( rows ) : '\nNo properties of its own.\n' ) +
		( stored.length
			? `\nAdded from the store itself when it is stored:\n${ table( propertyRows( event.stored_with, Object.keys( event.stored_with ) ) ) }`
			: '' );
	return `## \`${ name }\`
${ event.description }

Made by the ${ event.made_by } (\`${ event.made_at }\`) · consent: \`${ event.consent }\` · since ${ event.since }
${ tables }`;
}

/**
 * @param {Object} events events.json
 * @return {string} docs/EVENTS.md
 */
export function eventsDoc( { common, stored, batch, events } ) {
	const rows = ( fields ) =>
		Object.entries( fields )
			.map(
				( [ name, schema ] ) =>
					`| \`${ name }\` | ${ schema.type } | ${ cell( limits( schema ) ) } | ${ cell( schema.description ) } |`
			)
			.join( '\n' );
	return `<!-- ${ banner( 'events.json' ) } -->
# Events

A batch holds at most ${ batch.max_events } events and ${ batch.max_bytes } bytes. Each event of a browser carries:

| name | type | limits | meaning |
|---|---|---|---|
${ rows( common ) }

When it is stored, an event has besides, from its line and its session:

| name | type | limits | meaning |
|---|---|---|---|
${ rows( stored ) }

${ Object.entries( events ).map( eventSection ).join( '\n' ) }`;
}
