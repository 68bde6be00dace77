import { banner } from './banner.mjs';

const quote = ( text ) =>
	`'${ text.replace( /\\/g, '\\\\' ).replace( /'/g, "\\'" ) }'`;
const translated = ( text ) => `__( ${ quote( text ) }, 'footfall' )`;

/**
 * @param {Object} settings settings.json
 * @return {string} assets/admin/settings/generated/setting-texts.ts
 */
export function settingTexts( { groups, settings } ) {
	const fields = Object.entries( settings ).map( ( [ name, field ] ) => {
		const options = field.enum_labels
			? `\t\toptions: {\n${ Object.entries( field.enum_labels )
					.map(
						( [ value, label ] ) =>
							`\t\t\t${ value }: ${ translated( label ) },`
					)
					.join( '\n' ) }\n\t\t},\n`
			: '';
		return `\t${ name }: {\n\t\tlabel: ${ translated( field.label ) },\n\t\thelp: ${
			field.help ? translated( field.help ) : "''"
		},\n${ options }\t},`;
	} );
	return `/* ${ banner( 'settings.json' ) } */
import { __ } from '@wordpress/i18n';
import type { SettingGroup, SettingName } from '../../../schema/generated/settings';

export interface SettingText {
	label: string;
	help: string;
	options?: Record< string, string >;
}

export const groupTitles = (): Record< SettingGroup, string > => ( {
${ groups.map( ( { id, title } ) => `\t${ id }: ${ translated( title ) },` ).join( '\n' ) }
} );

export const settingTexts = (): Record< SettingName, SettingText > => ( {
${ fields.join( '\n' ) }
} );
`;
}
