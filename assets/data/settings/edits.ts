import type { Settings, SettingName } from '../../schema/generated/settings';
import type { Edits, SettingValue } from './types';

export function isSameValue(
	one: SettingValue | undefined,
	other: SettingValue | undefined
): boolean {
	if ( Array.isArray( one ) && Array.isArray( other ) ) {
		return (
			one.length === other.length &&
			one.every( ( item, index ) => item === other[ index ] )
		);
	}
	return Object.is( one, other );
}

export function editedNames( edits: Edits ): SettingName[] {
	return Object.keys( edits ) as SettingName[];
}

function keep(
	edits: Edits,
	isKept: ( name: SettingName, value: SettingValue | undefined ) => boolean
): Edits {
	return Object.fromEntries(
		editedNames( edits )
			.filter( ( name ) => isKept( name, edits[ name ] ) )
			.map( ( name ) => [ name, edits[ name ] ] )
	);
}

/** Typing a value back to what is saved leaves nothing to save. */
export function withoutUnchanged( edits: Edits, saved: Settings ): Edits {
	return keep(
		edits,
		( name, value ) => ! isSameValue( value, saved[ name ] )
	);
}

/** What was changed again while the save was under way stays an edit. */
export function withoutSent( edits: Edits, sent: Edits ): Edits {
	return keep(
		edits,
		( name, value ) =>
			! ( name in sent ) || ! isSameValue( value, sent[ name ] )
	);
}
