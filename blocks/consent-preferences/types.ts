import type { ColourAttributes } from '../cookie-banner/panel-style';

export type Display = 'link' | 'button' | 'panel';

/** As in block.json. */
export interface PreferencesAttributes extends ColourAttributes {
	display: Display;
	/** Words of the link or button; '' for the usual ones, in the visitor's language. */
	label: string;
	/** Whether the sign that California wants stands beside it. */
	icon: boolean;
}
