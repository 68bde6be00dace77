/* Generated from assets/schema/settings.json by "npm run generate". Do not edit. */

export interface Settings {
	recording: boolean;
	excluded_roles: string[];
	excluded_paths: string[];
	exclude_without_human_signal: boolean;
	session_minutes: number;
	identity_before_consent: 'nothing' | 'cookieless';
	identity_after_consent: 'visitor_id' | 'cookieless';
	consent_without_tool: 'unknown' | 'granted';
	honour_signals: boolean;
	consent_layer: boolean;
	consent_rule_europe: 'opt_in' | 'opt_out' | 'none';
	consent_rule_united_states: 'opt_in' | 'opt_out' | 'none';
	consent_rule_elsewhere: 'opt_in' | 'opt_out' | 'none';
	consent_days: number;
	consent_log_days: number;
	banner_everywhere: boolean;
	consent_mode: boolean;
	gate: boolean;
	gate_avatars: boolean;
	data_layer: boolean;
	excluded_query_parameters: string[];
	retention_days: number;
	uninstall: 'keep' | 'delete';
	script_name: string;
	collection_name: string;
}

export type SettingName = keyof Settings;

export type SettingGroup = 'recording' | 'privacy' | 'consent' | 'data' | 'delivery';

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

export const SETTING_GROUPS: readonly SettingGroup[] = ["recording","privacy","consent","data","delivery"];

export const SETTING_FIELDS: Readonly< Record< SettingName, SettingField > > = {
	"recording": {
		"group": "recording",
		"type": "boolean",
		"default": false
	},
	"excluded_roles": {
		"group": "recording",
		"type": "array",
		"items": {
			"type": "string",
			"maxLength": 60,
			"pattern": "^[a-z0-9_-]+$"
		},
		"maxItems": 50,
		"default": [
			"administrator",
			"shop_manager"
		],
		"control": "roles"
	},
	"excluded_paths": {
		"group": "recording",
		"type": "array",
		"items": {
			"type": "string",
			"maxLength": 200,
			"pattern": "^/"
		},
		"maxItems": 100,
		"default": [],
		"control": "lines"
	},
	"exclude_without_human_signal": {
		"group": "recording",
		"type": "boolean",
		"default": true
	},
	"session_minutes": {
		"group": "recording",
		"type": "integer",
		"minimum": 5,
		"maximum": 240,
		"default": 30
	},
	"identity_before_consent": {
		"group": "privacy",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"nothing",
			"cookieless"
		],
		"default": "cookieless"
	},
	"identity_after_consent": {
		"group": "privacy",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"visitor_id",
			"cookieless"
		],
		"default": "visitor_id"
	},
	"consent_without_tool": {
		"group": "privacy",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"unknown",
			"granted"
		],
		"default": "unknown"
	},
	"honour_signals": {
		"group": "privacy",
		"type": "boolean",
		"default": true
	},
	"consent_layer": {
		"group": "consent",
		"type": "boolean",
		"default": false
	},
	"consent_rule_europe": {
		"group": "consent",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"opt_in",
			"opt_out",
			"none"
		],
		"default": "opt_in"
	},
	"consent_rule_united_states": {
		"group": "consent",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"opt_in",
			"opt_out",
			"none"
		],
		"default": "opt_out"
	},
	"consent_rule_elsewhere": {
		"group": "consent",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"opt_in",
			"opt_out",
			"none"
		],
		"default": "opt_in"
	},
	"consent_days": {
		"group": "consent",
		"type": "integer",
		"minimum": 1,
		"maximum": 365,
		"default": 180
	},
	"consent_log_days": {
		"group": "consent",
		"type": "integer",
		"minimum": 30,
		"maximum": 3650,
		"default": 1095
	},
	"banner_everywhere": {
		"group": "consent",
		"type": "boolean",
		"default": true
	},
	"consent_mode": {
		"group": "consent",
		"type": "boolean",
		"default": true
	},
	"gate": {
		"group": "consent",
		"type": "boolean",
		"default": true
	},
	"gate_avatars": {
		"group": "consent",
		"type": "boolean",
		"default": false
	},
	"data_layer": {
		"group": "data",
		"type": "boolean",
		"default": false
	},
	"excluded_query_parameters": {
		"group": "data",
		"type": "array",
		"items": {
			"type": "string",
			"maxLength": 60,
			"pattern": "^[A-Za-z0-9_.\\[\\]-]+\\*?$"
		},
		"maxItems": 100,
		"default": [
			"key",
			"token",
			"access_token",
			"code",
			"state",
			"email",
			"e-mail",
			"mail",
			"login",
			"user",
			"username",
			"password",
			"pass",
			"pwd",
			"rp_key",
			"_wpnonce",
			"nonce",
			"session",
			"sid",
			"phone",
			"tel",
			"name",
			"address",
			"order_key",
			"signature",
			"sig",
			"hash"
		],
		"control": "lines"
	},
	"retention_days": {
		"group": "data",
		"type": "integer",
		"minimum": 7,
		"maximum": 760,
		"default": 395
	},
	"uninstall": {
		"group": "data",
		"type": "string",
		"maxLength": 20,
		"enum": [
			"keep",
			"delete"
		],
		"default": "keep"
	},
	"script_name": {
		"group": "delivery",
		"type": "string",
		"maxLength": 40,
		"pattern": "^([a-z0-9][a-z0-9-]*)?$",
		"default": ""
	},
	"collection_name": {
		"group": "delivery",
		"type": "string",
		"maxLength": 40,
		"pattern": "^[a-z0-9][a-z0-9-]*$",
		"default": "footfall-in"
	}
};

export const DEFAULT_SETTINGS: Readonly< Settings > = {
	"recording": false,
	"excluded_roles": [
		"administrator",
		"shop_manager"
	],
	"excluded_paths": [],
	"exclude_without_human_signal": true,
	"session_minutes": 30,
	"identity_before_consent": "cookieless",
	"identity_after_consent": "visitor_id",
	"consent_without_tool": "unknown",
	"honour_signals": true,
	"consent_layer": false,
	"consent_rule_europe": "opt_in",
	"consent_rule_united_states": "opt_out",
	"consent_rule_elsewhere": "opt_in",
	"consent_days": 180,
	"consent_log_days": 1095,
	"banner_everywhere": true,
	"consent_mode": true,
	"gate": true,
	"gate_avatars": false,
	"data_layer": false,
	"excluded_query_parameters": [
		"key",
		"token",
		"access_token",
		"code",
		"state",
		"email",
		"e-mail",
		"mail",
		"login",
		"user",
		"username",
		"password",
		"pass",
		"pwd",
		"rp_key",
		"_wpnonce",
		"nonce",
		"session",
		"sid",
		"phone",
		"tel",
		"name",
		"address",
		"order_key",
		"signature",
		"sig",
		"hash"
	],
	"retention_days": 395,
	"uninstall": "keep",
	"script_name": "",
	"collection_name": "footfall-in"
};
