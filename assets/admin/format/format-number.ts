import { adminLocale } from './admin-locale';

export function formatNumber(
	value: number,
	notation: 'standard' | 'compact' = 'standard'
): string {
	return new Intl.NumberFormat( adminLocale(), { notation } ).format( value );
}
