import type { StoreCart } from './read-facts';

interface CartAnswer {
	totals: { total_price: string; currency_code: string };
	shipping_address: { country: string };
	billing_address: { country: string };
}

/**
 * Asks the store for this visitor's cart, as its own blocks do.
 *
 * @param url Of the Store API.
 * @return `undefined` where there is no answer.
 */
export async function askCart( url: string ): Promise< StoreCart | undefined > {
	try {
		const answer = await fetch( url );
		const { totals, shipping_address, billing_address }: CartAnswer =
			await answer.json();
		return {
			total: Number( totals.total_price ),
			currency: totals.currency_code,
			country: shipping_address.country || billing_address.country,
		};
	} catch {
		return undefined;
	}
}
