import type { BlockContext } from './block-context';
import type { Condition, OwnCondition } from './types';

type Rule = Condition | OwnCondition;

const MET: Rule = { rule: 'logged_in', is: 'no' };
const NOT_MET: Rule = { rule: 'logged_in', is: 'yes' };
const REMEMBERED: Rule = { rule: 'first_visit', is: 'yes' };
const OWN: Rule = { rule: 'acme/weather' };
const TOTAL: Rule = {
	rule: 'cart_total',
	is: 'at_least',
	value: 1,
	currency: 'USD',
};

const visit = {
	page: {},
	consent: { honour_signals: true, consent_without_tool: 'unknown' },
	cart: '/wc/store/v1/cart',
};

const setReadyState = ( state: DocumentReadyState ) =>
	Object.defineProperty( document, 'readyState', {
		value: state,
		configurable: true,
	} );

/** As render.php prints it, and what is made of it at once. */
function decide( placement: 'reserved' | 'late', ...conditions: Rule[] ) {
	const block = document.createElement( 'div' );
	const isLate = placement === 'late';
	block.classList.toggle( 'is-away', isLate );
	const context: BlockContext = {
		conditions,
		match: 'all',
		outcome: 'show',
		without_data: 'show',
		without_script: 'hide',
		label: '',
		is_shown: null,
		is_away: isLate,
	};
	block.dataset.wpContext = JSON.stringify( context );
	window.footfall!.decide!( block );
	const { is_shown, is_away } = JSON.parse( block.dataset.wpContext );
	expect( block.classList.contains( 'is-shown' ) ).toBe( !! is_shown );
	expect( block.classList.contains( 'is-away' ) ).toBe( is_away );
	return { is_shown, is_away };
}

const SHOWN = { is_shown: true, is_away: false };
const AWAY = { is_shown: false, is_away: true };
const OPEN = { is_shown: null, is_away: false };

beforeAll( async () => {
	Object.assign( window, { footfall: { visit } } );
	await import( './early' );
} );

beforeEach( () => {
	setReadyState( 'loading' );
	delete window.footfall!.visit!.consent_api;
	document.cookie = 'woocommerce_items_in_cart=';
} );

test.each( [ 'reserved', 'late' ] as const )(
	'%s: decided while the page is read, before anything is painted',
	( placement ) => {
		expect( decide( placement, MET ) ).toEqual( SHOWN );
		expect( decide( placement, NOT_MET ) ).toEqual( AWAY );
		// No answer will come on this page: the owner's choice.
		expect( decide( placement, REMEMBERED ) ).toEqual( SHOWN );
	}
);

test( 'what only the store, another plugin or a banner knows waits, with its room', () => {
	expect( decide( 'reserved', OWN ) ).toEqual( OPEN );
	document.cookie = 'woocommerce_items_in_cart=1';
	expect( decide( 'reserved', TOTAL ) ).toEqual( OPEN );
	expect( decide( 'late', TOTAL ) ).toEqual( { ...OPEN, is_away: true } );
	// One that is not met decides all the same.
	expect( decide( 'reserved', TOTAL, NOT_MET ) ).toEqual( AWAY );
	window.footfall!.visit!.consent_api = 'wp_consent';
	expect( decide( 'reserved', REMEMBERED ) ).toEqual( OPEN );
} );

test( 'once the page is there, nothing is put in or taken away', () => {
	setReadyState( 'interactive' );
	expect( decide( 'reserved', MET ) ).toEqual( OPEN );
} );
