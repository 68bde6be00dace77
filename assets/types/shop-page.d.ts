/**
 * What WordPress and WooCommerce leave on a cart or checkout page; all absent elsewhere. Only what we
 * read, and never by `window.wc`: WooCommerce warns in the console of scripts that touch it.
 */

interface ShopAddress {
	readonly [ field: string ]: string | undefined;
}

/** WooCommerce's stores, by name. None of these selectors asks the server for anything. */
interface ShopStores {
	'wc/store/cart': {
		getCustomerData: () => {
			billingAddress: ShopAddress;
			shippingAddress: ShopAddress;
		};
		getNeedsShipping: () => boolean;
		getShippingRates: () => readonly {
			shipping_rates: readonly { selected: boolean }[];
		}[];
	};
	/** `undefined` where the page has no cart or checkout block. All the others come with it. */
	'wc/store/checkout':
		| undefined
		| {
				getCheckoutStatus: () =>
					| 'idle'
					| 'before_processing'
					| 'processing'
					| 'after_processing'
					| 'complete';
				hasError: () => boolean;
				getAdditionalFields: () => Readonly<
					Record< string, unknown >
				>;
		  };
	'wc/store/payment': {
		getActivePaymentMethod: () => string;
		/** `paymentStatus` is of the last answer that named one. */
		getPaymentResult: () => { paymentStatus?: string } | null;
		hasPaymentError: () => boolean;
		isExpressPaymentMethodActive: () => boolean;
		isExpressPaymentStarted: () => boolean;
		paymentMethodsInitialized: () => boolean;
	};
	'wc/store/validation': {
		/** By name of the field. Hidden are those that the shopper has not been shown. */
		getValidationErrors: () => Readonly<
			Record< string, { hidden: boolean } >
		>;
	};
	'wc/store/store-notices': {
		/** Contexts of notices that the page has a place for. */
		getRegisteredContainers: () => readonly string[];
	};
	'core/notices': {
		/** `id` is the error's code, where an answer of the server is told. */
		getNotices: (
			context: string
		) => readonly { id: string; status: string }[];
	};
}

interface WordPressData {
	select: < N extends keyof ShopStores >( store: N ) => ShopStores[ N ];
	dispatch: ( store: 'wc/store/checkout' ) => {
		setExtensionData: (
			namespace: string,
			data: Readonly< Record< string, string > >,
			replace: boolean
		) => void;
	};
	subscribe: ( callback: () => void, store: keyof ShopStores ) => unknown;
}

/** jQuery, as far as WooCommerce's classic pages speak by it. */
type PageJQuery = ( target: EventTarget ) => {
	on: (
		types: string,
		handler: ( event: unknown, ...details: unknown[] ) => void
	) => unknown;
};

interface WordPressGlobals {
	data?: WordPressData;
}

interface Window {
	jQuery?: PageJQuery;
}
