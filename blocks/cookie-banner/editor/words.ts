import { __, isRTL } from '@wordpress/i18n';
import type { Layout, OwnText, Position, Reopen } from '../types';

/** What people read in the controls. */

/** What of the banner is looked at in the editor. */
export type Shown = 'first' | 'details' | 'reopened' | 'signal' | 'chosen';

export const shownWords = (): Record< Shown, string > => ( {
	first: __( 'Before the choice', 'footfall' ),
	details: __( 'Details', 'footfall' ),
	reopened: __( 'Opened again after a choice', 'footfall' ),
	signal: __( 'Browser with Global Privacy Control', 'footfall' ),
	chosen: __( 'After the choice', 'footfall' ),
} );

export const layoutWords = (): Record< Layout, string > => ( {
	box: __( 'Box in a corner', 'footfall' ),
	bar: __( 'Bar over the whole width', 'footfall' ),
	centred: __( 'In the middle; the page waits', 'footfall' ),
} );

/** Where each layout can be; nowhere else for what is centred. */
export const positionWords = (
	layout: Layout
): Partial< Record< Position, string > > => {
	const left = __( 'Bottom left', 'footfall' );
	const right = __( 'Bottom right', 'footfall' );
	return {
		box: isRTL()
			? { start: right, end: left }
			: { start: left, end: right },
		bar: {
			bottom: __( 'Bottom', 'footfall' ),
			top: __( 'Top', 'footfall' ),
		},
		centred: {},
	}[ layout ];
};

export const reopenWords = (): Record< Reopen, string > => ( {
	tab: __( 'A small button at the edge of each page', 'footfall' ),
	link: __( 'A link where this block stands', 'footfall' ),
	none: __( 'Neither: I have put a link elsewhere', 'footfall' ),
} );

export const textWords = (): Record< OwnText, string > => ( {
	title: __( 'Title', 'footfall' ),
	text: __( 'Text', 'footfall' ),
	accept_label: __( 'Accept button', 'footfall' ),
	refuse_label: __( 'Refuse button', 'footfall' ),
	details_label: __( 'Details button', 'footfall' ),
	details_title: __( 'Title of the details', 'footfall' ),
	details_text: __( 'Text of the details', 'footfall' ),
	save_label: __( 'Save button', 'footfall' ),
	privacy_label: __( 'Words of the link', 'footfall' ),
	reopen_label: __( 'Words of the button or link', 'footfall' ),
} );
