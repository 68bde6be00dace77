import type { SettingName } from '../../schema/generated/settings';

export function fieldId( name: SettingName ): string {
	return `footfall-field-${ name }`;
}

/** Leads the keyboard to the first thing that has to be put right. */
export function focusField( name: SettingName ): void {
	document
		.getElementById( fieldId( name ) )
		?.querySelector< HTMLElement >( 'input, textarea, select' )
		?.focus();
}
