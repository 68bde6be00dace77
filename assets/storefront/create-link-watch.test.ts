import { stagePageLife } from '../tracker/stage-page-life';
import { createLinkWatch } from './create-link-watch';

let stage: ReturnType< typeof stagePageLife >;
let followed: string[];

const click = ( selector: string, type = 'click', button = 0 ) =>
	document.querySelector( selector )!.dispatchEvent(
		new MouseEvent( type, {
			bubbles: true,
			cancelable: true,
			composed: true,
			button,
		} )
	);

beforeEach( () => {
	jest.useFakeTimers();
	document.body.innerHTML =
		'<a href="/hat/"><svg><path></path></svg></a><a id="add" href="/?add-to-cart=7"></a><p></p><div></div>';
	stage = stagePageLife();
	followed = [];
	createLinkWatch( stage.life )( ( _link, url, isOwnSite ) =>
		followed.push( `${ url.pathname } ${ isOwnSite }` )
	);
	// The browser would go there.
	document.addEventListener( 'click', ( event ) => {
		setTimeout( () => event.preventDefault() );
	} );
} );
afterEach( () => {
	stage.drop();
	jest.useRealTimers();
} );

describe( 'createLinkWatch', () => {
	it( 'takes the left and the middle button, on what is inside a link too', () => {
		click( 'path' );
		jest.runAllTimers();
		click( 'a', 'auxclick', 1 );
		jest.runAllTimers();
		click( 'a', 'auxclick', 2 );
		click( 'p' );
		jest.runAllTimers();
		expect( followed ).toEqual( [ '/hat/ true', '/hat/ true' ] );
	} );

	it( 'finds links in open shadow trees, whoever stops the event', () => {
		const root = document
			.querySelector( 'div' )!
			.attachShadow( { mode: 'open' } );
		root.innerHTML = '<a href="https://other.example/x">x</a>';
		const link = root.querySelector( 'a' )!;
		link.addEventListener( 'click', ( event ) => event.stopPropagation() );
		link.dispatchEvent(
			new MouseEvent( 'click', { bubbles: true, composed: true } )
		);
		jest.runAllTimers();
		expect( followed ).toEqual( [ '/x false' ] );
	} );

	it( 'leaves out what a script of the page kept from being followed, and what adds to the cart', () => {
		document
			.querySelector( 'a' )!
			.addEventListener( 'click', ( event ) => event.preventDefault() );
		click( 'a' );
		click( '#add' );
		jest.runAllTimers();
		expect( followed ).toEqual( [] );
	} );

	it( 'does not wait when the page is left at once, and counts once', () => {
		click( 'a' );
		window.dispatchEvent( new Event( 'pagehide' ) );
		jest.runAllTimers();
		expect( followed ).toEqual( [ '/hat/ true' ] );
	} );
} );
