import { stagePageLife } from '../../tracker/stage-page-life';
import { recordLists } from './record-lists';

let stage: ReturnType< typeof stagePageLife >;
let show: ( isIntersecting: boolean, ...ids: number[] ) => void;
let watched: Element[];

const pass = ( ms: number ) => jest.advanceTimersByTime( ms );
const item = ( id: number ) =>
	`<li class="product type-product post-${ id }"><a></a></li>`;
const list = ( ...ids: number[] ) => {
	document.body.innerHTML = `<ul>${ ids.map( item ).join( '' ) }</ul>`;
};
const seen = ( product_ids: number[], positions: number[], url = '/shop/' ) => [
	'product_list_viewed',
	{ list: 'shop', product_ids, positions },
	url,
];

beforeEach( () => {
	jest.useFakeTimers();
	watched = [];
	globalThis.IntersectionObserver = class {
		constructor( callback: ( entries: object[] ) => void ) {
			show = ( isIntersecting, ...ids ) =>
				callback(
					ids.map( ( id ) => ( {
						target: document.querySelector( `.post-${ id }` ),
						isIntersecting,
					} ) )
				);
		}
		observe( element: Element ) {
			watched.push( element );
		}
		disconnect() {
			watched = [];
		}
	} as unknown as typeof IntersectionObserver;
	history.replaceState( {}, '', '/shop/' );
	list( 5, 6, 7 );
	stage = stagePageLife( { kind: 'shop' } );
	stage.hide( false );
	recordLists( stage.life );
} );
afterEach( () => {
	stage.drop();
	jest.useRealTimers();
} );

describe( 'recordLists', () => {
	it( 'records what was on the screen for a second, together, once', () => {
		show( true, 5, 6 );
		pass( 999 );
		show( false, 6 );
		show( true, 7 );
		pass( 5000 );
		show( false, 5 );
		show( true, 5 );
		pass( 5000 );
		expect( stage.recorded ).toEqual( [ seen( [ 5, 7 ], [ 1, 3 ] ) ] );
	} );

	it( 'does not wait when the page is left, nor count what nobody sees', () => {
		show( true, 5, 6 );
		pass( 1000 );
		show( true, 7 );
		stage.hide( true );
		pass( 10_000 );
		expect( stage.recorded ).toEqual( [ seen( [ 5, 6 ], [ 1, 2 ] ) ] );
		stage.hide( false );
		pass( 3000 );
		expect( stage.recorded.slice( 1 ) ).toEqual( [ seen( [ 7 ], [ 3 ] ) ] );
	} );

	it( 'watches products that come later, each once', () => {
		expect( watched ).toHaveLength( 3 );
		document
			.querySelector( 'ul' )!
			.insertAdjacentHTML( 'beforeend', item( 8 ) );
		stage.change();
		stage.change();
		expect( watched ).toHaveLength( 4 );
	} );

	it( 'begins anew with each page view, and says where the others were seen', () => {
		show( true, 5 );
		pass( 1500 );
		history.replaceState( {}, '', '/shop/page/2/' );
		stage.view( 'shop' );
		show( true, 5 );
		pass( 5000 );
		expect( stage.recorded ).toEqual( [
			seen( [ 5 ], [ 1 ] ),
			seen( [ 5 ], [ 1 ], '/shop/page/2/' ),
		] );
	} );

	it( 'leaves out what a script has taken away before it was seen', () => {
		show( true, 5, 6 );
		document.querySelector( '.post-5' )?.remove();
		pass( 5000 );
		expect( stage.recorded ).toEqual( [ seen( [ 6 ], [ 1 ] ) ] );
	} );

	it( 'sends no more than 50 at once', () => {
		const ids = Array.from( { length: 60 }, ( _, index ) => index + 1 );
		list( ...ids );
		stage.change();
		show( true, ...ids );
		pass( 5000 );
		expect(
			stage.recorded.map(
				( [ , props ] ) =>
					( props as { product_ids: number[] } ).product_ids.length
			)
		).toEqual( [ 50, 10 ] );
	} );

	it( 'says which product was opened, not that of another shop', () => {
		const link = document.querySelector( '.post-6 a' )!;
		stage.follow( link, '/hat/' );
		stage.follow( link, 'https://other.example/hat/' );
		stage.follow( document.body, '/hat/' );
		expect( stage.recorded ).toEqual( [
			[ 'product_clicked', { product_id: 6, list: 'shop', position: 2 } ],
		] );
	} );
} );
