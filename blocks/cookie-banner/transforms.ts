import { createBlock, type Block } from '@wordpress/blocks';
import metadata from './block.json';
import { isJetpack, readJetpack, readMissing } from './from-jetpack';
import type { BannerAttributes } from './types';

type Attributes = Record< string, unknown >;

/** Jetpack's is always at the bottom: over the whole width, or in a corner where it was pulled aside. */
const place = (
	align: string
): Pick< BannerAttributes, 'layout' | 'position' > =>
	align === 'left' || align === 'right'
		? { layout: 'box', position: align === 'left' ? 'start' : 'end' }
		: { layout: 'bar', position: 'bottom' };

/** Text and words of the button stay; Refuse, and all else, is added. */
function ours( attributes: Attributes, inner: Block[] ) {
	const { text, button, align, style } = readJetpack( attributes, inner );
	return createBlock( metadata.name, {
		...place( align ),
		text,
		accept_label: button,
		...( style && { style } ),
	} );
}

export const transforms = {
	from: [
		{
			type: 'block',
			blocks: [ 'jetpack/cookie-consent' ],
			transform: ours,
		},
		{
			// Without Jetpack the editor has its block as a missing one.
			type: 'block',
			blocks: [ 'core/missing' ],
			isMatch: isJetpack,
			transform: ( missing: Attributes, inner: Block[] ) =>
				ours( readMissing( missing ), inner ),
		},
	],
};
