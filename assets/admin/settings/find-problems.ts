import type { FieldErrors } from '../../data/settings';
import {
	SETTING_FIELDS,
	type SettingName,
	type Settings,
} from '../../schema/generated/settings';
import { checkSetting } from './check-setting';

export const SETTING_NAMES = Object.keys( SETTING_FIELDS ) as SettingName[];

/** What the schema or else the server has against the values on screen. */
export function findProblems(
	settings: Settings,
	fromServer: FieldErrors
): FieldErrors {
	const problems: Partial< Record< SettingName, string > > = {};
	for ( const name of SETTING_NAMES ) {
		const problem =
			checkSetting( SETTING_FIELDS[ name ], settings[ name ] ) ??
			fromServer[ name ];
		if ( problem !== undefined ) {
			problems[ name ] = problem;
		}
	}
	return problems;
}

/** In the order of the form. */
export function firstProblem( problems: FieldErrors ): SettingName | undefined {
	return SETTING_NAMES.find( ( name ) => problems[ name ] !== undefined );
}
