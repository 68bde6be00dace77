import { _x, hasTranslation, sprintf } from '@wordpress/i18n';
import { editorLocale } from '../editor-locale';

/** @return 3rd, as the language writes it. */
export function ordinal( number: number ): string {
	const words = {
		/* translators: %d: a number that ends in 1. Languages without such endings translate all four alike: "%d." */
		one: _x( '%dst', 'ordinal number', 'footfall' ),
		/* translators: %d: a number that ends in 2. */
		two: _x( '%dnd', 'ordinal number', 'footfall' ),
		/* translators: %d: a number that ends in 3. */
		few: _x( '%drd', 'ordinal number', 'footfall' ),
		/* translators: %d: any other number. */
		other: _x( '%dth', 'ordinal number', 'footfall' ),
	};
	// As long as our words are English, English endings go with them.
	const locale = hasTranslation( '%dth', 'ordinal number', 'footfall' )
		? editorLocale()
		: 'en';
	const kind = new Intl.PluralRules( locale, { type: 'ordinal' } ).select(
		number
	);
	return sprintf(
		words[ kind as keyof typeof words ] ?? words.other,
		number
	);
}
