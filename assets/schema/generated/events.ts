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

/** A stretch of time in which a page was looked at has ended: the page was hidden, left, or replaced by a script. A view may have several; their seconds add up. */
export interface PageEngagedProps {
	/** Whole seconds in which the page was visible since the last such event of this view. */
	visible_seconds: number;
	/** The furthest that the lower edge of the window got in this view, in percent of the page’s height. */
	scroll_percent: number;
}

/** A link to another site was followed. */
export interface OutboundClickedProps {
	/** Address without query and fragment. */
	link_url: string;
}

/** A link to a file was followed. */
export interface FileDownloadedProps {
	/** Address without query and fragment. */
	link_url: string;
	/** Of the file’s name, in small letters. */
	extension: string;
}

/** A search was made: a page of results was shown, or a list of results came up while the visitor typed. */
export interface SearchPerformedProps {
	/** What was looked for, in small letters; what looks like an e-mail address or a long number is left out. */
	term: string;
	/** How many there were, where the page knows. */
	results?: number;
	/** True for a list that came up while typing. */
	is_live: boolean;
}

/** One of the results of a search was opened. */
export interface SearchResultClickedProps {
	/** As in search_performed. */
	term: string;
	/** Of the result on its page, the first is 1. */
	position: number;
	/** Address without query and fragment. */
	link_url: string;
}

/** A form that is no search, cart or checkout was sent. Never its values. */
export interface FormSubmittedProps {
	/** The form’s id, else its name, else the path that it is sent to. */
	form: string;
}

/** A video of a core video block was played this far. Once a video, mark and page view. */
export interface VideoProgressedProps {
	/** Address without query and fragment. */
	link_url: string;
	/** 0 (started), 25, 50, 75 or 100. */
	percent: number;
}

/** A way to reach the shop was followed. Never the address or number. */
export interface ContactClickedProps {
	/** Which. */
	way: 'email' | 'phone' | 'sms' | 'whatsapp' | 'telegram' | 'messenger';
}

/** A button that shares the page was used. */
export interface ShareClickedProps {
	/** Where to. */
	network: 'facebook' | 'x' | 'linkedin' | 'pinterest' | 'reddit' | 'whatsapp' | 'telegram' | 'bluesky' | 'mastodon' | 'threads' | 'tumblr' | 'xing' | 'email' | 'copy' | 'native' | 'other';
}

/** A block that is shown to some visitors only was really seen: half of it, or of a window of it. Once a page view. */
export interface BlockVariantShownProps {
	/** Name of the block. */
	block: string;
	/** The owner’s name for this variant, empty without one. */
	label: string;
}

/** How fast the page was for this visitor. Once a page load, when it is first hidden. */
export interface WebVitalsMeasuredProps {
	/** Largest Contentful Paint. */
	lcp_ms?: number;
	/** Interaction to Next Paint. */
	inp_ms?: number;
	/** Cumulative Layout Shift times 1,000. */
	cls_thousandths?: number;
}

/** Products of a list were really seen: at least half of each for a second. In batches; a product once a list and page view. */
export interface ProductListViewedProps {
	/** Name of the list: shop, category, search, related, upsells, cross_sells, the collection’s name, or the block’s. */
	list: string;
	/** WooCommerce product ids. */
	product_ids: number[];
	/** Place of each in its list, in the same order; the first is 1. */
	positions: number[];
}

/** A product of a list was opened. */
export interface ProductClickedProps {
	/** WooCommerce product id (the parent of a variation). */
	product_id: number;
	/** As in product_list_viewed. */
	list: string;
	/** Place in the list, the first is 1. */
	position: number;
}

/** A product’s own page was shown. */
export interface ProductViewedProps {
	/** WooCommerce product id. */
	product_id: number;
}

