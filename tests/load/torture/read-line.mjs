import { SCHEMA } from './make-batch.mjs';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FIELDS = [
	'v',
	'at',
	'visitor',
	'identity',
	'consent',
	'ua',
	'language',
	'automated',
	'excluded',
	'country',
	'logged_in',
	'human',
	'events',
	'hash',
];

/**
 * What is wrong with a line of the buffer that a browser's batch became: read by other code than the
 * endpoint's own.
 *
 * @param {string} text
 * @return {{ events: { id: string, name: string }[], problems: string[] }}
 */
export function readLine( text ) {
	/** @type {string[]} */
	const problems = [];
	const is = ( fact, what ) => fact || problems.push( what );
	let line;
	try {
		// Numbers of visitors are longer than JavaScript's.
		line = JSON.parse(
			text.replace( /("(?:visitor|hash)":)(\d+)/g, '$1"$2"' )
		);
	} catch ( error ) {
		return { events: [], problems: [ `no JSON: ${ error.message }` ] };
	}
	is(
		Object.keys( line ).every( ( key ) => FIELDS.includes( key ) ),
		`fields ${ Object.keys( line ) }`
	);
	is( line.v === 1 && Number.isSafeInteger( line.at ), 'v, at' );
	is( /^[1-9]\d{0,18}$/.test( line.visitor ), 'visitor' );
	is(
		[ 'granted', 'unknown' ].includes( line.consent ) &&
			[ 'id', 'hash' ].includes( line.identity ),
		'consent, identity'
	);
	is(
		typeof line.ua === 'string' &&
			Buffer.byteLength( line.ua ) <= 1200 &&
			/^[A-Za-z0-9-]{0,35}$/.test( line.language ),
		'ua, language'
	);
	is(
		/^([A-Z]{2})?$/.test( line.country ) &&
			[ '', 'role' ].includes( line.excluded ),
		'country, excluded'
	);
	is(
		typeof line.automated === 'boolean' &&
			typeof line.logged_in === 'boolean' &&
			[ true, false, null ].includes( line.human ),
		'flags'
	);
	is(
		Array.isArray( line.events ) &&
			line.events.length > 0 &&
			line.events.length <= SCHEMA.batch.max_events,
		'number of events'
	);
	for ( const event of line.events ?? [] ) {
		const known = Object.hasOwn( SCHEMA.events, event.name )
			? SCHEMA.events[ event.name ]
			: null;
		is(
			Object.keys( event ).join() === 'id,name,at,url,props',
			`fields of event ${ Object.keys( event ) }`
		);
		is(
			UUID.test( event.id ) &&
				Number.isSafeInteger( event.at ) &&
				event.at <= line.at &&
				event.at >= line.at - SCHEMA.batch.max_age_ms,
			'id, at'
		);
		is(
			typeof event.url === 'string' &&
				event.url.length <= SCHEMA.common.url.maxLength &&
				! event.url.includes( '\0' ),
			'url'
		);
		is( known?.made_by === 'browser', `event ${ event.name }` );
		is(
			known && fits( { type: 'object', ...known }, event.props ),
			`properties of ${ event.name }: ${ JSON.stringify( event.props ).slice( 0, 200 ) }`
		);
	}
	return { events: line.events ?? [], problems };
}

/**
 * @param {any} schema
 * @param {any} value
 * @return {boolean}
 */
function fits( schema, value ) {
	switch ( schema.type ) {
		case 'integer':
			return (
				Number.isSafeInteger( value ) &&
				value >= schema.minimum &&
				value <= schema.maximum
			);
		case 'boolean':
			return typeof value === 'boolean';
		case 'string':
			return (
				typeof value === 'string' &&
				value.length <= schema.maxLength &&
				! value.includes( '\0' ) &&
				( ! schema.enum || schema.enum.includes( value ) )
			);
		case 'array':
			return (
				Array.isArray( value ) &&
				value.length <= schema.maxItems &&
				value.every( ( item ) => fits( schema.items, item ) )
			);
		default:
			return (
				value !== null &&
				typeof value === 'object' &&
				! Array.isArray( value ) &&
				( schema.required ?? [] ).every( ( name ) =>
					Object.hasOwn( value, name )
				) &&
				Object.entries( value ).every(
					( [ name, item ] ) =>
						Object.hasOwn( schema.properties, name ) &&
						fits( schema.properties[ name ], item )
				)
			);
	}
}
