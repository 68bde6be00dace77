import { stagePageLife } from '../../tracker/stage-page-life';
import { recordVitals } from './record-vitals';

type Entries = Record< string, number | string | boolean >[];

let stage: ReturnType< typeof stagePageLife >;
let observers: Record< string, ( entries: Entries ) => void >;
let ofType: Record< string, Entries >;

const begin = ( ...supported: string[] ) => {
	observers = {};
	globalThis.PerformanceObserver = class {
		static supportedEntryTypes = supported;
		constructor(
			private callback: ( list: { getEntries: () => Entries } ) => void
		) {}
		observe( { type }: { type: string } ) {
			observers[ type ] = ( entries ) =>
				this.callback( { getEntries: () => entries } );
		}
		takeRecords() {
			return [];
		}
	} as unknown as typeof PerformanceObserver;
	performance.getEntriesByType = ( ( type: string ) =>
		ofType[ type ] ??
		[] ) as unknown as typeof performance.getEntriesByType;
	recordVitals( stage.life );
};
const leave = () => {
	stage.hide( true );
	return stage.recorded.map( ( [ , props ] ) =>
		JSON.parse( JSON.stringify( props ) )
	);
};

beforeEach( () => {
	ofType = {};
	stage = stagePageLife();
	stage.hide( false );
} );
afterEach( () => stage.drop() );

describe( 'recordVitals', () => {
	it( 'says once what was measured, when the page is first hidden', () => {
		begin( 'largest-contentful-paint', 'layout-shift', 'event' );
		observers[ 'largest-contentful-paint' ]!( [
			{ startTime: 800 },
			{ startTime: 1200.4 },
		] );
		leave();
		stage.hide( false );
		expect( leave() ).toEqual( [ { lcp_ms: 1200, cls_thousandths: 0 } ] );
	} );

	it( 'leaves out what the browser does not measure', () => {
		begin( 'event' );
		observers.event!( [ { interactionId: 1, duration: 56 } ] );
		expect( leave() ).toEqual( [ { inp_ms: 56 } ] );
	} );

	it( 'says nothing where nothing is measured', () => {
		begin();
		expect( leave() ).toEqual( [] );
	} );

	it( 'counts from the activation of a prerendered page', () => {
		ofType = {
			navigation: [ { activationStart: 1000 } ],
			'visibility-state': [ { name: 'hidden', startTime: 0 } ],
		};
		begin( 'largest-contentful-paint' );
		observers[ 'largest-contentful-paint' ]!( [ { startTime: 1300 } ] );
		expect( leave() ).toEqual( [ { lcp_ms: 300 } ] );
	} );

	it( 'leaves out the paint of a tab that was in the background', () => {
		ofType = { 'visibility-state': [ { name: 'hidden', startTime: 0 } ] };
		begin( 'largest-contentful-paint' );
		observers[ 'largest-contentful-paint' ]!( [ { startTime: 9000 } ] );
		expect( leave() ).toEqual( [] );
	} );

	it( 'takes the worst window of shifts that no input caused', () => {
		begin( 'layout-shift' );
		const shift = ( startTime: number, value: number ) => ( {
			startTime,
			value,
			hadRecentInput: false,
		} );
		observers[ 'layout-shift' ]!( [
			shift( 100, 0.1 ),
			shift( 1000, 0.05 ),
			{ startTime: 1100, value: 1, hadRecentInput: true },
			shift( 3000, 0.12 ), // After a pause.
		] );
		expect( leave() ).toEqual( [ { cls_thousandths: 150 } ] );
	} );

	it( 'takes the slowest interaction, but one of each fifty is an outlier', () => {
		begin( 'event', 'first-input' );
		observers[ 'first-input' ]!( [ { interactionId: 1, duration: 16 } ] );
		observers.event!( [
			{ interactionId: 2, duration: 900 },
			{ interactionId: 3, duration: 200 },
			{ interactionId: 3, duration: 240 },
			{ duration: 5000 }, // No interaction.
		] );
		Object.assign( performance, { interactionCount: 50 } );
		expect( leave() ).toEqual( [ { inp_ms: 240 } ] );
		Object.assign( performance, { interactionCount: undefined } );
	} );
} );