/** A variation was chosen on a product’s page: by the visitor, or already by the page’s address or the product’s defaults. */
export interface VariationSelectedProps {
	/** WooCommerce product id (the parent of a variation). */
	product_id: number;
	/** Variation id. */
	variation_id: number;
	/** Who chose. */
	by: 'visitor' | 'page';
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
	/** What asked for it: the form of a product’s page, a button in a classic list, a product button block, the add-to-cart-with-options block, a grouped product, a cross-sell in the cart, the cart, the mini-cart, a ?add-to-cart= link, a checkout link, “order again”, “undo”, another program by the Store API, something else. */
	path: 'single_form' | 'archive_button' | 'block_button' | 'options_block' | 'grouped' | 'cross_sell' | 'cart' | 'mini_cart' | 'link' | 'checkout_link' | 'order_again' | 'undo' | 'api' | 'other';
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
	/** What asked for it: the form of a product’s page, a button in a classic list, a product button block, the add-to-cart-with-options block, a grouped product, a cross-sell in the cart, the cart, the mini-cart, a ?add-to-cart= link, a checkout link, “order again”, “undo”, another program by the Store API, something else. */
	path: 'single_form' | 'archive_button' | 'block_button' | 'options_block' | 'grouped' | 'cross_sell' | 'cart' | 'mini_cart' | 'link' | 'checkout_link' | 'order_again' | 'undo' | 'api' | 'other';
	/** shop: WooCommerce took it out because it is sold out, gone or not for sale any more. */
	by: 'shopper' | 'shop';
}

/** The cart page was shown. */
export interface CartViewedProps {
	/** Whether the page holds the cart block or the shortcode. */
	form?: 'block' | 'classic';
}

/** The mini-cart was opened. */
export type MiniCartOpenedProps = Record< never, never >;

/** A coupon was taken. */
export interface CouponAppliedProps {
	/** Coupon code. */
	code: string;
}

/** A coupon was refused. */
export interface CouponRejectedProps {
	/** Coupon code; empty when the shop has no such coupon, because anything may have been typed. */
	code: string;
	/** Why. */
	reason: 'not_found' | 'expired' | 'minimum_not_met' | 'maximum_exceeded' | 'usage_limit' | 'not_applicable' | 'already_applied' | 'not_combinable' | 'invalid' | 'other';
}

/** A coupon was taken out again. */
export interface CouponRemovedProps {
	/** Coupon code. */
	code: string;
	/** shop: it does not apply to the cart any more. */
	by: 'shopper' | 'shop';
}

/** The checkout page was shown (not the thank-you page, not a prerender that was never opened). */
export interface CheckoutViewedProps {
	/** Checkout block, shortcode, or the page that pays an order. */
	form?: 'block' | 'classic' | 'pay';
}

/** The shopper has completed a part of the checkout for the first time in this page view: its required fields are filled in, or its choice is made. Whatever the order of the parts. */
export interface CheckoutStepReachedProps {
	/** The part. */
	step: 'contact' | 'address' | 'shipping' | 'payment';
	/** Checkout block or shortcode. */
	form: 'block' | 'classic';
}

/** The shopper chose another way of shipping than the one that was chosen before. */
export interface ShippingMethodSelectedProps {
	/** Rate id, flat_rate:1 for example. */
	method: string;
}

/** The shopper chose a way to pay (not the one that is chosen by default). */
export interface PaymentMethodSelectedProps {
	/** Payment method id. */
	gateway: string;
	/** Where. */
	form: 'block' | 'classic' | 'pay';
}

/** An error at a field was shown to the shopper who tried to order. Never its value. */
export interface CheckoutFieldFailedProps {
	/** Name of the field, billing_email for example; other for what belongs to none. */
	field: string;
	/** Why. */
	reason: 'required' | 'invalid' | 'other';
	/** Where. */
	form: 'block' | 'classic';
}

/** The shopper pressed the button that orders, whatever came of it. */
export interface CheckoutSubmittedProps {
	/** Payment method id. */
	gateway?: string;
	/** Where. */
	form: 'block' | 'classic' | 'pay';
}

