/** WooCommerce's stores on the page of a cart or checkout block. */
export interface BlockPage {
	cart: ShopStores[ 'wc/store/cart' ];
	checkout: ShopStores[ 'wc/store/checkout' ];
	payment: ShopStores[ 'wc/store/payment' ];
	validation: ShopStores[ 'wc/store/validation' ];
	notices: ShopStores[ 'core/notices' ];
	data: WordPressData;
	hooks: WordPressGlobals[ 'hooks' ];
}

/** `undefined` where the page has no such block, or its scripts have not come. */
export function readBlockPage(): BlockPage | undefined {
	const { data, hooks } = window.wp ?? {};
	const cart = data?.select( 'wc/store/cart' );
	const checkout = data?.select( 'wc/store/checkout' );
	const payment = data?.select( 'wc/store/payment' );
	const validation = data?.select( 'wc/store/validation' );
	const notices = data?.select( 'core/notices' );
	return data && cart && checkout && payment && validation && notices
		? { cart, checkout, payment, validation, notices, data, hooks }
		: undefined;
}
