import type { BlockVariation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import type { PreferencesAttributes } from './types';

const variation = (
	name: string,
	title: string,
	description: string,
	attributes: Partial< PreferencesAttributes >
): BlockVariation => ( {
	name,
	title,
	description,
	scope: [ 'inserter', 'transform' ],
	attributes: { icon: false, ...attributes },
	isActive: [ 'display', 'icon' ],
} );

/** Ways back to the choice. */
export const variations = (): BlockVariation[] => [
	{
		...variation(
			'link',
			__( 'Privacy choices: link', 'footfall' ),
			__( 'A link that opens the choices, for a footer.', 'footfall' ),
			{ display: 'link' }
		),
		isDefault: true,
	},
	variation(
		'opt-out-link',
		__( 'Privacy choices: link with the opt-out sign', 'footfall' ),
		__(
			'The link that laws of US states ask for, with their sign.',
			'footfall'
		),
		{ display: 'link', icon: true }
	),
	variation(
		'button',
		__( 'Privacy choices: button', 'footfall' ),
		__( 'A button that opens the choices.', 'footfall' ),
		{ display: 'button' }
	),
	variation(
		'panel',
		__( 'Privacy choices: all of them', 'footfall' ),
		__( 'The switches themselves, for a page about privacy.', 'footfall' ),
		{ display: 'panel' }
	),
];
