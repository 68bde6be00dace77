import { stagePageLife } from '../../tracker/stage-page-life';
import { recordEngagement } from './record-engagement';

let stage: ReturnType< typeof stagePageLife >;
const pass = ( ms: number ) => jest.advanceTimersByTime( ms );
const engaged = ( visible_seconds: number, url = '/hat/' ) => [
	'page_engaged',
	{ visible_seconds, scroll_percent: expect.any( Number ) },
	url,
];

beforeEach( () => {
	jest.useFakeTimers();
	history.replaceState( {}, '', '/hat/' );
	stage = stagePageLife();
	stage.hide( false );
	recordEngagement( stage.life );
} );
afterEach( () => {
	stage.drop();
	jest.useRealTimers();
} );

describe( 'recordEngagement', () => {
	it( 'counts whole visible seconds from when the page was shown, a stretch at each leave', () => {
		pass( 3400 );
		stage.hide( true );
		pass( 60_000 );
		stage.hide( false );
		pass( 2700 );
		stage.hide( true );
		window.dispatchEvent( new Event( 'pagehide' ) );
		expect( stage.recorded ).toEqual( [ engaged( 3 ), engaged( 3 ) ] );
	} );

	it( 'says nothing of less than a second, and keeps it for later', () => {
		pass( 600 );
		stage.hide( true );
		expect( stage.recorded ).toEqual( [] );
		stage.hide( false );
		pass( 600 );
		stage.hide( true );
		expect( stage.recorded ).toEqual( [ engaged( 1 ) ] );
	} );

	it( 'ends with its page where a script brings another one, and begins anew', () => {
		pass( 5500 );
		history.replaceState( {}, '', '/scarf/' );
		stage.view( 'content' );
		pass( 2000 );
		stage.hide( true );
		expect( stage.recorded ).toEqual( [
			engaged( 5 ),
			engaged( 2, '/scarf/' ),
		] );
	} );

	it( 'is not led astray by the device clock', () => {
		pass( 2000 );
		jest.setSystemTime( 0 );
		pass( 1000 );
		stage.hide( true );
		expect( stage.recorded ).toEqual( [ engaged( 3 ) ] );
	} );

	it( 'knows the furthest place, not the last', () => {
		Object.defineProperty( document.documentElement, 'scrollHeight', {
			value: 4 * innerHeight,
			configurable: true,
		} );
		const scrollTo = ( y: number ) => {
			Object.assign( window, { scrollY: y } );
			document.dispatchEvent( new Event( 'scroll' ) );
		};
		pass( 1000 );
		scrollTo( 2 * innerHeight );
		scrollTo( 0 );
		stage.hide( true );
		expect( stage.recorded ).toEqual( [
			[
				'page_engaged',
				{ visible_seconds: 1, scroll_percent: 75 },
				'/hat/',
			],
		] );
	} );
} );
