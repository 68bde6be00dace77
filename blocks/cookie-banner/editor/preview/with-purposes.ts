import type { BannerAttributes } from '../../types';
import { categoryOf } from '../facts-of-site';
import { toHtml } from '../plain-text';

/** As the page does it: `%s` in the text stands for what is asked for. Gives HTML. */
export function withPurposes(
	text: string,
	{ categories, category_texts: own }: BannerAttributes
): string {
	const names = categories.map( ( id ) =>
		toHtml( own[ id ]?.label || ( categoryOf( id ).label ?? id ) )
	);
	const locale = document.documentElement.lang || 'en-US';
	return text.replace( '%s', new Intl.ListFormat( locale ).format( names ) );
}
