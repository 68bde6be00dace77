import type { PageKind } from '../../schema/generated/events';
import type { RecordEvent } from '../../tracker/create-tracker';

export function recordCartView(
	record: RecordEvent,
	page: { kind: PageKind; form?: string }
): void {
	if ( page.kind === 'cart' ) {
		record( 'cart_viewed', {
			form: page.form === 'block' ? 'block' : 'classic',
		} );
	}
}
