import type { ReactNode } from 'react';
import type { Role, SettingValue } from '../../../data/settings';
import type { SettingField } from '../../../schema/generated/settings';
import type { SettingText } from '../generated/setting-texts';

export interface ControlProps {
	field: SettingField;
	text: SettingText;
	value: SettingValue;
	roles: readonly Role[];
	isInvalid: boolean;
	/** What is wrong, then the help: both are the control's description. */
	help: ReactNode;
	onChange: ( value: SettingValue ) => void;
}
