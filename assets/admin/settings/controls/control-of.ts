import type { ComponentType } from 'react';
import type { SettingField } from '../../../schema/generated/settings';
import { BooleanControl } from './boolean-control';
import { ChoiceControl } from './choice-control';
import type { ControlProps } from './control-props';
import { IntegerControl } from './integer-control';
import { LinesControl } from './lines-control';
import { RolesControl } from './roles-control';
import { TextLineControl } from './text-line-control';

/** The schema chooses the control: a new setting needs no code here. */
export function controlOf(
	field: SettingField
): ComponentType< ControlProps > {
	switch ( field.type ) {
		case 'boolean':
			return BooleanControl;
		case 'integer':
			return IntegerControl;
		case 'array':
			return field.control === 'roles' ? RolesControl : LinesControl;
		case 'string':
			return field.enum ? ChoiceControl : TextLineControl;
	}
}
