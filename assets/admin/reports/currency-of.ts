import type { Overview } from '../../data/reports';
import type { Currency } from '../format/format-money';

export function currencyOf( overview: Overview ): Currency {
	return {
		code: overview.currency,
		decimals: overview.currency_decimals,
	};
}
