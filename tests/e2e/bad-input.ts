/**
 * Bodies that no page of ours sends, and what each is to be answered with.
 */
interface BadBatch {
	what: string;
	body: string | Uint8Array;
	status: number;
	headers?: Record< string, string >;
	method?: string;
}

const MEGABYTE = 'a'.repeat( 1024 * 1024 );
const ID = '0d9a7f5e-1c3b-4a2d-8e6f-00000000';

let count = 0;
const event = ( changes: Record< string, unknown > = {} ) => ( {
	id: ID + String( ++count ).padStart( 4, '0' ),
	name: 'page_viewed',
	age: 1000,
	url: '/',
	props: { page_kind: 'home' },
	...changes,
} );
const batch = ( changes: Record< string, unknown > = {} ) =>
	JSON.stringify( {
		v: 1,
		consent: 'granted',
		visitor: `${ ID }9999`,
		language: 'en-US',
		automated: false,
		events: [ event() ],
		...changes,
	} );
const withEvent = ( changes: Record< string, unknown > ) =>
	batch( { events: [ event( changes ) ] } );
const withProps = ( name: string, props: unknown ) =>
	withEvent( { name, props } );
const deep = ( depth: number ) =>
	'{"a":'.repeat( depth ) + '1' + '}'.repeat( depth );

const CHOICE = {
	consent_id: 'a'.repeat( 22 ),
	allowed: [],
	text: '',
	language: 'en-US',
	rule: 'opt_in',
	how: 'refuse',
	layout: '',
	first: true,
};
const proof = ( props: unknown ) => ( {
	consent: 'functional',
	events: [ event( { name: 'consent_given', props } ) ],
} );

/** A good one, so that a test that refuses everything fails. */
export const goodBatch = ( url: string ) => withEvent( { url } );

const bad = ( what: string, body: string | Uint8Array, status = 400 ) => ( {
	what,
	body,
	status,
} );

export const badBatches = ( url: string ): BadBatch[] => [
	bad( 'nothing', '' ),
	bad( 'no JSON', 'visitor=1&name=page_viewed' ),
	bad( 'JSON cut off', batch().slice( 0, -3 ) ),
	bad( 'a number', '17' ),
	bad( 'null', 'null' ),
	bad( 'a list', '[]' ),
	bad( 'an empty object', '{}' ),
	bad( 'another version', batch( { v: 2 } ) ),
	bad( 'the version as text', batch( { v: '1' } ) ),
	bad( 'no events', batch( { events: [] } ) ),
	bad( 'events as an object', batch( { events: { a: 1 } } ) ),
	bad( 'an event as text', batch( { events: [ 'page_viewed' ] } ) ),
	bad(
		'more events than a batch holds',
		batch( {
			events: Array.from( { length: 21 }, () => event( { url } ) ),
		} )
	),
	bad( 'a visitor that is no UUID', batch( { visitor: 'admin' } ) ),
	bad( 'a visitor as a list', batch( { visitor: [ 1 ] } ) ),
	bad( 'consent as a number', batch( { consent: 1 } ) ),
	bad( 'consent nobody knows', batch( { consent: 'yes' } ) ),
	bad( 'automated as text', batch( { automated: 'no' } ) ),
	bad( 'a language of 1 MB', batch( { language: MEGABYTE } ), 413 ),
	bad( '1 MB of text', MEGABYTE, 413 ),
	bad(
		'a title too long',
		withProps( 'page_viewed', {
			page_kind: 'home',
			title: 'a'.repeat( 300 ),
		} )
	),
	bad( 'a NUL byte in the name', withEvent( { name: 'page_viewed\0' } ) ),
	bad( 'a NUL byte in the id', withEvent( { id: 'abc\0def' } ) ),
	bad( 'a NUL byte before the JSON', `\0${ batch() }` ),
	bad(
		'a name that is not in the catalogue',
		withEvent( { name: 'user_hacked' } )
	),
	bad( 'a name as a list', withEvent( { name: [ 'page_viewed' ] } ) ),
	bad(
		'a property that is not in the catalogue',
		withProps( 'page_viewed', { page_kind: 'home', admin: true } )
	),
	bad(
		'a page kind nobody knows',
		withProps( 'page_viewed', { page_kind: 'bank' } )
	),
	bad( 'properties as a list', withProps( 'page_viewed', [ 'home' ] ) ),
	bad( 'an age below zero', withEvent( { age: -1 } ) ),
	bad( 'an age of years', withEvent( { age: 1e12 } ) ),
	bad( 'an age as text', withEvent( { age: '5' } ) ),
	bad(
		'an address of 2,000 characters',
		withEvent( { url: `${ url }?${ 'a'.repeat( 2000 ) }` } )
	),
	bad(
		'a product number below zero',
		withProps( 'product_viewed', { product_id: -5 } )
	),
	bad(
		'a product number as text',
		withProps( 'product_viewed', { product_id: '5' } )
	),
	bad(
		'a product number with a fraction',
		withProps( 'product_viewed', { product_id: 1.5 } )
	),
	bad(
		'a forged order',
		withProps( 'order_placed', {
			order_id: 1,
			total: 999999,
			currency: 'USD',
		} )
	),
	bad(
		'a forged payment',
		withProps( 'order_paid', { order_id: 1, total: 1, currency: 'USD' } )
	),
	bad(
		'a forged refund',
		withProps( 'order_refunded', {
			order_id: 1,
			refund_id: 2,
			amount: 1,
			currency: 'USD',
		} )
	),
	bad(
		'a forged cart change',
		withProps( 'cart_item_added', {
			product_id: 1,
			variation_id: 0,
			quantity: 1,
			unit_price: 1,
			currency: 'USD',
			path: 'cart',
		} )
	),
	bad( 'a forged log-in', withProps( 'logged_in', {} ) ),
	bad(
		'a forged coupon',
		withProps( 'coupon_applied', { code: 'percent10' } )
	),
	bad(
		'a price with a product view',
		withProps( 'product_viewed', {
			product_id: 1,
			unit_price: 1,
			currency: 'USD',
		} )
	),
	bad(
		'a choice about consent among a visitor’s events',
		withProps( 'consent_given', CHOICE )
	),
	bad( 'a choice with a visitor', batch( { ...proof( CHOICE ) } ) ),
	bad(
		'a choice whose number is markup',
		batch( {
			...proof( { ...CHOICE, consent_id: '<b>aaaaaaaaaaaaaaaaaaa' } ),
			visitor: null,
			language: '',
		} )
	),
	bad(
		'a page view among choices',
		batch( { consent: 'functional', visitor: null, language: '' } )
	),
	bad( 'JSON 2,000 levels deep', deep( 2000 ) ),
	bad(
		'properties 60 levels deep',
		batch().replace( '{"page_kind":"home"}', deep( 60 ) )
	),
	bad(
		'a second name that is forged',
		batch().replace(
			'"name":"page_viewed"',
			'"name":"page_viewed","name":"order_placed"'
		)
	),
	bad(
		'invalid UTF-8',
		new Uint8Array( [ 0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d ] )
	),
	{
		...bad( 'a page of another site', goodBatch( url ), 403 ),
		headers: {
			origin: 'https://evil.example',
			'sec-fetch-site': 'cross-site',
		},
	},
	{
		...bad( 'a hidden origin', goodBatch( url ), 403 ),
		headers: { origin: 'null' },
	},
	{
		...bad( 'a form', goodBatch( url ), 415 ),
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	},
	{
		...bad( 'a file', goodBatch( url ), 415 ),
		headers: { 'content-type': 'application/octet-stream' },
	},
];
