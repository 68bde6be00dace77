import { decideRecording } from './decide-recording';

describe( 'decideRecording', () => {
	it.each( [
		[ 'statistics-anonymous', 'granted', 'nothing', 'now' ],
		[ 'statistics-anonymous', 'unknown', 'cookieless', 'now' ],
		[ 'statistics-anonymous', 'unknown', 'nothing', 'later' ],
		[ 'statistics-anonymous', 'refused', 'cookieless', 'never' ],
		[ 'functional', 'refused', 'cookieless', 'never' ],
		[ 'statistics', 'granted', 'cookieless', 'now' ],
		[ 'statistics', 'unknown', 'cookieless', 'later' ],
		[ 'statistics', 'refused', 'cookieless', 'never' ],
		[ 'marketing', 'granted', 'cookieless', 'never' ],
		[ undefined, 'granted', 'cookieless', 'never' ],
	] as const )(
		'%s, %s, before a choice %s: %s',
		( category, state, before, verdict ) => {
			expect( decideRecording( category, state, before ) ).toBe(
				verdict
			);
		}
	);
} );
