/* Generated from assets/schema/settings.json by "npm run generate". Do not edit. */
import { __ } from '@wordpress/i18n';
import type { SettingGroup, SettingName } from '../../../schema/generated/settings';

export interface SettingText {
	label: string;
	help: string;
	options?: Record< string, string >;
}

export const groupTitles = (): Record< SettingGroup, string > => ( {
	recording: __( 'Recording', 'footfall' ),
	privacy: __( 'Identity and consent', 'footfall' ),
	data: __( 'Data', 'footfall' ),
	delivery: __( 'Delivery', 'footfall' ),
} );

export const settingTexts = (): Record< SettingName, SettingText > => ( {
	recording: {
		label: __( 'Record visits and orders', 'footfall' ),
		help: __( 'Nothing is recorded while this is off. What was recorded before stays.', 'footfall' ),
	},
	excluded_roles: {
		label: __( 'Roles left out', 'footfall' ),
		help: __( 'Visits of these people are kept out of the reports and counted as excluded.', 'footfall' ),
	},
	excluded_paths: {
		label: __( 'Paths left out', 'footfall' ),
		help: __( 'One path a line, beginning with /. A * stands for anything: /private/*', 'footfall' ),
	},
	exclude_without_human_signal: {
		label: __( 'Leave out visits without any sign of a person', 'footfall' ),
		help: __( 'Visits of five pages or more in which nobody moved a pointer, touched the screen or pressed a key, and which put nothing into the cart, are kept and counted as excluded. It is used for visits that are recorded from now on.', 'footfall' ),
	},
	session_minutes: {
		label: __( 'Session length (minutes)', 'footfall' ),
		help: __( 'A session ends after this time without activity. It is used for visits that are recorded from now on.', 'footfall' ),
	},
	identity_before_consent: {
		label: __( 'Before the visitor has chosen', 'footfall' ),
		help: __( 'What happens while a consent question is open, or when no consent tool answers.', 'footfall' ),
		options: {
			nothing: __( 'Record nothing', 'footfall' ),
			cookieless: __( 'Count without cookies (a fingerprint that is forgotten each day, nothing on the device)', 'footfall' ),
		},
	},
	identity_after_consent: {
		label: __( 'After the visitor has agreed', 'footfall' ),
		help: __( 'A visitor who refuses is never recorded, whatever stands here.', 'footfall' ),
		options: {
			visitor_id: __( 'Recognise the visitor by a first-party cookie (13 months)', 'footfall' ),
			cookieless: __( 'Count without cookies', 'footfall' ),
		},
	},
	consent_without_tool: {
		label: __( 'When no consent tool answers', 'footfall' ),
		help: __( 'Used when neither the WP Consent API nor Footfall’s own consent record has an answer. Choose “agreed” only where the law lets you.', 'footfall' ),
		options: {
			unknown: __( 'Treat visitors as not having chosen', 'footfall' ),
			granted: __( 'Treat visitors as having agreed', 'footfall' ),
		},
	},
	honour_signals: {
		label: __( 'Honour Global Privacy Control and Do Not Track', 'footfall' ),
		help: __( 'A browser that sends one of these signals counts as having refused.', 'footfall' ),
	},
	data_layer: {
		label: __( 'Tell a tag manager', 'footfall' ),
		help: __( 'Pushes what visitors do in the browser to window.dataLayer, in the names of Google Analytics 4, once they have agreed. Nothing is sent by that alone.', 'footfall' ),
	},
	excluded_query_parameters: {
		label: __( 'Query parameters left out', 'footfall' ),
		help: __( 'These are cut from every address before it leaves the browser. A * at the end stands for anything: secret_*', 'footfall' ),
	},
	retention_days: {
		label: __( 'Keep single events (days)', 'footfall' ),
		help: __( 'Older events are deleted each day. The figures per day stay.', 'footfall' ),
	},
	uninstall: {
		label: __( 'When the plugin is deleted', 'footfall' ),
		help: __( 'Deactivating never deletes anything.', 'footfall' ),
		options: {
			keep: __( 'Keep the recorded data', 'footfall' ),
			delete: __( 'Delete everything that Footfall has stored', 'footfall' ),
		},
	},
	script_name: {
		label: __( 'Name of the storefront script', 'footfall' ),
		help: __( 'Leave empty for the plugin’s own file. With a name, the script is served as a copy from the uploads folder: some content blockers go by names.', 'footfall' ),
	},
	collection_name: {
		label: __( 'Name of the collection address', 'footfall' ),
		help: __( 'Events are sent to this file in the site’s root, with .php added. Where the host does not allow that, they go to the REST API.', 'footfall' ),
	},
} );
