import { __, sprintf } from '@wordpress/i18n';
import type { LiveSummary } from '../../data/reports';
import type { EventName } from '../../schema/generated/events';
import { formatMoney } from '../format/format-money';
import { formatNumber } from '../format/format-number';

/** Complete by its type: an event that is added to the schema needs its words here. */
const eventTitles = (): Record< EventName, string > => ( {
	page_viewed: __( 'Looked at a page', 'footfall' ),
	product_viewed: __( 'Looked at a product', 'footfall' ),
	cart_item_added: __( 'Added to the cart', 'footfall' ),
	cart_item_removed: __( 'Took out of the cart', 'footfall' ),
	cart_viewed: __( 'Looked at the cart', 'footfall' ),
	checkout_viewed: __( 'Went to the checkout', 'footfall' ),
	order_placed: __( 'Placed an order', 'footfall' ),
	order_paid: __( 'Order was paid', 'footfall' ),
	order_refunded: __( 'Order was refunded', 'footfall' ),
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
