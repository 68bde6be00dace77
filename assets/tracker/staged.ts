import { stageTracker } from './stage-tracker';

/** The tracker of the test that runs, on a clock of its own. */
export let stage: ReturnType< typeof stageTracker >;
export const begin = ( options?: Parameters< typeof stageTracker >[ 0 ] ) =>
	( stage = stageTracker( options ) );

export const pass = ( ms: number ) => jest.advanceTimersByTimeAsync( ms );
export const hide = ( hidden: boolean ) => {
	Object.defineProperty( document, 'hidden', {
		value: hidden,
		configurable: true,
	} );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
};
export const setOnline = ( value: boolean ) =>
	Object.defineProperty( navigator, 'onLine', { value, configurable: true } );

beforeEach( () => {
	jest.useFakeTimers();
	jest.spyOn( Math, 'random' ).mockReturnValue( 1 );
	localStorage.clear();
	setOnline( true );
	hide( false );
} );
afterEach( () => {
	stage.stop();
	jest.restoreAllMocks();
	jest.useRealTimers();
} );
