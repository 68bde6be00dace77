import { cleanTerm } from './clean-term';

it.each( [
	[ '  Blue HAT ', 'blue hat' ],
	[ 'jo@example.com', '' ],
	[ 'call 518 555-0100', '' ],
	[ '4006381333931', '' ],
	[ 'size 42 to 44', 'size 42 to 44' ],
	[ 'x'.repeat( 150 ), 'x'.repeat( 100 ) ],
] )( '%s → %s', ( text, term ) => {
	expect( cleanTerm( text ) ).toBe( term );
} );
