import type { Overview } from '../../data/reports';

/** An order without a visit, or a bot alone, is still something to show. */
export function isEmpty( { totals, ledger, excluded }: Overview ): boolean {
	return (
		totals.sessions === 0 &&
		totals.page_views === 0 &&
		totals.orders === 0 &&
		totals.revenue === 0 &&
		totals.refunds === 0 &&
		ledger.orders === 0 &&
		excluded.length === 0
	);
}
