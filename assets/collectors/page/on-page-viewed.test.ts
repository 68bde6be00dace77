import { stageListeners } from '../../tracker/stage-listeners';
import { onPageViewed } from './on-page-viewed';
import type { PageConfig, PageView } from './types';
import { whenShown } from './when-shown';

const guard =
	< A extends unknown[] >( action: ( ...args: A ) => void ) =>
	( ...args: A ) =>
		action( ...args );
const config: PageConfig = {
	page: { kind: 'product', product_id: 7 },
	excluded_paths: [],
	excluded_query_parameters: [ 'key' ],
};

let views: PageView[];
let drop: () => void;

const watch = () => {
	views = [];
	onPageViewed( { config, guard }, ( view ) => views.push( view ) );
};
const setReferrer = ( value: string ) =>
	Object.defineProperty( document, 'referrer', {
		value,
		configurable: true,
	} );

beforeEach( () => {
	drop = stageListeners();
	jest.useFakeTimers();
	history.replaceState( {}, '', '/hat/' );
	document.title = 'Hat';
	setReferrer( '' );
} );
afterEach( () => {
	drop();
	delete ( window as { navigation?: EventTarget } ).navigation;
	jest.useRealTimers();
} );

describe( 'onPageViewed', () => {
	it( 'describes the page, without secrets', () => {
		setReferrer( 'https://jo:pw@mail.example/in?key=1&q=hat#x' );
		document.title = `${ 'x'.repeat( 199 ) }😀`;
		watch();
		expect( views ).toEqual( [
			{
				page: { kind: 'product', product_id: 7 },
				props: {
					page_kind: 'product',
					title: 'x'.repeat( 199 ),
					referrer: 'https://mail.example/in?q=hat',
				},
			},
		] );
	} );

	it( 'counts a page again that the back button brings back whole', () => {
		watch();
		const show = ( persisted: boolean ) =>
			window.dispatchEvent(
				Object.assign( new Event( 'pageshow' ), { persisted } )
			);
		show( false );
		expect( views ).toHaveLength( 1 );
		show( true );
		expect( views ).toHaveLength( 2 );
	} );

	it( 'counts a pushed address with its new title and the page before as referrer', () => {
		watch();
		history.pushState( {}, '', '/scarf/?key=1' );
		document.title = 'Scarf';
		jest.runAllTimers();
		expect( views[ 1 ] ).toEqual( {
			page: { kind: 'content' },
			props: {
				page_kind: 'content',
				title: 'Scarf',
				referrer: 'http://localhost/hat/',
			},
		} );
	} );

	it( 'knows the kind of another page number or query of the same page', () => {
		watch();
		history.pushState( {}, '', '/hat/page/2/' );
		jest.runAllTimers();
		history.pushState( {}, '', '/hat/?colour=red' );
		jest.runAllTimers();
		expect( views.map( ( { page } ) => page.kind ) ).toEqual( [
			'product',
			'product',
			'product',
		] );
	} );

	it( 'does not count fragments, replaced addresses, or the same address again', () => {
		watch();
		history.pushState( {}, '', '#reviews' );
		history.replaceState( {}, '', '/hat/?cleaned' );
		history.pushState( {}, '', '#more' );
		history.pushState( {}, '', location.href );
		jest.runAllTimers();
		expect( views ).toHaveLength( 1 );
	} );

	it( 'counts going back to another address', () => {
		watch();
		history.replaceState( {}, '', '/' );
		window.dispatchEvent( new PopStateEvent( 'popstate' ) );
		jest.runAllTimers();
		expect( views ).toHaveLength( 2 );
	} );

	it( 'lets pushState work and throw as ever', () => {
		watch();
		expect( () =>
			history.pushState( {}, '', 'https://other.example/' )
		).toThrow();
	} );

	it( 'patches nothing where the Navigation API tells', () => {
		const navigation = new EventTarget();
		Object.assign( window, { navigation } );
		const original = history.pushState;
		watch();
		expect( history.pushState ).toBe( original );
		const tell = ( url: string, navigationType: string ) => {
			history.pushState( {}, '', url );
			navigation.dispatchEvent(
				Object.assign( new Event( 'currententrychange' ), {
					navigationType,
				} )
			);
			jest.runAllTimers();
		};
		tell( '/scarf/', 'push' );
		tell( '/scarf/?cleaned', 'replace' );
		tell( '/scarf/?cleaned#x', 'push' );
		tell( '/hat/', 'traverse' );
		expect( views ).toHaveLength( 3 );
	} );
} );

describe( 'whenShown', () => {
	const set = ( name: 'hidden' | 'prerendering', value: boolean ) =>
		Object.defineProperty( document, name, { value, configurable: true } );
	const callback = jest.fn();
	beforeEach( () => callback.mockClear() );
	afterEach( () => {
		set( 'hidden', false );
		set( 'prerendering', false );
	} );

	it( 'calls at once for a page that is seen', () => {
		whenShown( callback );
		expect( callback ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'waits until a prerendered page is activated', () => {
		set( 'prerendering', true );
		whenShown( callback );
		expect( callback ).not.toHaveBeenCalled();
		set( 'prerendering', false );
		document.dispatchEvent( new Event( 'prerenderingchange' ) );
		document.dispatchEvent( new Event( 'visibilitychange' ) );
		expect( callback ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'waits until a tab in the background is looked at', () => {
		set( 'hidden', true );
		whenShown( callback );
		document.dispatchEvent( new Event( 'visibilitychange' ) );
		expect( callback ).not.toHaveBeenCalled();
		set( 'hidden', false );
		document.dispatchEvent( new Event( 'visibilitychange' ) );
		expect( callback ).toHaveBeenCalledTimes( 1 );
	} );
} );
