import { adminLocale } from './admin-locale';

/** There is no share of nothing. */
const NONE = '–';

/**
 * @param share 0…1, or null when there is nothing to take a share of.
 */
export function formatShare( share: number | null ): string {
	if ( share === null || ! Number.isFinite( share ) ) {
		return NONE;
	}
	return new Intl.NumberFormat( adminLocale(), {
		style: 'percent',
		maximumFractionDigits: share !== 0 && Math.abs( share ) < 0.1 ? 1 : 0,
	} ).format( share );
}
