import { readPage } from './walk-page';

const pageOf = ( html: string, resources: string[] ) =>
	( {
		document: new DOMParser().parseFromString( html, 'text/html' ),
		performance: {
			getEntriesByType: () => resources.map( ( name ) => ( { name } ) ),
		},
	} ) as unknown as Parameters< typeof readPage >[ 0 ];

describe( 'readPage', () => {
	it( 'gives what was asked for, also by scripts, once, without what is in the page itself', () => {
		const { addresses } = readPage(
			pageOf(
				'<script src="https://a.example/a.js"></script><img src="data:,"><script type="text/plain" data-choice-src="//c.example/c.js"></script>',
				[ 'https://a.example/a.js', 'https://b.example/b.js' ]
			)
		);
		expect( addresses ).toEqual( [
			'https://a.example/a.js',
			'https://b.example/b.js',
			'//c.example/c.js',
		] );
	} );

	it( 'gives frames, also those that wait to be seen', () => {
		const { frames } = readPage(
			pageOf(
				'<iframe src="https://a.example/"></iframe><iframe data-lazy-src="https://b.example/"></iframe><template><iframe src="https://c.example/"></iframe></template>',
				[]
			)
		);
		expect( frames ).toEqual( [
			'https://a.example/',
			'https://b.example/',
			'https://c.example/',
		] );
	} );
} );
