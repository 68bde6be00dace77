import { askCart } from './ask-cart';

const answer = (
	total_price: string,
	currency_code: string,
	currency_minor_unit: number
) =>
	Object.assign( window, {
		fetch: async () => ( {
			json: async () => ( {
				items_count: 1,
				totals: { total_price, currency_code, currency_minor_unit },
				shipping_address: { country: '' },
				billing_address: { country: 'DE' },
			} ),
		} ),
	} );

describe( 'askCart', () => {
	it.each( [
		[ '1650', 'USD', 2, 1650 ],
		[ '17', 'USD', 0, 1700 ],
		[ '1650', 'KWD', 2, 16500 ],
		[ '1650', 'JPY', 0, 1650 ],
	] as const )(
		'gives %s of %s with %d decimals shown in minor units of the currency',
		async ( shown, currency, decimals, total ) => {
			answer( shown, currency, decimals );
			expect( await askCart( '/cart' ) ).toEqual( {
				is_empty: false,
				total,
				currency,
				country: 'DE',
			} );
		}
	);

	it( 'knows nothing where there is no answer', async () => {
		Object.assign( window, { fetch: async () => Promise.reject() } );
		expect( await askCart( '/cart' ) ).toBeUndefined();
	} );
} );
