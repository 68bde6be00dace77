import { heedSignals } from './signals';

const tracking = [ 'statistics-anonymous', 'statistics', 'marketing' ];

it.each( [
	// GPC, DNT, honoured, rule → refused, shown GPC, shown DNT
	[ false, false, true, 'opt_in', [], false, false ],
	[ true, false, true, 'opt_in', tracking, true, false ],
	[ false, true, true, 'none', tracking, false, true ],
	[ true, true, true, 'opt_out', tracking, true, true ],
	[ true, false, false, 'opt_out', [ 'marketing' ], true, false ],
	[ false, true, false, 'opt_out', [], false, false ],
	[ true, true, false, 'opt_in', [], false, false ],
	[ true, true, false, 'none', [], false, false ],
] as const )(
	'GPC %s, DNT %s, honoured %s, %s',
	( gpc, dnt, isHonoured, rule, refused, showsGpc, showsDnt ) => {
		expect( heedSignals( { gpc, dnt }, isHonoured, rule ) ).toEqual( {
			gpc: showsGpc,
			dnt: showsDnt,
			refused,
		} );
	}
);