/** The shopper tried to order and was told that it did not work. */
export interface CheckoutFailedProps {
	/** Payment method id. */
	gateway?: string;
	/** fields: something was not filled in rightly; declined: the gateway refused; payment_error: the gateway failed; stock: something is sold out; session: the page was too old; network: no answer. */
	reason: 'fields' | 'declined' | 'payment_error' | 'stock' | 'session' | 'network' | 'other';
	/** Where. */
	form: 'block' | 'classic' | 'pay';
}

/** A button of an express payment was used. */
export interface ExpressPaymentStartedProps {
	/** Payment method id. */
	gateway: string;
}

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
	/** Fees without tax, in minor units. */
	fees: number;
	/** Coupon codes. */
	coupons: string[];
	/** Without an account. */
	is_guest: boolean;
	/** The same account or e-mail address has an earlier order that counts. */
	is_returning: boolean;
	/** Billing country, ISO 3166-1, empty when there is none. */
	country: string;
	/** Products. */
	lines: { product_id: number; variation_id: number; quantity: number; subtotal: number; total: number; tax: number }[];
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

/** The order’s payment failed. Each time. */
export interface OrderFailedProps {
	/** WooCommerce order id. */
	order_id: number;
	/** Order total with tax and shipping, in minor units. */
	total: number;
	/** ISO 4217 code. */
	currency: string;
	/** Payment method id. */
	gateway: string;
}

/** The order was cancelled. Each time. */
export interface OrderCancelledProps {
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
	/** Part of the amount that is tax, minor units. */
	tax: number;
	/** Part of the amount that is shipping without tax, minor units. */
	shipping: number;
	/** Products; empty when only an amount was refunded. */
	lines: { product_id: number; variation_id: number; quantity: number; subtotal: number; total: number; tax: number }[];
}

/** A page of the customer’s account was shown. */
export interface AccountPageViewedProps {
	/** dashboard, orders, view-order, downloads, edit-address, payment-methods, edit-account, …; login for a visitor who is not logged in. */
	tab: string;
}

/** A shopper got an account. */
export interface AccountCreatedProps {
	/** Where it was made. */
	where: 'checkout' | 'after_checkout' | 'account_page' | 'other';
}

/** A customer logged in. */
export type LoggedInProps = Record< never, never >;

/** A customer saved an address on the account page. */
export interface AddressSavedProps {
	/** Which. */
	kind: 'billing' | 'shipping';
}

/** A customer’s way to pay was kept for later. */
export interface PaymentMethodSavedProps {
	/** Payment method id. */
	gateway: string;
}

/** A customer deleted a way to pay. */
export interface PaymentMethodDeletedProps {
	/** Payment method id. */
	gateway: string;
}

/** A customer saved name, e-mail address or password on the account page. */
export type AccountDetailsSavedProps = Record< never, never >;

/** A customer looked at one of the own orders. */
export interface OrderOpenedProps {
	/** WooCommerce order id. */
	order_id: number;
}

/** A button of an order on the account page was used. */
export interface OrderActionClickedProps {
	/** Which. */
	action: 'view' | 'pay' | 'cancel' | 'other';
}

/** What the store is: once a day, and within the hour when it has changed. No visitor, no session. */
export interface StoreDescribedProps {
	/** Version. */
	woocommerce: string;
	/** Version. */
	wordpress: string;
	/** Folder of the theme. */
	theme: string;
	/** Block theme or classic theme. */
	theme_kind: 'block' | 'classic';
	/** What the cart page holds. */
	cart: 'block' | 'shortcode' | 'other';
	/** What the checkout page holds. */
	checkout: 'block' | 'shortcode' | 'other';
	/** Other blocks of the cart page. */
	cart_blocks: string[];
	/** Other blocks of the checkout page. */
	checkout_blocks: string[];
	/** Orders without an account are allowed. */
	guest_checkout: boolean;
	/** An account can be made at the checkout. */
	account_at_checkout: boolean;
	/** An account is offered after the order. */
	account_after_checkout: boolean;
	/** Payment methods that are switched on. */
	gateways: string[];
	/** The store’s currency, and those of the ledger. */
	currencies: string[];
	/** Orders have tables of their own. */
	hpos: boolean;
}

