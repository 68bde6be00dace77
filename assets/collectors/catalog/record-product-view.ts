import type { RecordEvent } from '../../tracker/create-tracker';

/**
 * @param record Of the tracker.
 * @param page   With the WooCommerce id on a product's own page.
 */
export function recordProductView(
	record: RecordEvent,
	page: { product_id?: number }
): void {
	if ( page.product_id ) {
		record( 'product_viewed', { product_id: page.product_id } );
	}
}
