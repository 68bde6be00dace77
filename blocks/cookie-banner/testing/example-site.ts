import type { SiteFacts } from '../editor/facts-of-site';

/** For tests: a site that asks, with one service. */
export const exampleSite = (
	changed: Partial< SiteFacts > = {}
): SiteFacts => ( {
	texts: {
		title: 'Your privacy, your choice',
		text: 'We ask you first: %s.',
		accept_label: 'Accept all',
		refuse_label: 'Refuse all',
		details_label: 'Let me choose',
		details_title: 'Your privacy choices',
		details_text: 'Choose what you allow.',
		save_label: 'Save my choices',
		privacy_label: 'Privacy policy',
		reopen_label: 'Change my choices',
		always_on: 'Always on',
		close: 'Close',
		signal: 'Your browser asks us not to follow you.',
		record: 'Your choice of %1$s. Its number: %2$s',
	},
	categories: {
		functional: { label: 'Necessary', description: 'Your cart.' },
		preferences: { label: 'Preferences', description: 'What you set.' },
		'statistics-anonymous': {
			label: 'Anonymous statistics',
			description: 'Counts.',
		},
		statistics: { label: 'Statistics', description: 'How it is used.' },
		marketing: {
			label: 'Marketing',
			description: 'Advertising.',
			services: [
				{ name: 'YouTube', purpose: 'Shows videos' },
				{ name: 'Meta Pixel', purpose: 'Advertises' },
			],
		},
	},
	privacy_url: 'https://shop.example/privacy/',
	asks: 'footfall',
	is_everywhere: true,
	theme_style: {},
	settings_url: 'https://shop.example/wp-admin/settings',
	banner: {},
	...changed,
} );
