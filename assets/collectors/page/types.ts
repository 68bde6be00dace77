import type { PageKind, PageViewedProps } from '../../schema/generated/events';
import type { Settings } from '../../schema/generated/settings';

/** What WordPress says about the page that it made. */
export interface PageDescription {
	kind: PageKind;
	/** WooCommerce product id, on a product's page. */
	product_id?: number;
	/** How the cart or the checkout is built; `pay` is the page that pays an order. */
	form?: 'block' | 'classic' | 'pay';
	/** On the page that pays an order, when it answers a payment that did not go through. */
	failure?: 'declined' | 'fields' | 'session';
	/** Of the customer's account. */
	tab?: string;
	/** How many results a page of results has in all. */
	results?: number;
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
