import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../scripts/store/repository-root.mjs';

export const SCHEMA = JSON.parse(
	readFileSync(
		path.join( repositoryRoot, 'assets/schema/events.json' ),
		'utf8'
	)
);

const BROWSER_EVENTS = Object.keys( SCHEMA.events ).filter(
	( name ) => SCHEMA.events[ name ].made_by === 'browser'
);
const WORDS = [
	'hat',
	'Kaffee',
	'é',
	'帽子',
	'🙂',
	'<b>',
	"o'neil",
	'"',
	'\\',
	'%s',
	'100%',
];
const CAMPAIGNS = [
	'',
	'',
	'',
	'?utm_source=news&utm_medium=email&utm_campaign=nine',
	'?gclid=1',
];

/** @typedef {ReturnType<import('../../../scripts/seed/random.mjs').createRandom>} Random */

/**
 * A batch as the schema allows it, of any of the browser's events.
 *
 * @param {Random} random
 * @param {Object} options
 * @param {string} options.origin  Of the shop.
 * @param {string} options.visitor UUID.
 * @param {number} [options.count] Events in it.
 * @param {string} [options.name]  Of all of them.
 */
export function makeBatch(
	random,
	{ origin, visitor, count = random.between( 1, 8 ), name }
) {
	return {
		v: 1,
		consent: 'granted',
		visitor,
		// A browser has one language.
		language: [ 'en-US', 'de', '' ][ parseInt( visitor[ 0 ], 16 ) % 3 ],
		automated: false,
		...( random.chance( 0.5 ) ? { human: true } : {} ),
		events: Array.from( { length: count }, () =>
			makeEvent( random, origin, name )
		),
	};
}

/**
 * @param {Random} random
 * @param {string} origin
 * @param {string} [name]
 */
function makeEvent(
	random,
	origin,
	name = random.chance( 0.4 ) ? 'page_viewed' : random.pick( BROWSER_EVENTS )
) {
	return {
		id: makeId( random ),
		name,
		age: random.chance( 0.9 )
			? random.between( 0, 60_000 )
			: random.between( 0, 80_000_000 ),
		url: `${ origin }/${ random.pick( [ '', 'shop/', 'product/hat/', 'cart/', 'checkout/' ] ) }${ random.pick( CAMPAIGNS ) }`,
		props: makeObject( random, SCHEMA.events[ name ] ),
	};
}

/** Most begin with the time, as assets/tracker/new-event-id.ts makes them; others are of pages that were kept. */
function makeId( random ) {
	const id = random.uuid();
	const at = Date.UTC( 2026, 10, 1 ) + random.between( 0, 3 * 864e5 );
	return random.chance( 0.8 )
		? `0${ at.toString( 16 ) }`.replace( /.{8}/, '$&-' ) +
				`-7${ id.slice( 15 ) }`
		: id;
}

/**
 * @param {Random} random
 * @param {any}    schema properties and required.
 */
function makeObject( random, { properties, required = [] } ) {
	const names = Object.keys( properties ).filter(
		( name ) => required.includes( name ) || random.chance( 0.6 )
	);
	return Object.fromEntries(
		names.map( ( name ) => [
			name,
			makeValue( random, properties[ name ], name ),
		] )
	);
}

/**
 * @param {Random} random
 * @param {any}    schema
 * @param {string} name
 */
function makeValue( random, schema, name ) {
	switch ( schema.type ) {
		case 'integer':
			// Products of the shop, so that they can be looked up.
			return random.between(
				schema.minimum,
				Math.min(
					schema.maximum,
					schema.minimum + ( name === 'product_id' ? 60 : 90 )
				)
			);
		case 'boolean':
			return random.chance( 0.5 );
		case 'array':
			return Array.from( { length: random.between( 0, 6 ) }, () =>
				makeValue( random, schema.items, name )
			);
		case 'object':
			return makeObject( random, schema );
		default:
			return schema.enum
				? random.pick( schema.enum )
				: Array.from( { length: random.between( 0, 5 ) }, () =>
						random.pick( WORDS )
					)
						.join( ' ' )
						.slice( 0, Math.min( 20, schema.maxLength ) )
						// Half of an emoji would be no text.
						.replace( /[\ud800-\udbff]$/, '' );
	}
}
