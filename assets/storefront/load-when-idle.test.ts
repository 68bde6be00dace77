import { stageListeners } from '../tracker/stage-listeners';
import { loadWhenIdle } from './load-when-idle';

let drop: () => void;
const scripts = () => [ ...document.scripts ].map( ( { src } ) => src );

beforeEach( () => {
	jest.useFakeTimers();
	document.head.innerHTML = '';
	drop = stageListeners();
} );
afterEach( () => {
	drop();
	jest.useRealTimers();
} );

describe( 'loadWhenIdle', () => {
	it( 'waits for the page, and puts the scripts in once', () => {
		const load = loadWhenIdle( [ '/a.js', '/b.js' ], () => true );
		load();
		expect( scripts() ).toEqual( [] );
		jest.runAllTimers();
		load();
		expect( scripts() ).toEqual( [
			'http://localhost/a.js',
			'http://localhost/b.js',
		] );
	} );

	it( 'puts nothing in before it is wanted', () => {
		let isWanted = false;
		const load = loadWhenIdle( [ '/a.js' ], () => isWanted );
		jest.runAllTimers();
		load();
		expect( scripts() ).toEqual( [] );
		isWanted = true;
		load();
		expect( scripts() ).toHaveLength( 1 );
	} );
} );
