import type { ConsentCategory } from '../../../assets/schema/generated/events';
import type { BannerAttributes, CategoryTexts } from '../types';

type Texts = BannerAttributes[ 'category_texts' ];

const written = ( texts: CategoryTexts ): CategoryTexts =>
	Object.fromEntries(
		Object.entries( texts ).filter( ( [ , text ] ) => text !== '' )
	);

/** The texts of the categories with those of one changed: only what the owner has written is kept. */
export function changeTexts(
	all: Texts,
	category: ConsentCategory,
	changed: CategoryTexts
): Texts {
	const { [ category ]: before, ...others } = all;
	const kept = written( changed );
	return Object.keys( kept ).length > 0
		? { ...others, [ category ]: kept }
		: others;
}
