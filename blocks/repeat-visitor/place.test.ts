import type { BlockContext } from './block-context';

let tellObserver: ( block: HTMLElement ) => void;

Object.assign( window, {
	IntersectionObserver: class {
		constructor( callback: ( entries: object[] ) => void ) {
			tellObserver = ( target ) => callback( [ { target } ] );
		}
		observe() {}
		unobserve() {}
	},
} );

let place: typeof import( './place' ).place;

beforeAll( async () => {
	const module = await import( './place' );
	( { place } = module );
	module.watchActions();
} );

let now = 0;

/** What the visitor has done last is long past. */
beforeEach( () => {
	now += 1e6;
	jest.spyOn( performance, 'now' ).mockImplementation( () => now );
} );

const act = () => document.body.click();

function put( is_away: boolean, isBelow: boolean ) {
	const block = document.createElement( 'div' );
	block.getBoundingClientRect = () =>
		( { top: isBelow ? innerHeight : innerHeight - 1 } ) as DOMRect;
	const context = { is_shown: null, is_away } as BlockContext;
	return { block, context };
}

const decided = ( is_away: boolean, isBelow: boolean, isShown: boolean ) => {
	const { block, context } = put( is_away, isBelow );
	place( block, context, isShown );
	return context;
};

test.each( [
	[ 'shown where its room is', false, false, true, true, false ],
	[ 'hidden in view: its room stays', false, false, false, false, false ],
	[ 'hidden below: its room goes', false, true, false, false, true ],
	[ 'shown below: room is made', true, true, true, true, false ],
	[ 'shown in view: waits', true, false, true, null, true ],
	[ 'hidden without room', true, false, false, null, true ],
] as const )( '%s', ( _, isAway, isBelow, isShown, is_shown, is_away ) => {
	expect( decided( isAway, isBelow, isShown ) ).toEqual( {
		is_shown,
		is_away,
	} );
} );

test( 'with the visitor’s own action, room comes and goes in view', () => {
	act();
	now += 499;
	expect( decided( true, false, true ) ).toEqual( {
		is_shown: true,
		is_away: false,
	} );
	expect( decided( false, false, false ) ).toEqual( {
		is_shown: false,
		is_away: true,
	} );
	now += 1;
	expect( decided( true, false, true ).is_away ).toBe( true );
} );

test( 'what waits comes with the next action, or out of view, unless it is taken back', () => {
	const [ acted, scrolled, back ] = [
		put( true, false ),
		put( true, false ),
		put( true, false ),
	];
	place( scrolled.block, scrolled.context, true );
	tellObserver( scrolled.block );
	expect( scrolled.context.is_away ).toBe( true ); // Still in view.
	scrolled.block.getBoundingClientRect = () =>
		( { top: innerHeight } ) as DOMRect;
	tellObserver( scrolled.block );
	expect( scrolled.context.is_away ).toBe( false );

	place( acted.block, acted.context, true );
	place( back.block, back.context, true );
	place( back.block, back.context, false );
	act();
	expect( acted.context ).toEqual( { is_shown: true, is_away: false } );
	expect( back.context.is_away ).toBe( true );
} );
