import type { RecordEvent } from '../../tracker/create-tracker';

/**
 * @param record Of the tracker.
 * @param page   With the tab, on the customer's account.
 */
export function recordAccountView(
	record: RecordEvent,
	{ tab }: { tab?: string }
): void {
	if ( tab ) {
		record( 'account_page_viewed', { tab } );
	}
}
