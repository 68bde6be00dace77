import { readPageUrl } from './read-page-url';
import type { PageConfig } from './types';

const config: PageConfig = {
	page: { kind: 'content' },
	excluded_paths: [ '/private/*' ],
	excluded_query_parameters: [ 'key' ],
};

const read = ( address: string ) => {
	history.replaceState( {}, '', address );
	return readPageUrl( config );
};

const inFrameAt = ( baseURI: string ) =>
	jest
		.spyOn( window, 'frameElement', 'get' )
		.mockReturnValue( { baseURI } as Element );

afterEach( () => jest.restoreAllMocks() );

describe( 'readPageUrl', () => {
	it( 'gives the cleaned address', () => {
		expect( read( '/hat/?key=1&a=2#x' ) ).toBe(
			'http://localhost/hat/?a=2'
		);
	} );

	it.each( [
		'/private/x',
		'/?p=7&preview=true',
		'/?customize_changeset_uuid=1&customize_theme=x',
	] )( 'gives none for %s', ( address ) => {
		expect( read( address ) ).toBeUndefined();
	} );

	it( 'gives none in a frame of the editor', () => {
		inFrameAt( 'https://shop.example/wp-admin/site-editor.php' );
		expect( read( '/hat/' ) ).toBeUndefined();
	} );

	it( 'gives it in another frame of the shop', () => {
		inFrameAt( 'https://shop.example/quick-view/' );
		expect( read( '/hat/' ) ).toBe( 'http://localhost/hat/' );
	} );
} );
