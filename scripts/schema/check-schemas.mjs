/**
 * The subset of JSON Schema that TypeScript generation, our PHP validator and WordPress's REST
 * arguments all understand. Anything else would be checked in one place and ignored in another.
 */
const KEYWORDS = new Set( [
	'type',
	'description',
	'maxLength',
	'minimum',
	'maximum',
	'enum',
	'format',
	'pattern',
	'items',
	'maxItems',
	'properties',
	'required',
] );
const SETTING_KEYWORDS = new Set( [
	...KEYWORDS,
	'group',
	'default',
	'label',
	'help',
	'enum_labels',
	'control',
] );
const TYPES = new Set( [ 'string', 'integer', 'boolean', 'array', 'object' ] );
const EVENT_NAME = /^[a-z]+(_[a-z]+)+$/;
/** Categories of the WP Consent API. */
export const CONSENT = [
	'functional',
	'preferences',
	'statistics-anonymous',
	'statistics',
	'marketing',
];

function checkValue( where, schema, keywords ) {
	for ( const keyword of Object.keys( schema ) ) {
		if ( ! keywords.has( keyword ) ) {
			throw new Error(
				`${ where }: "${ keyword }" is not in the subset that all readers understand.`
			);
		}
	}
	if ( ! TYPES.has( schema.type ) ) {
		throw new Error(
			`${ where }: type "${ schema.type }" is not one of ${ [ ...TYPES ].join( ', ' ) }.`
		);
	}
	if ( schema.type === 'string' && ! schema.maxLength ) {
		throw new Error( `${ where }: every string needs a maxLength.` );
	}
	if (
		schema.type === 'integer' &&
		( schema.minimum === undefined || schema.maximum === undefined )
	) {
		throw new Error(
			`${ where }: every integer needs a minimum and a maximum.`
		);
	}
	if ( schema.type === 'array' ) {
		if ( ! schema.maxItems || ! schema.items ) {
			throw new Error(
				`${ where }: every array needs items and maxItems.`
			);
		}
		checkValue( `${ where }[]`, schema.items, KEYWORDS );
	}
	if ( schema.type === 'object' ) {
		checkProperties( where, schema );
	}
}

function checkProperties( where, { properties, required } ) {
	if ( ! properties || ! required ) {
		throw new Error(
			`${ where }: an object needs properties and required.`
		);
	}
	for ( const [ property, value ] of Object.entries( properties ) ) {
		checkValue( `${ where }.${ property }`, value, KEYWORDS );
		if ( ! value.description ) {
			throw new Error(
				`${ where }.${ property }: a description is missing.`
			);
		}
	}
	for ( const property of required ) {
		if ( ! properties[ property ] ) {
			throw new Error(
				`${ where }: requires "${ property }", which it does not have.`
			);
		}
	}
}

/**
 * @param {Object} events   events.json
 * @param {Object} settings settings.json
 * @throws {Error} with the place and the rule that is broken.
 */
export function checkSchemas( events, settings ) {
	for ( const [ name, value ] of Object.entries( events.common ) ) {
		checkValue( `common.${ name }`, value, KEYWORDS );
	}
	checkProperties( 'stored', { properties: events.stored, required: [] } );
	for ( const [ name, event ] of Object.entries( events.events ) ) {
		if ( ! EVENT_NAME.test( name ) ) {
			throw new Error( `${ name }: events are named object_past_tense.` );
		}
		for ( const key of [
			'description',
			'made_by',
			'made_at',
			'since',
			'properties',
			'required',
		] ) {
			if ( event[ key ] === undefined ) {
				throw new Error( `${ name }: "${ key }" is missing.` );
			}
		}
		if ( ! CONSENT.includes( event.consent ) ) {
			throw new Error(
				`${ name }: consent must be one of ${ CONSENT.join( ', ' ) }.`
			);
		}
		checkProperties( name, event );
		checkProperties( `${ name }, stored with`, {
			properties: event.stored_with ?? {},
			required: [],
		} );
	}
	const groups = settings.groups.map( ( group ) => group.id );
	for ( const [ name, field ] of Object.entries( settings.settings ) ) {
		checkValue( name, field, SETTING_KEYWORDS );
		if (
			field.default === undefined ||
			! field.label ||
			! groups.includes( field.group )
		) {
			throw new Error(
				`${ name }: a setting needs a default, a label and one of the groups ${ groups.join( ', ' ) }.`
			);
		}
	}
}
