import type { StoreCart } from './read-facts';

interface CartAnswer {
	items_count: number;
	totals: {
		total_price: string;
		currency_code: string;
		currency_minor_unit: number;
	};
	shipping_address: { country: string };
	billing_address: { country: string };
}

/** The store counts in the decimals that it shows, a rule in those that its currency has. */
const toMinorUnits = ( {
	total_price,
	currency_code: currency,
	currency_minor_unit,
}: CartAnswer[ 'totals' ] ) => {
	const { maximumFractionDigits = currency_minor_unit } =
		new Intl.NumberFormat( 'en', {
			style: 'currency',
			currency,
		} ).resolvedOptions();
	return Math.round(
		Number( total_price ) *
			10 ** ( maximumFractionDigits - currency_minor_unit )
	);
};

/**
 * Asks the store for this visitor's cart, as its own blocks do.
 *
 * @param url Of the Store API.
 * @return `undefined` where there is no answer.
 */
export async function askCart( url: string ): Promise< StoreCart | undefined > {
	try {
		const answer = await fetch( url );
		const {
			items_count,
			totals,
			shipping_address,
			billing_address,
		}: CartAnswer = await answer.json();
		return {
			is_empty: ! items_count,
			total: toMinorUnits( totals ),
			currency: totals.currency_code,
			country: shipping_address.country || billing_address.country,
		};
	} catch {
		return undefined;
	}
}
