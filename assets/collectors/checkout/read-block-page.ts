/** WooCommerce's stores on the page of a cart or checkout block. */
export interface BlockPage {
	cart: ShopStores[ 'wc/store/cart' ];
	checkout: NonNullable< ShopStores[ 'wc/store/checkout' ] >;
	payment: ShopStores[ 'wc/store/payment' ];
	validation: ShopStores[ 'wc/store/validation' ];
	places: ShopStores[ 'wc/store/store-notices' ];
	notices: ShopStores[ 'core/notices' ];
	data: WordPressData;
	hooks: WordPressGlobals[ 'hooks' ];
}

/** `undefined` where the page has no such block, or its scripts have not come. */
export function readBlockPage(): BlockPage | undefined {
	const { data, hooks } = window.wp ?? {};
	const checkout = data?.select( 'wc/store/checkout' );
	return (
		data &&
		checkout && {
			checkout,
			cart: data.select( 'wc/store/cart' ),
			payment: data.select( 'wc/store/payment' ),
			validation: data.select( 'wc/store/validation' ),
			places: data.select( 'wc/store/store-notices' ),
			notices: data.select( 'core/notices' ),
			data,
			hooks,
		}
	);
}
