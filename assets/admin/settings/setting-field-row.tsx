import type { Role, SettingValue } from '../../data/settings';
import {
	SETTING_FIELDS,
	type SettingName,
} from '../../schema/generated/settings';
import { controlOf } from './controls/control-of';
import { fieldId } from './field-id';
import { settingTexts } from './generated/setting-texts';

interface Props {
	name: SettingName;
	value: SettingValue;
	roles: readonly Role[];
	problem: string | undefined;
	onChange: ( value: SettingValue ) => void;
}

export function SettingFieldRow( {
	name,
	value,
	roles,
	problem,
	onChange,
}: Props ) {
	const field = SETTING_FIELDS[ name ];
	const text = settingTexts()[ name ];
	const Control = controlOf( field );
	return (
		<div id={ fieldId( name ) } className="footfall-field">
			<Control
				field={ field }
				text={ text }
				value={ value }
				roles={ roles }
				isInvalid={ problem !== undefined }
				help={
					<>
						{ problem !== undefined && (
							<span className="footfall-problem">
								{ problem }
							</span>
						) }
						<span className="footfall-field-help">
							{ text.help }
						</span>
					</>
				}
				onChange={ onChange }
			/>
		</div>
	);
}
