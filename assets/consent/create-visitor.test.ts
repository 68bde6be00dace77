import { createVisitor } from './create-visitor';

const UUID = '6f9cb1de-0000-4000-8000-00000000000a';
const config = { cookie_path: '/', cookie_domain: '' };
const newId = jest.fn( () => UUID );
const visitor = createVisitor( config, newId );

afterEach( () => {
	jest.restoreAllMocks();
	visitor.forget();
} );

describe( 'createVisitor', () => {
	it( 'makes an id once, in a cookie of 395 days that no other site is sent', () => {
		const written = jest.spyOn( document, 'cookie', 'set' );
		expect( visitor.id() ).toBe( UUID );
		expect( visitor.id() ).toBe( UUID );
		expect( written.mock.calls ).toEqual( [
			[
				`footfall_visitor=${ UUID };path=/;domain=;max-age=34128000;samesite=lax`,
			],
		] );
	} );

	it( 'takes what the cookie holds', () => {
		const other = UUID.replace( 'a', 'b' );
		document.cookie = `footfall_visitor=${ other }; path=/`;
		expect( visitor.id() ).toBe( other );
	} );

	it( 'replaces what is no UUID', () => {
		document.cookie = 'footfall_visitor=1; path=/';
		expect( visitor.id() ).toBe( UUID );
	} );

	it( 'knows nobody where cookies are off', () => {
		jest.spyOn( document, 'cookie', 'set' ).mockImplementation( () => {} );
		expect( visitor.id() ).toBeUndefined();
	} );

	it( 'forgets', () => {
		visitor.id();
		visitor.forget();
		expect( document.cookie ).toBe( '' );
	} );
} );
