import { banner } from './banner.mjs';
import { typeOf } from './type-of.mjs';

/** Texts live in setting-texts.ts, where translators find them. */
function withoutTexts( { label, help, enum_labels: _, ...field } ) {
	void label;
	void help;
	return field;
}

/**
 * @param {Object} settings settings.json
 * @return {string} assets/schema/generated/settings.ts
 */
export function settingsTypes( { groups, settings } ) {
	const all = Object.entries( settings );
	const fields = all.map(
		( [ name, field ] ) => `\t${ name }: ${ typeOf( field ) };`
	);
	const defaults = Object.fromEntries(
		all.map( ( [ name, field ] ) => [ name, field.default ] )
	);
	const plain = Object.fromEntries(
		all.map( ( [ name, field ] ) => [ name, withoutTexts( field ) ] )
	);

	return `/* ${ banner( 'settings.json' ) } */

export interface Settings {
${ fields.join( '\n' ) }
}

export type SettingName = keyof Settings;

export type SettingGroup = ${ groups.map( ( { id } ) => `'${ id }'` ).join( ' | ' ) };

export interface SettingField {
	group: SettingGroup;
	type: 'string' | 'integer' | 'boolean' | 'array';
	default: Settings[ SettingName ];
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	pattern?: string;
	enum?: readonly string[];
	items?: { type: 'string' | 'integer'; maxLength?: number; pattern?: string };
	maxItems?: number;
	/** How the screen shows it, where the type does not say. */
	control?: 'roles' | 'lines';
}

export const SETTING_GROUPS: readonly SettingGroup[] = ${ JSON.stringify( groups.map( ( { id } ) => id ) ) };

export const SETTING_FIELDS: Readonly< Record< SettingName, SettingField > > = ${ JSON.stringify( plain, null, '\t' ) };

export const DEFAULT_SETTINGS: Readonly< Settings > = ${ JSON.stringify( defaults, null, '\t' ) };
`;
}
