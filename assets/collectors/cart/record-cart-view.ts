import type { RecordEvent } from '../../tracker/create-tracker';
import type { CartViewedProps, PageKind } from '../../schema/generated/events';

export function recordCartView(
	record: RecordEvent,
	page: { kind: PageKind; form?: string }
): void {
	if ( page.kind === 'cart' ) {
		record( 'cart_viewed', { form: page.form } as CartViewedProps );
	}
}
