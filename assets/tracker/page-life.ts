import type { PageKind } from '../schema/generated/events';
import type { RecordEvent } from './create-tracker';

interface LoadedPage {
	kind: PageKind;
	product_id?: number;
	results?: number;
}

/** What collectors work with that come when the page has loaded. All callbacks are guarded. */
export interface PageLife {
	record: RecordEvent;
	/** What WordPress says about the page that it made. */
	page: LoadedPage;
	/** When the page was shown, by `performance.now()`. */
	since: number;
	/** Listens before the listeners of the page. */
	on: < E extends Event >(
		target: EventTarget,
		type: string,
		callback: ( event: E ) => void
	) => void;
	/** Calls for the present page view, and for each that follows in this document. */
	onView: ( callback: ( kind: PageKind ) => void ) => void;
	/** Calls when the page is hidden or left, before the queue is sent. Often twice for one leave. */
	onLeave: ( callback: () => void ) => void;
	/**
	 * Calls when a link has been followed, by whatever button or key; once for a click. Links that add
	 * to the cart are none: nobody goes there to see something.
	 */
	onLink: (
		callback: ( link: Element, url: URL, isOwnSite: boolean ) => void
	) => void;
	/** Calls at once, and soon after elements came, went, or changed one of the attributes. */
	onChanged: ( callback: () => void, attributes?: string[] ) => void;
	/** Address of the present page as events carry it. */
	url: () => string | undefined;
}
