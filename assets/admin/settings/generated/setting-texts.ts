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
	consent: __( 'Consent', 'footfall' ),
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
	consent_layer: {
		label: __( 'Footfall asks for consent', 'footfall' ),
		help: __( 'With this on, Footfall shows the cookie banner, keeps the visitor’s answer and tells it to other plugins. It steps back where another consent tool is at work with the WP Consent API.', 'footfall' ),
	},
	consent_rule_europe: {
		label: __( 'Visitors from Europe', 'footfall' ),
		help: __( 'The European Economic Area, the United Kingdom and Switzerland. The law there wants to be asked first.', 'footfall' ),
		options: {
			opt_in: __( 'Ask first: nothing that needs consent before a yes', 'footfall' ),
			opt_out: __( 'Allow until the visitor objects', 'footfall' ),
			none: __( 'Ask nothing, allow everything', 'footfall' ),
		},
	},
	consent_rule_united_states: {
		label: __( 'Visitors from the United States', 'footfall' ),
		help: __( 'Many states let you go on until the visitor says “Do not sell or share”. Global Privacy Control counts as that.', 'footfall' ),
		options: {
			opt_in: __( 'Ask first: nothing that needs consent before a yes', 'footfall' ),
			opt_out: __( 'Allow until the visitor objects', 'footfall' ),
			none: __( 'Ask nothing, allow everything', 'footfall' ),
		},
	},
	consent_rule_elsewhere: {
		label: __( 'Visitors from elsewhere', 'footfall' ),
		help: __( 'Also visitors of whom nobody knows where they are.', 'footfall' ),
		options: {
			opt_in: __( 'Ask first: nothing that needs consent before a yes', 'footfall' ),
			opt_out: __( 'Allow until the visitor objects', 'footfall' ),
			none: __( 'Ask nothing, allow everything', 'footfall' ),
		},
	},
	consent_days: {
		label: __( 'Remember the answer (days)', 'footfall' ),
		help: __( 'After that the visitor is asked again.', 'footfall' ),
	},
	consent_log_days: {
		label: __( 'Keep the consent log (days)', 'footfall' ),
		help: __( 'The log proves what was asked and answered. It holds no address and no name.', 'footfall' ),
	},
	banner_everywhere: {
		label: __( 'Show the banner without a block, too', 'footfall' ),
		help: __( 'On pages where no cookie banner block is placed, the banner with its default texts is shown. This is the way for classic themes.', 'footfall' ),
	},
	consent_mode: {
		label: __( 'Tell Google’s tags (Consent Mode v2)', 'footfall' ),
		help: __( 'Tags of Google that are on the page are told the answer, and each change of it. Nothing is loaded or sent by that alone.', 'footfall' ),
	},
	gate: {
		label: __( 'Hold back scripts and embeds', 'footfall' ),
		help: __( 'Scripts, videos, maps and the like of services that need consent wait until the visitor has agreed.', 'footfall' ),
	},
	gate_avatars: {
		label: __( 'Hold back avatars from other servers', 'footfall' ),
		help: __( 'Pictures of people who comment come from Gravatar, which thereby learns the visitor’s address.', 'footfall' ),
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
