import { gzipSync } from 'node:zlib';
import { SCHEMA } from './make-batch.mjs';

/** @typedef {import('./make-batch.mjs').Random} Random */
/** @typedef {{ body: string | Buffer, headers: Record<string, string>, pieces?: number, method?: string }} Attempt */

const LONG = 'a'.repeat( 1_048_576 );
const deep = ( depth, open, close ) =>
	open.repeat( depth ) + close.repeat( depth );

/** Written as JSON, so that what JavaScript cannot hold can be sent, too. */
const ODD = [
	'null',
	'true',
	'false',
	'0',
	'-0',
	'-1',
	'1.5',
	'1e3',
	'1e400',
	'-1e400',
	'9007199254740993',
	'9223372036854775808',
	'123456789012345678901234567890',
	'"7"',
	'""',
	'" "',
	'"\\u0000"',
	'"a\\u0000b"',
	'"\\ud800"',
	'"\\udc00\\ud800"',
	'"<?php echo 1; ?>"',
	'"\'; DROP TABLE x; --"',
	'"%s%n%d"',
	'"../../etc/passwd"',
	'"\\u202e"',
	'"\\n{\\"v\\":1}\\n"',
	'[]',
	'{}',
	'[[]]',
	'[null]',
	'{"0":1}',
	'{"":""}',
	'{"__proto__":{"v":1}}',
	'{"length":1}',
	deep( 6, '[', ']' ),
	deep( 600, '[', ']' ),
	`${ deep( 20, '{"a":', '' ) }1${ '}'.repeat( 20 ) }`,
	'"page_viewed"',
	'"order_placed"',
	'"no_such_event"',
	'"00000000-0000-4000-8000-000000000000"',
	'"javascript:alert(1)"',
	'"//evil.example/"',
	'"http://user:pass@127.0.0.1/"',
	'"http://"',
	'"http:///x"',
	'"http://127.0.0.1:99999/"',
];

const FORGED = {
	order_placed: {
		order_id: 1,
		total: 1,
		tax: 0,
		shipping: 0,
		discount: 0,
		currency: 'USD',
		gateway: 'cod',
		created_via: 'checkout',
		items: 1,
		fees: 0,
		coupons: [],
		is_guest: true,
		is_returning: false,
		country: 'US',
		lines: [],
	},
	order_paid: { order_id: 1, total: 1, currency: 'USD' },
	order_refunded: {
		order_id: 1,
		refund_id: 2,
		amount: 1,
		currency: 'USD',
		tax: 0,
		shipping: 0,
		lines: [],
	},
	cart_item_added: {
		product_id: 1,
		variation_id: 0,
		quantity: 1,
		unit_price: 1,
		currency: 'USD',
		path: 'other',
	},
	store_described: {},
};

const MARK = '@@odd@@';
const asText = ( batch ) => JSON.stringify( batch );

