import type { BlockContext } from './block-context';

/** The block that a callback is called for, and its context. */
let ref: HTMLElement;
let context: BlockContext;

interface Callbacks {
	begin: () => ( () => void ) | undefined;
	show: () => ( () => void ) | undefined;
}

let callbacks: Callbacks;

/** Brings all of each watched block into view. */
let look = () => {};

Object.assign( window, {
	PerformanceObserver: class {
		observe() {}
	},
	IntersectionObserver: class {
		constructor( callback: ( entries: object[] ) => void ) {
			const before = look;
			let isOn = false;
			Object.assign( this, {
				observe: () => ( isOn = true ),
				unobserve: () => {},
				disconnect: () => ( isOn = false ),
			} );
			look = () => {
				before();
				if ( isOn ) {
					const rect = { height: 100 };
					callback( [
						{
							target: ref,
							intersectionRect: rect,
							boundingClientRect: rect,
						},
					] );
				}
			};
		}
	},
} );

const record = jest.fn();
const judge = jest.fn();
const labels = () => record.mock.calls.map( ( [ , { label } ] ) => label );

const settled = () => new Promise( ( resolve ) => setTimeout( resolve ) );

const comeBack = ( persisted: boolean ) => {
	window.dispatchEvent(
		Object.assign( new Event( 'pageshow' ), { persisted } )
	);
	return settled();
};

/** A block as it is before it is decided. */
function put( label: string ) {
	ref = document.createElement( 'div' );
	document.body.append( ref );
	context = {
		conditions: [],
		match: 'all',
		outcome: 'show',
		without_data: 'hide',
		without_script: 'hide',
		label,
		is_shown: null,
		is_away: false,
	};
}

const decided = async ( isShown: boolean ) => {
	judge.mockReturnValue( isShown );
	const end = callbacks.begin();
	await settled();
	return end;
};

beforeAll( async () => {
	Object.assign( window, { footfall: { record, judge } } );
	// What the module uses of it. That callbacks run again when what they read changes, a browser has to show.
	jest.doMock(
		'@wordpress/interactivity',
		() => ( {
			getConfig: () => ( { page: {}, consent: {}, parts: [] } ),
			getContext: () => context,
			getElement: () => ( { ref } ),
			getServerContext: () => context,
			getServerState: () => ( {} ),
			store: ( _: string, parts: { callbacks: Callbacks } ) => {
				( { callbacks } = parts );
				return parts;
			},
		} ),
		{ virtual: true }
	);
	await import( './view' );
} );

beforeEach( () => {
	record.mockClear();
	look = () => {};
	history.replaceState( null, '', '/' );
} );

test( 'a variant is seen once in each view of a page', async () => {
	put( 'once' );
	await decided( true );
	const showAndLook = () => {
		const stop = callbacks.show();
		look();
		look();
		stop?.();
	};
	showAndLook();
	showAndLook(); // Decided anew, or hidden and shown again.
	await comeBack( false );
	showAndLook();
	expect( labels() ).toEqual( [ 'once' ] );
	history.replaceState( null, '', '/page/2/' ); // By the router.
	showAndLook();
	expect( labels() ).toEqual( [ 'once', 'once' ] );
	await comeBack( true );
	showAndLook();
	showAndLook();
	expect( labels() ).toEqual( [ 'once', 'once', 'once' ] );
} );

test( 'what is hidden, or not decided, is not seen', async () => {
	put( 'never' );
	callbacks.show();
	look();
	await decided( false );
	callbacks.show();
	look();
	expect( labels() ).toEqual( [] );
} );

test( 'a block is decided anew when the page comes back, is opened, or more is known', async () => {
	put( 'again' );
	const end = await decided( false );
	expect( context.is_shown ).toBe( false );
	context.is_away = false;
	let isShown = false;
	for ( const happen of [
		() => comeBack( true ),
		() => document.dispatchEvent( new Event( 'prerenderingchange' ) ),
		() => document.dispatchEvent( new Event( 'footfall:consent' ) ),
		() => document.dispatchEvent( new Event( 'footfall:visitor-rules' ) ),
	] ) {
		isShown = ! isShown;
		judge.mockReturnValue( isShown );
		happen();
		await settled();
		expect( context ).toMatchObject( { is_shown: isShown } );
	}
	end?.();
	judge.mockReturnValue( true );
	await comeBack( true );
	expect( context.is_shown ).toBe( false );
} );
