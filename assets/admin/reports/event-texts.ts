import { __, sprintf } from '@wordpress/i18n';
import type { LiveSummary } from '../../data/reports';
import type { EventName } from '../../schema/generated/events';
import { formatMoney } from '../format/format-money';
import { formatNumber } from '../format/format-number';

/** Complete by its type: an event that is added to the schema needs its words here. */
const eventTitles = (): Record< EventName, string > => ( {
	page_viewed: __( 'Looked at a page', 'footfall' ),
	page_engaged: __( 'Spent time on a page', 'footfall' ),
	outbound_clicked: __( 'Followed a link to another site', 'footfall' ),
	file_downloaded: __( 'Downloaded a file', 'footfall' ),
	search_performed: __( 'Searched', 'footfall' ),
	search_result_clicked: __( 'Opened a search result', 'footfall' ),
	form_submitted: __( 'Sent a form', 'footfall' ),
	video_progressed: __( 'Watched a video', 'footfall' ),
	contact_clicked: __( 'Used a contact link', 'footfall' ),
	share_clicked: __( 'Shared a page', 'footfall' ),
	block_variant_shown: __( 'Saw a block for some visitors', 'footfall' ),
	web_vitals_measured: __( 'Page speed was measured', 'footfall' ),
	product_list_viewed: __( 'Saw products in a list', 'footfall' ),
	product_clicked: __( 'Opened a product from a list', 'footfall' ),
	product_viewed: __( 'Looked at a product', 'footfall' ),
	variation_selected: __( 'Chose a variation', 'footfall' ),
	cart_item_added: __( 'Added to the cart', 'footfall' ),
	cart_item_removed: __( 'Took out of the cart', 'footfall' ),
	cart_viewed: __( 'Looked at the cart', 'footfall' ),
	mini_cart_opened: __( 'Opened the mini-cart', 'footfall' ),
	coupon_applied: __( 'Used a coupon', 'footfall' ),
	coupon_rejected: __( 'A coupon was refused', 'footfall' ),
	coupon_removed: __( 'A coupon was taken out', 'footfall' ),
	checkout_viewed: __( 'Went to the checkout', 'footfall' ),
	checkout_step_reached: __( 'Got on with the checkout', 'footfall' ),
	shipping_method_selected: __( 'Chose a way of shipping', 'footfall' ),
	payment_method_selected: __( 'Chose a way to pay', 'footfall' ),
	checkout_field_failed: __( 'An error was shown at a field', 'footfall' ),
	checkout_submitted: __( 'Pressed the order button', 'footfall' ),
	checkout_failed: __( 'An order did not work', 'footfall' ),
	express_payment_started: __( 'Began an express payment', 'footfall' ),
	order_placed: __( 'Placed an order', 'footfall' ),
	order_paid: __( 'Order was paid', 'footfall' ),
	order_failed: __( 'Payment of an order failed', 'footfall' ),
	order_cancelled: __( 'Order was cancelled', 'footfall' ),
	order_refunded: __( 'Order was refunded', 'footfall' ),
	account_page_viewed: __( 'Looked at the account', 'footfall' ),
	account_created: __( 'Got an account', 'footfall' ),
	logged_in: __( 'Logged in', 'footfall' ),
	address_saved: __( 'Saved an address', 'footfall' ),
	payment_method_saved: __( 'Saved a way to pay', 'footfall' ),
	payment_method_deleted: __( 'Deleted a way to pay', 'footfall' ),
	account_details_saved: __( 'Saved account details', 'footfall' ),
	order_opened: __( 'Looked at an order', 'footfall' ),
	order_action_clicked: __( 'Used a button of an order', 'footfall' ),
	store_described: __( 'The store was described', 'footfall' ),
	consent_asked: __( 'Was asked for consent', 'footfall' ),
	consent_given: __( 'Chose about consent', 'footfall' ),
} );

export function eventTitle( name: EventName ): string {
	return eventTitles()[ name ] ?? name;
}

function productInWords( { product, quantity }: LiveSummary ): string[] {
	if ( product === undefined ) {
		return [];
	}
	return quantity === undefined || quantity === 1
		? [ product ]
		: [
				sprintf(
					/* translators: 1: number of pieces, 2: name of a product. */
					__( '%1$s × %2$s', 'footfall' ),
					formatNumber( quantity ),
					product
				),
			];
}

function orderInWords( { order_id: id }: LiveSummary ): string[] {
	return id === undefined
		? []
		: [
				sprintf(
					/* translators: %d: order number. */
					__( 'Order %d', 'footfall' ),
					id
				),
			];
}

function amountInWords( summary: LiveSummary ): string[] {
	const { amount, currency, currency_decimals: decimals } = summary;
	return amount === undefined ||
		currency === undefined ||
		decimals === undefined
		? []
		: [ formatMoney( amount, { code: currency, decimals } ) ];
}

export function summaryInWords( summary: LiveSummary ): string {
	return [
		...productInWords( summary ),
		...orderInWords( summary ),
		...amountInWords( summary ),
	].join( ' · ' );
}
