import { measureBytes } from './measure-bytes';
import { ENVELOPE_BYTES, takeBatch } from './take-batch';
import type { Entry } from './types';

const entry = ( title: string ): Entry => ( {
	event: {
		id: 'id',
		name: 'page_viewed',
		url: '',
		props: { page_kind: 'home', title },
	},
	mark: 0,
	at: 0,
} );

describe( 'takeBatch', () => {
	it( 'takes from the head, as many as may go together', () => {
		const entries = [ entry( '1' ), entry( '2' ), entry( '3' ) ];
		expect( takeBatch( entries, 2, 40_960 ) ).toEqual(
			entries.slice( 0, 2 )
		);
		expect( takeBatch( [], 2, 40_960 ) ).toEqual( [] );
	} );

	it( 'counts bytes, not letters, and skips none to fit a smaller one in', () => {
		const entries = [
			entry( '帽' ),
			entry( '帽'.repeat( 100 ) ),
			entry( '' ),
		];
		const room = ENVELOPE_BYTES + measureBytes( entries[ 0 ] ) + 301;
		expect( takeBatch( entries, 20, room ) ).toEqual(
			entries.slice( 0, 1 )
		);
	} );

	it( 'takes one that is too large alone: the server decides', () => {
		expect(
			takeBatch( [ entry( 'x'.repeat( 999 ) ) ], 20, 500 )
		).toHaveLength( 1 );
	} );
} );
