import type { PageKind, PageViewedProps } from '../../schema/generated/events';
import type { Settings } from '../../schema/generated/settings';

/** What WordPress says about the page that it made. */
export interface PageDescription {
	kind: PageKind;
	/** WooCommerce product id, on a product's page. */
	product_id?: number;
}

export type PageConfig = Pick<
	Settings,
	'excluded_paths' | 'excluded_query_parameters'
> & { page: PageDescription };

/** One view of one page. */
export interface PageView {
	page: PageDescription;
	props: Required< PageViewedProps >;
}