/** What somebody may send instead of a batch. Each gets a valid batch and its headers, to be changed. */
const MUTATIONS = {
	nothing: () => ( {} ),
	/** One value somewhere becomes something else. */
	value: ( random, batch ) => ( {
		body: withOdd( random, batch, random.pick( ODD ) ),
	} ),
	values: ( random, batch ) => {
		let body = withOdd( random, batch, random.pick( ODD ) );
		try {
			body = withOdd( random, JSON.parse( body ), random.pick( ODD ) );
		} catch {
			// Deeper or stranger than JSON.parse takes it.
		}
		return { body };
	},
	long: ( random, batch ) => ( {
		body: withOdd(
			random,
			batch,
			`"${ LONG.slice( 0, random.pick( [ 201, 1001, 30_000, LONG.length ] ) ) }"`
		),
	} ),
	missing: ( random, batch ) => {
		const place = random.pick( places( batch ) );
		delete place.of[ place.key ];
		return { body: asText( batch ) };
	},
	unknown: ( random, batch ) => {
		random.pick( [ batch, batch.events[ 0 ], batch.events[ 0 ].props ] )[
			random.pick( [
				'price',
				'user_id',
				'__proto__x',
				'',
				'events',
				'orders',
				'at',
				'excluded',
			] )
		] = random.pick( [ 1, 'x', [ 1 ], { id: 1, change: 'placed' } ] );
		return { body: asText( batch ) };
	},
	twice: ( random, batch ) => {
		const key = random.pick( [
			'v',
			'consent',
			'visitor',
			'events',
			'name',
			'props',
		] );
		return {
			body: asText( batch ).replace(
				`"${ key }":`,
				`"${ key }":${ random.pick( ODD ) },"${ key }":`
			),
		};
	},
	forged: ( random, batch ) => {
		const name = random.pick( Object.keys( FORGED ) );
		Object.assign( batch.events[ 0 ], { name, props: FORGED[ name ] } );
		return {
			body: asText(
				random.chance( 0.5 )
					? batch
					: {
							...batch,
							orders: [
								{ id: 1, change: 'paid', at: 1, refund_id: 0 },
							],
						}
			),
		};
	},
	name: ( random, batch ) => {
		// Another event's properties.
		batch.events[ 0 ].name = random.pick( [
			...Object.keys( SCHEMA.events ),
			'toString',
			'PAGE_VIEWED',
			'page_viewed ',
		] );
		return { body: asText( batch ) };
	},
	many: ( random, batch ) => {
		batch.events = Array.from(
			{ length: random.pick( [ 0, 20, 21, 2000 ] ) },
			() => batch.events[ 0 ]
		);
		return { body: asText( batch ) };
	},
	cut: ( random, batch ) => {
		const text = asText( batch );
		return { body: text.slice( 0, random.between( 0, text.length ) ) };
	},
	bytes: ( random, batch ) => {
		const bytes = Buffer.from( asText( batch ) );
		for ( let times = random.between( 1, 8 ); times > 0; times-- ) {
			bytes[ random.between( 0, bytes.length - 1 ) ] = random.between(
				0,
				255
			);
		}
		return { body: bytes };
	},
	noise: ( random ) => ( {
		body: Buffer.from(
			Array.from( { length: random.between( 0, 3000 ) }, () =>
				random.between( 0, 255 )
			)
		),
	} ),
	around: ( random, batch ) => ( {
		body:
			random.pick( [
				'\ufeff',
				'\0',
				'[',
				'// x\n',
				'\n\n ',
				asText( batch ),
			] ) +
			asText( batch ) +
			random.pick( [ '', ' \n', '}', '\0' ] ),
	} ),
	type: ( random ) => ( {
		headers: {
			'content-type': random.pick( [
				'text/plain',
				'text/plain;charset=UTF-16',
				'application/json; charset=latin1',
				'APPLICATION/JSON',
				'application/x-www-form-urlencoded',
				'multipart/form-data; boundary=x',
				'multipart/form-data',
				'text/html',
				'',
				';',
				'application/jsonx',
			] ),
		},
	} ),
	encoding: ( random, batch ) => ( {
		body: random.pick( [ gzipSync( asText( batch ) ), asText( batch ) ] ),
		headers: {
			'content-encoding': random.pick( [
				'gzip',
				'br',
				'identity',
				'deflate',
				'x',
			] ),
		},
	} ),
	chunked: ( random, batch ) => ( {
		body: asText( batch ),
		pieces: random.between( 1, 40 ),
	} ),
	origin: ( random ) => ( {
		headers: random.pick( [
			{ origin: 'https://evil.example' },
			{ origin: 'null' },
			{ origin: '' },
			{ origin: 'http://127.0.0.1:1' },
			{ 'sec-fetch-site': 'cross-site' },
			{ 'sec-fetch-site': 'none' },
			{ origin: 'http://[' },
		] ),
	} ),
	agent: ( random ) => ( {
		headers: {
			'user-agent': random.pick( [
				'',
				'x',
				'<?php exit; ?>',
				'ü'.repeat( 300 ),
				'\xff\xfe\x80 Chrome',
				'a'.repeat( 4000 ),
				'Googlebot/2.1',
				'"}{',
			] ),
		},
	} ),
	cookies: ( random ) => ( {
		headers: {
			cookie: random.pick( [
				'footfall_staff=1',
				'footfall_consent=statistics:deny',
				'footfall_consent=%00%ff',
				'a'.repeat( 3000 ),
				'footfall_visitor[]=1; footfall_visitor=x',
				'=;;=',
			] ),
		},
	} ),
	address: ( random ) => ( {
		headers: {
			'x-forwarded-for': random.pick( [
				'',
				'unknown',
				'::1',
				'2001:db8::1',
				'1.2.3.4, 5.6.7.8',
				'0x7f.1',
				'a'.repeat( 2000 ),
				"1.1.1.1'",
			] ),
		},
	} ),
	method: ( random ) => ( {
		method: random.pick( [ 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'GET' ] ),
	} ),
};

/**
 * A batch gone wrong in one or two ways.
 *
 * @param {Random}                 random
 * @param {any}                    batch   A valid one; it is changed.
 * @param {Record<string, string>} headers Of a browser.
 * @return {Attempt & { how: string }}
 */
export function mutate( random, batch, headers ) {
	const how = random.pick( Object.keys( MUTATIONS ) );
	const first = MUTATIONS[ how ]( random, batch );
	const second = random.chance( 0.2 )
		? MUTATIONS[
				random.pick( [
					'type',
					'chunked',
					'agent',
					'cookies',
					'address',
				] )
			]( random, batch )
		: {};
	return {
		body: asText( batch ),
		...second,
		...first,
		headers: { ...headers, ...second.headers, ...first.headers },
		how,
	};
}

/**
 * @param {Random} random
 * @param {any}    batch
 * @param {string} odd    JSON, more or less.
 */
function withOdd( random, batch, odd ) {
	const place = random.pick( places( batch ) );
	place.of[ place.key ] = MARK;
	return asText( batch ).replace( `"${ MARK }"`, () => odd );
}

/**
 * Each place of a value in a value.
 *
 * @param {any} value
 * @return {{ of: any, key: string }[]}
 */
function places( value ) {
	return Object.entries( value ).flatMap( ( [ key, inner ] ) => [
		{ of: value, key },
		...( inner && typeof inner === 'object' ? places( inner ) : [] ),
	] );
}
