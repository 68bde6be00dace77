import { stagePageLife } from '../../tracker/stage-page-life';
import { recordSearches } from './record-searches';

let stage: ReturnType< typeof stagePageLife >;
let request: ( url: string ) => void;

const begin = (
	address: string,
	page: Parameters< typeof stagePageLife >[ 0 ] = { kind: 'search' }
) => {
	history.replaceState( {}, '', address );
	stage = stagePageLife( page );
	recordSearches( stage.life );
};
const type = ( text: string ) => {
	const field = document.querySelector( 'input' ) as HTMLInputElement;
	field.value = text;
	field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
};
const pass = ( ms: number ) => jest.advanceTimersByTime( ms );
const live = ( term: string ) => [
	'search_performed',
	{ term, is_live: true },
];

beforeEach( () => {
	jest.useFakeTimers();
	document.body.innerHTML = '<input type="search">';
	globalThis.PerformanceObserver = class {
		constructor( callback: ( list: object ) => void ) {
			request = ( url ) =>
				callback( { getEntries: () => [ { name: url } ] } );
		}
		observe() {}
	} as unknown as typeof PerformanceObserver;
} );
afterEach( () => {
	stage.drop();
	jest.useRealTimers();
} );

describe( 'a page of results', () => {
	it( 'is one search, with how many there are', () => {
		begin( '/?s=Blue+Hat', { kind: 'search', results: 3 } );
		stage.view( 'search' ); // The back button brings it back.
		expect( stage.recorded ).toEqual( [
			[
				'search_performed',
				{ term: 'blue hat', is_live: false, results: 3 },
			],
		] );
	} );

	it.each( [
		'/page/2/?s=hat',
		'/?s=hat&paged=2',
		'/?s=jo@example.com',
		'/',
	] )( '%s is no new search', ( address ) => {
		begin( address );
		expect( stage.recorded ).toEqual( [] );
	} );

	it( 'says which result was opened', () => {
		begin( '/?s=hat' );
		document.body.innerHTML =
			'<ul><li class="post-1 type-post"></li><li class="post-2 type-product"><a></a></li></ul><a id="other"></a>';
		stage.follow( document.querySelector( 'li a' )!, '/hat/?a=1' );
		stage.follow( document.querySelector( '#other' )!, '/scarf/' );
		expect( stage.recorded.slice( 1 ) ).toEqual( [
			[
				'search_result_clicked',
				{
					term: 'hat',
					position: 2,
					link_url: 'http://localhost/hat/',
				},
			],
		] );
	} );
} );

describe( 'results while typing', () => {
	beforeEach( () => begin( '/', { kind: 'home' } ) );

	it( 'count once typing has paused, by the request that carries the term', () => {
		type( 'ha' );
		request( 'https://shop.example/wp-json/search?q=ha' );
		pass( 500 );
		type( 'Hat' );
		request( 'https://shop.example/wp-json/search?q=Hat' );
		request( 'https://shop.example/pictures.jpg' );
		pass( 1500 );
		expect( stage.recorded ).toEqual( [ live( 'hat' ) ] );
	} );

	it( 'count when the visitor leaves at once', () => {
		type( 'hat' );
		request( 'https://shop.example/?s=hat' );
		stage.hide( true );
		pass( 5000 );
		expect( stage.recorded ).toEqual( [ live( 'hat' ) ] );
		stage.hide( false );
	} );

	it( 'are none without a request, or about a person', () => {
		type( 'hat' );
		pass( 5000 );
		type( 'jo@example.com' );
		request( 'https://shop.example/?s=jo@example.com' );
		pass( 5000 );
		expect( stage.recorded ).toEqual( [] );
	} );
} );
