import type { ConsentCategory } from '../../assets/schema/generated/events';
import type { ColourAttributes } from './panel-style';

export type Layout = 'box' | 'bar' | 'centred';

/** A bar has `top` and `bottom`, a box `start` and `end`, what is centred none. */
export type Position = 'bottom' | 'top' | 'start' | 'end';

/** What visitors are asked for; `functional` is never asked. */
export type AskedCategory = Exclude< ConsentCategory, 'functional' >;

/** Where to change the choice later: a tab at the edge, a link where the block stands, nothing. */
export type Reopen = 'tab' | 'link' | 'none';

export interface CategoryTexts {
	label?: string;
	description?: string;
}

/** Texts that the owner may write; '' is the usual one, in the visitor's language. */
export type OwnText =
	| 'title'
	| 'text'
	| 'accept_label'
	| 'refuse_label'
	| 'details_label'
	| 'details_title'
	| 'details_text'
	| 'save_label'
	| 'privacy_label'
	| 'reopen_label';

/** As in block.json. */
export interface BannerAttributes
	extends Record< OwnText, string >, ColourAttributes {
	layout: Layout;
	position: Position;
	categories: AskedCategory[];
	category_texts: Partial< Record< ConsentCategory, CategoryTexts > >;
	/** Id of a page; 0 for the one that WordPress knows. */
	privacy_page: number;
	reopen: Reopen;
	/** Unix seconds: who chose before is asked again. */
	asked_since: number;
}
