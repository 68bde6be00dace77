import type { BlockVariation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { bar, box, centred } from './editor/icons';
import type { Layout, Position } from './types';

const variation = (
	layout: Layout,
	position: Position,
	icon: JSX.Element,
	title: string,
	description: string
): BlockVariation => ( {
	name: layout,
	title,
	description,
	icon: icon as never,
	scope: [ 'inserter', 'transform' ],
	attributes: { layout, position },
	isActive: [ 'layout' ],
	example: { attributes: { layout, position } },
} );

/** The same banner, each laid out its own way. */
export const variations = (): BlockVariation[] => [
	{
		...variation(
			'box',
			'start',
			box,
			__( 'Cookie banner: box', 'footfall' ),
			__( 'A small box in a lower corner of the page.', 'footfall' )
		),
		isDefault: true,
	},
	variation(
		'bar',
		'bottom',
		bar,
		__( 'Cookie banner: bar', 'footfall' ),
		__( 'A bar over the whole width of the page.', 'footfall' )
	),
	variation(
		'centred',
		'bottom',
		centred,
		__( 'Cookie banner: centred', 'footfall' ),
		__( 'In the middle of the page, which waits behind it.', 'footfall' )
	),
];
