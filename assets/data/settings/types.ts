import type { SettingName, Settings } from '../../schema/generated/settings';
import type { Loadable } from '../loadable';

export interface Role {
	slug: string;
	name: string;
}

export interface SettingsAnswer {
	settings: Settings;
	roles: Role[];
}

export type SettingValue = Settings[ SettingName ];

export type Edits = Readonly< Partial< Record< SettingName, SettingValue > > >;

export type FieldErrors = Readonly< Partial< Record< SettingName, string > > >;

export interface SettingsState {
	/** What the server holds. */
	saved: Loadable< SettingsAnswer >;
	/** What the owner has changed since and not saved. */
	edits: Edits;
	/** The edits that are on their way to the server. */
	sending: Edits | null;
	field_errors: FieldErrors;
	save_error: string | null;
}

export type SettingsAction =
	| { type: 'SETTINGS_REQUESTED' }
	| { type: 'SETTINGS_RECEIVED'; answer: SettingsAnswer }
	| { type: 'SETTINGS_FAILED'; message: string }
	| { type: 'SETTING_EDITED'; name: SettingName; value: SettingValue }
	| { type: 'EDITS_RESET' }
	| { type: 'SAVE_SENT'; edits: Edits }
	| { type: 'SAVE_RECEIVED'; answer: SettingsAnswer }
	| { type: 'SAVE_FAILED'; message: string; field_errors: FieldErrors };
