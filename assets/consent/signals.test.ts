import { readSignals } from './signals';

const followed = [ 'statistics-anonymous', 'statistics', 'marketing' ];

afterEach( () => {
	for ( const name of [ 'globalPrivacyControl', 'doNotTrack' ] ) {
		Reflect.deleteProperty( navigator, name );
	}
} );

it.each( [
	// GPC, DNT, honoured, rule → refused, shown GPC, shown DNT
	[ false, false, true, 'opt_in', [], false, false ],
	[ true, false, true, 'opt_in', followed, true, false ],
	[ false, true, true, 'none', followed, false, true ],
	[ true, true, true, 'opt_out', followed, true, true ],
	[ true, false, false, 'opt_out', [ 'marketing' ], true, false ],
	[ false, true, false, 'opt_out', [], false, false ],
	[ true, true, false, 'opt_in', [], false, false ],
	[ true, true, false, 'none', [], false, false ],
] as const )(
	'GPC %s, DNT %s, honoured %s, %s',
	( gpc, dnt, isHonoured, rule, refused, showsGpc, showsDnt ) => {
		Object.defineProperties( navigator, {
			globalPrivacyControl: { value: gpc, configurable: true },
			doNotTrack: { value: dnt ? '1' : null, configurable: true },
		} );
		expect( readSignals( isHonoured, rule ) ).toEqual( {
			gpc: showsGpc,
			dnt: showsDnt,
			refused,
		} );
	}
);
