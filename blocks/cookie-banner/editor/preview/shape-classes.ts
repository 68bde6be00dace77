import type { BannerAttributes } from '../../types';

type Place = Pick< BannerAttributes, 'layout' | 'position' >;

/** Where a banner really is: what another layout has left behind in `position` counts for nothing. */
export function placeOf( { layout, position }: Place ) {
	switch ( layout ) {
		case 'bar':
			return position === 'top' ? 'top' : 'bottom';
		case 'box':
			return position === 'end' ? 'end' : 'start';
		default:
			return undefined;
	}
}

/** The classes by which style.scss lays it out; includes/Blocks/Cookie_Banner.php has the same. */
export const shapeClasses = ( block: Place ): string => {
	const place = placeOf( block );
	return `is-${ block.layout }${ place ? ` is-${ place }` : '' }`;
};
