/* Generated from assets/schema/events.json by "npm run generate". Do not edit. */

/** A page was really shown to a visitor: prerendered pages count when they are activated, pages restored by the back button count again. */
export interface PageViewedProps {
	/** Document title. */
	title?: string;
	/** Referring address without secrets, empty when there is none. */
	referrer?: string;
	/** What the page is in the store. */
	page_kind: 'home' | 'shop' | 'category' | 'product' | 'cart' | 'checkout' | 'order_received' | 'account' | 'search' | 'content' | 'not_found';
}

/** A product's own page was shown. Name and price are looked up by the server. */
export interface ProductViewedProps {
	/** WooCommerce product id. */
	product_id: number;
}

/** The quantity of a cart line rose. Made by the server after WooCommerce has accepted the change, whatever button, block or link asked for it. */
export interface CartItemAddedProps {
	/** WooCommerce product id (the parent of a variation). */
	product_id: number;
	/** Variation id, 0 when the product has none. */
	variation_id: number;
	/** Difference in pieces, never the new total. */
	quantity: number;
	/** Price of one piece as the cart holds it, in minor units of the currency. */
	unit_price: number;
	/** ISO 4217 code. */
	currency: string;
}

/** The quantity of a cart line fell or the line went. */
export interface CartItemRemovedProps {
	/** WooCommerce product id (the parent of a variation). */
	product_id: number;
	/** Variation id, 0 when the product has none. */
	variation_id: number;
	/** Difference in pieces, as a positive number. */
	quantity: number;
	/** Price of one piece as the cart held it, in minor units of the currency. */
	unit_price: number;
	/** ISO 4217 code. */
	currency: string;
}

/** The cart page was shown. */
export type CartViewedProps = Record< never, never >;

/** The checkout page was shown (not the thank-you page, not a prerender that was never opened). */
export type CheckoutViewedProps = Record< never, never >;

/** An order exists in WooCommerce and is no draft. Once per order, whatever made it. */
export interface OrderPlacedProps {
	/** WooCommerce order id. */
	order_id: number;
	/** Order total with tax and shipping, in minor units. */
	total: number;
	/** All taxes, in minor units. */
	tax: number;
	/** Shipping without tax, in minor units. */
	shipping: number;
	/** Discount without tax, in minor units. */
	discount: number;
	/** ISO 4217 code. */
	currency: string;
	/** Payment method id. */
	gateway: string;
	/** What made the order: checkout, store-api, admin, rest-api, subscription, … */
	created_via: string;
	/** Pieces in the order. */
	items: number;
}

/** The order reached a paid status (processing, completed or what the store adds) for the first time. */
export interface OrderPaidProps {
	/** WooCommerce order id. */
	order_id: number;
	/** Order total with tax and shipping, in minor units. */
	total: number;
	/** ISO 4217 code. */
	currency: string;
}

/** One refund of an order. Once per refund, dated to the refund. */
export interface OrderRefundedProps {
	/** WooCommerce order id. */
	order_id: number;
	/** WooCommerce refund id. */
	refund_id: number;
	/** Money given back with tax, in minor units. */
	amount: number;
	/** ISO 4217 code. */
	currency: string;
}

export interface EventPropsByName {
	page_viewed: PageViewedProps;
	product_viewed: ProductViewedProps;
	cart_item_added: CartItemAddedProps;
	cart_item_removed: CartItemRemovedProps;
	cart_viewed: CartViewedProps;
	checkout_viewed: CheckoutViewedProps;
	order_placed: OrderPlacedProps;
	order_paid: OrderPaidProps;
	order_refunded: OrderRefundedProps;
}

export type EventName = keyof EventPropsByName;

export type EventProps< N extends EventName > = EventPropsByName[ N ];

/** Events that the endpoint takes from a browser. The others are made by the server alone. */
export type BrowserEventName = 'page_viewed' | 'product_viewed' | 'cart_viewed' | 'checkout_viewed';

export type PageKind = PageViewedProps[ 'page_kind' ];

export type ConsentCategory =
	| 'functional'
	| 'preferences'
	| 'statistics-anonymous'
	| 'statistics'
	| 'marketing';

/** The least consent category under which an event may be recorded. */
export const EVENT_CONSENT = {
	page_viewed: 'statistics-anonymous',
	product_viewed: 'statistics-anonymous',
	cart_item_added: 'statistics-anonymous',
	cart_item_removed: 'statistics-anonymous',
	cart_viewed: 'statistics-anonymous',
	checkout_viewed: 'statistics-anonymous',
	order_placed: 'functional',
	order_paid: 'functional',
	order_refunded: 'functional',
} as const satisfies Record< EventName, ConsentCategory >;

/** The same for what a browser makes: all that the storefront has to carry. */
export const BROWSER_EVENT_CONSENT = {
	page_viewed: 'statistics-anonymous',
	product_viewed: 'statistics-anonymous',
	cart_viewed: 'statistics-anonymous',
	checkout_viewed: 'statistics-anonymous',
} as const satisfies Record< BrowserEventName, ConsentCategory >;

/** What one POST may hold: bytes, events, and the age of an event in ms. */
export const BATCH_LIMITS = { max_bytes: 40960, max_events: 20, max_age_ms: 86400000 } as const;
