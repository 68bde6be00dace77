import Ajv from 'ajv';
import schema from '../../assets/schema/events.json';
import cases from './batches.json';

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

type Value = Record< string, unknown >;

/** A value of events.json as JSON Schema; a NUL is no text in any of them. */
const value = ( { format, description, ...rest }: Value ): Value => {
	void description;
	if ( rest.type !== 'string' ) {
		return rest;
	}
	return {
		pattern: format === 'uuid' ? UUID : '^[^\u0000]*$',
		...rest,
	};
};

const event = ( [ name, { properties, required } ]: [
	string,
	{ properties: Record< string, Value >; required: string[] },
] ): Value => ( {
	type: 'object',
	required: [ 'id', 'name', 'age', 'url', 'props' ],
	properties: {
		id: value( schema.common.id ),
		age: value( schema.common.age ),
		url: value( schema.common.url ),
		name: { const: name },
		props: {
			type: 'object',
			required,
			additionalProperties: false,
			properties: Object.fromEntries(
				Object.entries( properties ).map( ( [ key, one ] ) => [
					key,
					value( one ),
				] )
			),
		},
	},
} );

const eventsOf = ( maker: string ): Value => ( {
	type: 'array',
	minItems: 1,
	maxItems: schema.batch.max_events,
	items: {
		anyOf: (
			Object.entries( schema.events ).filter(
				( [ , one ] ) => one.made_by === maker
			) as [
				string,
				{ properties: Record< string, Value >; required: string[] },
			][]
		 ).map( event ),
	},
} );

const ofVisitor = {
	consent: { enum: [ 'granted', 'unknown' ] },
	visitor: { type: [ 'string', 'null' ], pattern: UUID },
	language: { type: 'string', pattern: '^[A-Za-z0-9-]{0,35}$' },
	human: { type: 'boolean' },
	events: eventsOf( 'browser' ),
};
const ofProof = {
	consent: { const: 'functional' },
	visitor: { type: 'null' },
	language: { const: '' },
	human: false,
	events: eventsOf( 'banner' ),
};

// `unicode: false` counts UTF-16 units, as String.length and the PHP side do.
const isBatch = new Ajv( {
	strict: false,
	unicode: false,
	logger: false,
} as object ).compile( {
	type: 'object',
	required: [ 'v', 'consent', 'events' ],
	properties: {
		v: { const: 1 },
		automated: { type: 'boolean' },
	},
	anyOf: [ { properties: ofVisitor }, { properties: ofProof } ],
} );

const plainEvent = {
	id: '0d9a7f5e-1c3b-4a2d-8e6f-000000000001',
	name: 'page_viewed',
	age: 1500,
	url: 'https://shop.example/hat/?utm_source=news',
	props: { page_kind: 'product' },
};
const plainBatch = {
	v: 1,
	consent: 'granted',
	visitor: '6f9c1d3e-aaaa-4bbb-8ccc-0123456789ab',
	language: 'en-US',
};

interface Case {
	name: string;
	batch?: Value;
	event?: Value;
	valid: boolean;
}

// The same cases run in PHP: tests/php/Endpoint_Test.php and tests/integration/test-contract.php.
describe( 'a batch, by the schema', () => {
	it.each( ( cases as Case[] ).map( ( one ) => [ one.name, one ] as const ) )(
		'%s',
		( _, one ) => {
			const batch = {
				...plainBatch,
				events: [ { ...plainEvent, ...one.event } ],
				...one.batch,
			};
			expect( isBatch( batch ) ).toBe( one.valid );
		}
	);
} );