/** The question for consent was really shown, once a visit: on a page that was not reached from this site. Counted by day; nothing of it is kept but the number. */
export interface ConsentAskedProps {
	/** Version of the text that was shown; empty where there is none. */
	text: string;
	/** Language of the page, as BCP 47. */
	language: string;
	/** The region’s rule. */
	rule: 'opt_in' | 'opt_out' | 'none';
	/** Layout of the banner. */
	layout: '' | 'bar' | 'box' | 'centred' | 'preferences';
}

/** A choice about consent, a change of it, or its withdrawal. It is kept in the consent log, without a visitor, a session or an address. */
export interface ConsentGivenProps {
	/** The random id in the cookie of the choice: 22 letters, digits, hyphens and underscores. */
	consent_id: string;
	/** The categories that are allowed now; all others are denied. */
	allowed: ( 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing' )[];
	/** Version of the text on which the choice was made; empty where there was none. */
	text: string;
	/** Language of the page, as BCP 47. */
	language: string;
	/** The region’s rule. */
	rule: 'opt_in' | 'opt_out' | 'none';
	/** By which button; or by “always allow” on a placeholder (service), by other code, taken over from the notice that was there before, or by a signal of the browser. */
	how: 'accept' | 'refuse' | 'choose' | 'dismiss' | 'withdraw' | 'service' | 'api' | 'jetpack' | 'gpc' | 'dnt';
	/** Where the choice was made; empty: by other code. */
	layout: '' | 'bar' | 'box' | 'centred' | 'preferences';
	/** There was no choice before: an answer, not a change. */
	first: boolean;
	/** Ids of the services that are allowed one by one beyond their category, joined by dots. */
	services?: string;
	/** The browser sent Global Privacy Control or Do Not Track. */
	signal?: 'gpc' | 'dnt';
}

export interface EventPropsByName {
	page_viewed: PageViewedProps;
	page_engaged: PageEngagedProps;
	outbound_clicked: OutboundClickedProps;
	file_downloaded: FileDownloadedProps;
	search_performed: SearchPerformedProps;
	search_result_clicked: SearchResultClickedProps;
	form_submitted: FormSubmittedProps;
	video_progressed: VideoProgressedProps;
	contact_clicked: ContactClickedProps;
	share_clicked: ShareClickedProps;
	block_variant_shown: BlockVariantShownProps;
	web_vitals_measured: WebVitalsMeasuredProps;
	product_list_viewed: ProductListViewedProps;
	product_clicked: ProductClickedProps;
	product_viewed: ProductViewedProps;
	variation_selected: VariationSelectedProps;
	cart_item_added: CartItemAddedProps;
	cart_item_removed: CartItemRemovedProps;
	cart_viewed: CartViewedProps;
	mini_cart_opened: MiniCartOpenedProps;
	coupon_applied: CouponAppliedProps;
	coupon_rejected: CouponRejectedProps;
	coupon_removed: CouponRemovedProps;
	checkout_viewed: CheckoutViewedProps;
	checkout_step_reached: CheckoutStepReachedProps;
	shipping_method_selected: ShippingMethodSelectedProps;
	payment_method_selected: PaymentMethodSelectedProps;
	checkout_field_failed: CheckoutFieldFailedProps;
	checkout_submitted: CheckoutSubmittedProps;
	checkout_failed: CheckoutFailedProps;
	express_payment_started: ExpressPaymentStartedProps;
	order_placed: OrderPlacedProps;
	order_paid: OrderPaidProps;
	order_failed: OrderFailedProps;
	order_cancelled: OrderCancelledProps;
	order_refunded: OrderRefundedProps;
	account_page_viewed: AccountPageViewedProps;
	account_created: AccountCreatedProps;
	logged_in: LoggedInProps;
	address_saved: AddressSavedProps;
	payment_method_saved: PaymentMethodSavedProps;
	payment_method_deleted: PaymentMethodDeletedProps;
	account_details_saved: AccountDetailsSavedProps;
	order_opened: OrderOpenedProps;
	order_action_clicked: OrderActionClickedProps;
	store_described: StoreDescribedProps;
	consent_asked: ConsentAskedProps;
	consent_given: ConsentGivenProps;
}

export type EventName = keyof EventPropsByName;

export type EventProps< N extends EventName > = EventPropsByName[ N ];

/** Events that the endpoint takes from a browser. The others are made by the server alone. */
export type BrowserEventName = 'page_viewed' | 'page_engaged' | 'outbound_clicked' | 'file_downloaded' | 'search_performed' | 'search_result_clicked' | 'form_submitted' | 'video_progressed' | 'contact_clicked' | 'share_clicked' | 'block_variant_shown' | 'web_vitals_measured' | 'product_list_viewed' | 'product_clicked' | 'product_viewed' | 'variation_selected' | 'cart_viewed' | 'mini_cart_opened' | 'checkout_viewed' | 'checkout_step_reached' | 'payment_method_selected' | 'checkout_field_failed' | 'checkout_submitted' | 'checkout_failed' | 'express_payment_started' | 'account_page_viewed' | 'order_action_clicked';

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
	page_engaged: 'statistics-anonymous',
	outbound_clicked: 'statistics-anonymous',
	file_downloaded: 'statistics-anonymous',
	search_performed: 'statistics-anonymous',
	search_result_clicked: 'statistics-anonymous',
	form_submitted: 'statistics-anonymous',
	video_progressed: 'statistics-anonymous',
	contact_clicked: 'statistics-anonymous',
	share_clicked: 'statistics-anonymous',
	block_variant_shown: 'statistics-anonymous',
	web_vitals_measured: 'statistics-anonymous',
	product_list_viewed: 'statistics-anonymous',
	product_clicked: 'statistics-anonymous',
	product_viewed: 'statistics-anonymous',
	variation_selected: 'statistics-anonymous',
	cart_item_added: 'statistics-anonymous',
	cart_item_removed: 'statistics-anonymous',
	cart_viewed: 'statistics-anonymous',
	mini_cart_opened: 'statistics-anonymous',
	coupon_applied: 'statistics-anonymous',
	coupon_rejected: 'statistics-anonymous',
	coupon_removed: 'statistics-anonymous',
	checkout_viewed: 'statistics-anonymous',
	checkout_step_reached: 'statistics-anonymous',
	shipping_method_selected: 'statistics-anonymous',
	payment_method_selected: 'statistics-anonymous',
	checkout_field_failed: 'statistics-anonymous',
	checkout_submitted: 'statistics-anonymous',
	checkout_failed: 'statistics-anonymous',
	express_payment_started: 'statistics-anonymous',
	order_placed: 'functional',
	order_paid: 'functional',
	order_failed: 'functional',
	order_cancelled: 'functional',
	order_refunded: 'functional',
	account_page_viewed: 'statistics-anonymous',
	account_created: 'statistics-anonymous',
	logged_in: 'statistics-anonymous',
	address_saved: 'statistics-anonymous',
	payment_method_saved: 'statistics-anonymous',
	payment_method_deleted: 'statistics-anonymous',
	account_details_saved: 'statistics-anonymous',
	order_opened: 'statistics-anonymous',
	order_action_clicked: 'statistics-anonymous',
	store_described: 'functional',
	consent_asked: 'functional',
	consent_given: 'functional',
} as const satisfies Record< EventName, ConsentCategory >;

/**
 * What most events of a browser need. The storefront carries only this and the exceptions: every byte
 * of it is loaded by every shopper, and the server refuses names that it does not know.
 */
export const BROWSER_CONSENT = 'statistics-anonymous' satisfies ConsentCategory;

/** The events of a browser that need another category than BROWSER_CONSENT. */
export const BROWSER_CONSENT_EXCEPTIONS: Partial<
	Record< BrowserEventName, ConsentCategory >
> = {

};

/** What one POST may hold: bytes, events, and the age of an event in ms. */
export const BATCH_LIMITS = { max_bytes: 40960, max_events: 20, max_age_ms: 86400000 } as const;
