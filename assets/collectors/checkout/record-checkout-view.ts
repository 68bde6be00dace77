import type {
	CheckoutViewedProps,
	PageKind,
} from '../../schema/generated/events';
import type { RecordEvent } from '../../tracker/create-tracker';

/** Not on the thank-you page, which is of another kind. */
export function recordCheckoutView(
	record: RecordEvent,
	page: {
		kind: PageKind;
		form?: CheckoutViewedProps[ 'form' ];
	}
): void {
	if ( page.kind === 'checkout' ) {
		record( 'checkout_viewed', { form: page.form } as CheckoutViewedProps );
	}
}
