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
} );
