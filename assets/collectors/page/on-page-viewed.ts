import type { createGuard } from '../../tracker/create-guard';
import { listen } from '../../tracker/listen';
import { cleanUrl } from './clean-url';
import { cutText } from './cut-text';
import { describePage } from './describe-page';
import { onNavigated } from './on-navigated';
import type { PageConfig, PageView } from './types';

interface PageOptions {
	/** What the page is, and what an address may not hold. */
	config: PageConfig;
	guard: ReturnType< typeof createGuard >;
}

const TITLE_LENGTH = 200;

/**
 * Calls for the present page, again when the back button brings it back whole, and when a script has
 * changed to another one. To be called when the page is shown (`whenShown`).
 */
export function onPageViewed(
	{ config, guard }: PageOptions,
	callback: ( view: PageView ) => void
): void {
	const loadedPath = location.pathname;
	let referrer = document.referrer;
	let href = '';
	let timer: ReturnType< typeof setTimeout > | undefined;

	const view = guard( () => {
		href = location.href;
		const page = describePage( config.page, loadedPath, location.pathname );
		callback( {
			page,
			props: {
				page_kind: page.kind,
				title: cutText( document.title, TITLE_LENGTH ),
				referrer: cleanUrl(
					referrer,
					config.excluded_query_parameters
				),
			},
		} );
	} );

	onNavigated( () => {
		clearTimeout( timer );
		timer = setTimeout( () => {
			referrer = href;
			view();
		} ); // When the script has set the title.
	} );
	listen< PageTransitionEvent >(
		window,
		'pageshow',
		( { persisted } ) => persisted && view()
	);
	view();
}
