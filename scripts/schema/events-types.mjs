import { banner } from './banner.mjs';
import { typeOf } from './type-of.mjs';

const pascal = ( name ) =>
	name.replace( /(^|_)([a-z])/g, ( _, __, letter ) => letter.toUpperCase() );

function propsInterface( name, event ) {
	const fields = Object.entries( event.properties ).map(
		( [ property, schema ] ) => {
			const optional = event.required.includes( property ) ? '' : '?';
			return `\t/** ${ schema.description } */\n\t${ property }${ optional }: ${ typeOf( schema ) };`;
		}
	);
	const body = fields.length
		? `export interface ${ pascal( name ) }Props {\n${ fields.join( '\n' ) }\n}`
		: `export type ${ pascal( name ) }Props = Record< never, never >;`;
	return `/** ${ event.description } */\n${ body }\n`;
}

/**
 * @param {Object} events events.json
 * @return {string} assets/schema/generated/events.ts
 */
export function eventsTypes( { batch, events } ) {
	const all = Object.entries( events );
	const names = ( by ) =>
		all
			.filter( ( [ , event ] ) => ! by || event.made_by === by )
			.map( ( [ name ] ) => `'${ name }'` )
			.join( ' | ' );
	const map = all
		.map( ( [ name ] ) => `\t${ name }: ${ pascal( name ) }Props;` )
		.join( '\n' );
	const consent = ( some ) =>
		some
			.map( ( [ name, event ] ) => `\t${ name }: '${ event.consent }',` )
			.join( '\n' );
	const usual = 'statistics-anonymous';
	const exceptions = consent(
		all.filter(
			( [ , event ] ) =>
				event.made_by === 'browser' && event.consent !== usual
		)
	);

	return `/* ${ banner( 'events.json' ) } */

${ all.map( ( [ name, event ] ) => propsInterface( name, event ) ).join( '\n' ) }
export interface EventPropsByName {
${ map }
}

export type EventName = keyof EventPropsByName;

export type EventProps< N extends EventName > = EventPropsByName[ N ];

/** Events that the endpoint takes from a browser. The others are made by the server alone. */
export type BrowserEventName = ${ names( 'browser' ) };

export type PageKind = PageViewedProps[ 'page_kind' ];

export type ConsentCategory =
	| 'functional'
	| 'preferences'
	| 'statistics-anonymous'
	| 'statistics'
	| 'marketing';

/** The least consent category under which an event may be recorded. */
export const EVENT_CONSENT = {
${ consent( all ) }
} as const satisfies Record< EventName, ConsentCategory >;

/**
 * What most events of a browser need. The storefront carries only this and the exceptions: every byte
 * of it is loaded by every shopper, and the server refuses names that it does not know.
 */
export const BROWSER_CONSENT = '${ usual }' satisfies ConsentCategory;

/** The events of a browser that need another category than BROWSER_CONSENT. */
export const BROWSER_CONSENT_EXCEPTIONS: Partial<
	Record< BrowserEventName, ConsentCategory >
> = {
${ exceptions }
};

/** What one POST may hold: bytes, events, and the age of an event in ms. */
export const BATCH_LIMITS = ${ JSON.stringify( batch )
		.replace( /"/g, '' )
		.replace( /([:,{])/g, '$1 ' )
		.replace( /}/g, ' }' ) } as const;
`;
}
