import type { ConsentCategory } from '../../../assets/schema/generated/events';
import type { BannerAttributes, CategoryTexts, OwnText } from '../types';

/** A service that needs a category, in words. */
export interface Service {
	name: string;
	purpose: string;
}

/** Texts that the banner brings and nobody changes. */
export type FixedText =
	'always_on' | 'close' | 'signal' | 'record' | 'opt_out_label';

export interface Category extends CategoryTexts {
	services?: readonly Service[];
}

/** What the editor has to know of the site, printed by includes/Blocks/Banner_Facts.php. */
export interface SiteFacts {
	/** In the site's language. */
	texts: Partial< Record< OwnText | FixedText, string > >;
	/** With the services of this site that need each. */
	categories: Partial< Record< ConsentCategory, Category > >;
	/** Address of the privacy page that WordPress knows; '' without one. */
	privacy_url: string;
	/** Whether visitors are asked: by us, by nobody, or by another tool, which goes before. */
	asks: 'footfall' | 'nobody' | 'other';
	/** Whether pages without the block get the banner, too. */
	is_everywhere: boolean;
	/** Colours of the theme as CSS properties, for a banner without any of its own. */
	theme_style: Record< string, string >;
	/** The screen with the settings of consent; '' for who may not change them. */
	settings_url: string;
	/** What the owner has saved last, wherever it is; {} for a banner that nobody has changed. */
	banner: Partial< BannerAttributes >;
}

declare global {
	interface Window {
		footfall_banner_editor?: SiteFacts;
	}
}

const UNKNOWN: SiteFacts = {
	texts: {},
	categories: {},
	privacy_url: '',
	asks: 'footfall',
	is_everywhere: true,
	theme_style: {},
	settings_url: '',
	banner: {},
};

export const siteFacts = (): SiteFacts =>
	window.footfall_banner_editor ?? UNKNOWN;

/** A category as it is without texts of the owner's. */
export const categoryOf = ( id: ConsentCategory ): Category =>
	siteFacts().categories[ id ] ?? {};

/** A text as it is where the owner has written none. */
export const usualText = ( name: OwnText | FixedText ): string =>
	siteFacts().texts[ name ] ?? '';
