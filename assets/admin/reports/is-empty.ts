import type { Overview } from '../../data/reports';

/** An order without a visit is still something to show. */
export function isEmpty( { totals, ledger }: Overview ): boolean {
	return (
		totals.sessions === 0 &&
		totals.page_views === 0 &&
		totals.orders === 0 &&
		totals.revenue === 0 &&
		totals.refunds === 0 &&
		ledger.orders === 0
	);
}
