import '@testing-library/jest-dom';
import catalogue from '../../schema/services.json';
import type { ConsentCategory } from '../../schema/generated/events';
import { openPage, settled } from './test-page';

interface Service {
	name: string;
	category: string;
	scripts?: string[];
	embeds?: string[];
	frames?: string[];
	images?: string[];
	cookies?: { name: string; third?: boolean }[];
}

const CATEGORIES: ConsentCategory[] = [
	'preferences',
	'statistics-anonymous',
	'statistics',
	'marketing',
];

const services = Object.entries(
	catalogue.services as Record< string, Service >
).filter( ( [ , service ] ) => service.category !== 'functional' );

const allow = ( categories: readonly ConsentCategory[] ) =>
	Object.fromEntries(
		CATEGORIES.map( ( category ) => [
			category,
			categories.includes( category ) ? 'allow' : 'deny',
		] )
	);

/** As PHP prints it; Gate_Pass_Test.php proves that it does for each of them. */
const pageOf = ( id: string, service: Service ) => {
	const names = `data-choice="${ service.category }" data-choice-service="${ id }"`;
	const address = ( [ pattern = '' ]: string[] ) =>
		`https://${ pattern.replace( /^\//, 'shop.example/' ) }`;
	const { scripts, embeds, frames, images } = service;
	return [
		`<script type="text/plain" ${ names } data-choice-src="${ address( scripts ?? [ `${ id }.example/a.js` ] ) }"></script>`,
		embeds &&
			`<span class="footfall-gate is-note" ${ names }><template><script src="${ address( embeds ) }"></script></template></span>`,
		frames &&
			`<span class="footfall-gate" ${ names }><template><iframe title="x" data-test="${ address( frames ) }"></iframe></template></span>`,
		images &&
			`<img alt="" src="data:," ${ names } data-choice-src="${ address( images ) }">`,
	].join( '' );
};

const live = () => ( {
	scripts: document.querySelectorAll( 'script[src]' ).length,
	frames: document.querySelectorAll( 'iframe' ).length,
	images: document.querySelectorAll( 'img[src^="https:"]' ).length,
} );

describe.each( services )( '%s', ( id, service ) => {
	const category = service.category as ConsentCategory;
	const others = CATEGORIES.filter( ( one ) => one !== category );
	const everything = {
		scripts: 1 + ( service.embeds ? 1 : 0 ),
		frames: service.frames ? 1 : 0,
		images: service.images ? 1 : 0,
	};
	const nothing = { scripts: 0, frames: 0, images: 0 };

	it.each( [
		[ 'nothing is chosen', undefined, [], nothing ],
		[ 'everything is refused', [], [], nothing ],
		[ 'all other categories are allowed', others, [], nothing ],
		[ 'another service is allowed', [], [ 'another' ], nothing ],
		[ 'its category is allowed', [ category ], [], everything ],
		[ 'it is allowed by itself', [], [ id ], everything ],
		[ 'everything is accepted', CATEGORIES, [], everything ],
	] as const )( 'while %s', async ( _, allowed, alone, expected ) => {
		const { choice } = openPage( pageOf( id, service ) );
		if ( allowed ) {
			choice.choose( allow( allowed ), 'choose', { services: alone } );
		}
		await settled();
		expect( live() ).toEqual( expected );
	} );

	it( 'when it is taken back: frames go at once, its cookies too, it is named as still running, and the next page has nothing', async () => {
		const names = ( service.cookies ?? [] )
			.filter( ( { third } ) => ! third )
			.map( ( { name } ) => name );
		const set = names.map( ( name ) => name.replace( '*', 'x1' ) );
		const { choice } = openPage( pageOf( id, service ), {
			cookies: { [ category ]: names.join( ' ' ) },
		} );
		choice.choose( allow( CATEGORIES ), 'accept', {} );
		await settled();
		[ ...set, 'mine' ].forEach( ( name ) => {
			document.cookie = `${ name }=1; path=/`;
		} );
		choice.choose( allow( others ), 'choose', {} );
		await settled();
		expect( live().frames ).toBe( 0 );
		expect( document.cookie ).toBe( 'mine=1' );
		expect( document.querySelector( '[role=status]' ) ).toHaveTextContent(
			'Still running'
		);
		const next = openPage( pageOf( id, service ) );
		next.choice.choose( allow( others ), 'choose', {} );
		await settled();
		expect( live() ).toEqual( nothing );
	} );
} );
