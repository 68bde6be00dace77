import { MEMORY_KEY } from '../../assets/memory/read-memory';
import type { Memory, VisitConfig } from '../../assets/memory/types';
import { readFacts } from './read-facts';

const HOUR = 3_600_000;

const config: VisitConfig = {
	page: {},
	consent: { honour_signals: true, consent_without_tool: 'unknown' },
	cart: '/wc/store/v1/cart',
};

const memory: Memory = {
	v: 1,
	at: Date.now() - HOUR,
	visits: 4,
	before: null,
	source: null,
	seen: { '/here/': [ 2, 4 ], shop: [ 1, 1 ], p12: [ 3, 2 ], c5: [ 7, 2 ] },
	bought: { orders: [ 1, 2 ], products: [ 77 ], categories: [ 8 ] },
};

const setLanguages = ( ...languages: string[] ) =>
	Object.defineProperty( navigator, 'languages', {
		value: languages,
		configurable: true,
	} );

beforeEach( () => {
	document.body.className = '';
	// A block that asks for the visits to the page.
	document.body.innerHTML =
		'<div data-wp-context=\'{"conditions":[{"rule":"page_visits"}]}\'></div>';
	document.cookie = 'footfall_consent=preferences:allow';
	document.cookie = 'woocommerce_items_in_cart=';
	history.replaceState( null, '', '/here/' );
	localStorage.setItem( MEMORY_KEY, JSON.stringify( memory ) );
	setLanguages( 'fr', 'en-CA', 'en-US' );
} );

test( 'what the device remembers, with this view', () => {
	expect( readFacts( config ) ).toMatchObject( {
		visits: { page: 3, site: 5, shop: 1, before: memory.at },
		viewed: { products: { 12: 3 }, categories: { 5: 7 } },
		bought: { orders: 2, products: [ 77 ], categories: [ 8 ] },
		cart: { is_empty: true },
	} );
} );

test.each( [ 'preferences:deny', 'statistics:allow', '' ] )(
	'with “%s” only what this page knows, though there is a memory',
	( answer ) => {
		document.cookie = `footfall_consent=${ answer }`;
		const facts = readFacts( config );
		expect( facts ).not.toHaveProperty( 'visits' );
		expect( facts ).not.toHaveProperty( 'viewed' );
		expect( facts ).not.toHaveProperty( 'bought' );
		expect( facts ).toMatchObject( {
			logged_in: false,
			device: 'desktop',
			country: 'CA',
		} );
	}
);

test( 'the country is the one of the cart’s address, else the browser’s, never a guess beside an address', () => {
	const cart = { is_empty: false, total: 1, currency: 'USD' };
	expect( readFacts( config, { ...cart, country: 'DE' } ).country ).toBe(
		'DE'
	);
	expect( readFacts( config ).country ).toBe( 'CA' );
	setLanguages( 'fr', 'de' );
	expect( readFacts( config ) ).not.toHaveProperty( 'country' );
	setLanguages( 'en-CA' );
	// The store knows the address, and has not said it yet.
	document.body.className = 'logged-in';
	expect( readFacts( config ) ).not.toHaveProperty( 'country' );
	document.body.className = '';
	document.cookie = 'woocommerce_items_in_cart=1';
	expect( readFacts( config ) ).not.toHaveProperty( 'country' );
} );

test( 'there is no cart where there is no shop', () => {
	expect(
		readFacts( { page: config.page, consent: config.consent } )
	).not.toHaveProperty( 'cart' );
} );
