import type { FieldErrors, Role, SettingValue } from '../../data/settings';
import {
	SETTING_FIELDS,
	type SettingGroup,
	type SettingName,
	type Settings,
} from '../../schema/generated/settings';
import { BannerPlace } from './banner-place';
import { SETTING_NAMES } from './find-problems';
import { groupTitles } from './generated/setting-texts';
import { SettingFieldRow } from './setting-field-row';

interface Props {
	group: SettingGroup;
	settings: Settings;
	roles: readonly Role[];
	problems: FieldErrors;
	onEdit: ( name: SettingName, value: SettingValue ) => void;
}

export function SettingsGroup( {
	group,
	settings,
	roles,
	problems,
	onEdit,
}: Props ) {
	return (
		<fieldset className="footfall-card footfall-group">
			<legend className="footfall-group-legend">
				<h3 className="footfall-card-title">
					{ groupTitles()[ group ] }
				</h3>
			</legend>
			{ SETTING_NAMES.filter(
				( name ) => SETTING_FIELDS[ name ].group === group
			).map( ( name ) => (
				<SettingFieldRow
					key={ name }
					name={ name }
					value={ settings[ name ] }
					roles={ roles }
					problem={ problems[ name ] }
					onChange={ ( value ) => onEdit( name, value ) }
				/>
			) ) }
			{ group === 'consent' && <BannerPlace /> }
		</fieldset>
	);
}
