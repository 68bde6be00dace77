import {
	DEFAULT_SETTINGS,
	SETTING_FIELDS,
} from '../../schema/generated/settings';
import { checkSetting } from './check-setting';
import { findProblems } from './find-problems';

const { session_minutes, excluded_paths, script_name, collection_name } =
	SETTING_FIELDS;

describe( 'checkSetting', () => {
	it( 'finds nothing wrong with the defaults', () => {
		expect( findProblems( DEFAULT_SETTINGS, {} ) ).toEqual( {} );
	} );

	it.each( [
		[ session_minutes, 5, null ],
		[ session_minutes, 4, 'Enter 5 or more.' ],
		[ session_minutes, 241, 'Enter 240 or less.' ],
		[ session_minutes, 7.5, 'Enter a whole number.' ],
		[ session_minutes, NaN, 'Enter a whole number.' ],
		[ script_name, '', null ],
		[ collection_name, '', 'This must not be empty.' ],
		[ collection_name, 'ok-1', null ],
		[ collection_name, 'x'.repeat( 41 ), 'Enter at most 40 characters.' ],
		[ excluded_paths, [ '/a' ], null ],
		[
			excluded_paths,
			Array( 101 ).fill( '/a' ),
			'Enter at most 100 entries.',
		],
	] )( 'holds a value against its field (%#)', ( field, value, problem ) => {
		expect( checkSetting( field, value ) ).toBe( problem );
	} );
} );
