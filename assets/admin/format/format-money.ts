import { adminLocale } from './admin-locale';

export interface Currency {
	code: string;
	decimals: number;
}

type Notation = 'standard' | 'compact';

/** Stores may use codes that ISO 4217 does not have, which Intl refuses. */
function formatUnknownCurrency(
	major: number,
	{ code, decimals }: Currency,
	notation: Notation
): string {
	const figure = new Intl.NumberFormat( adminLocale(), {
		notation,
		maximumFractionDigits: decimals,
		...( notation === 'standard' && { minimumFractionDigits: decimals } ),
	} ).format( major );
	return `${ figure } ${ code }`.trim();
}

/**
 * @param amount   In minor units of the currency.
 * @param currency With its own number of decimals: JPY 0, EUR 2, KWD 3.
 * @param notation Compact (12K) where room is scarce.
 */
export function formatMoney(
	amount: number,
	currency: Currency,
	notation: Notation = 'standard'
): string {
	const { code, decimals } = currency;
	const major = amount / 10 ** decimals;
	try {
		return new Intl.NumberFormat( adminLocale(), {
			style: 'currency',
			currency: code,
			notation,
			...( notation === 'compact'
				? { maximumSignificantDigits: 3 }
				: {
						minimumFractionDigits: decimals,
						maximumFractionDigits: decimals,
					} ),
		} ).format( major );
	} catch {
		return formatUnknownCurrency( major, currency, notation );
	}
}
