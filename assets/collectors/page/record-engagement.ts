import type { PageLife } from '../../tracker/page-life';

const MAX_SECONDS = 86_400;

/**
 * For how long the page was looked at, and how far down. By the monotonic clock: a corrected device
 * clock changes nothing.
 */
export function recordEngagement( {
	record,
	on,
	onView,
	onLeave,
	url,
	since,
}: PageLife ): void {
	/** Since when it is visible. Not a number while it is hidden. */
	let start = since;
	let unsent = 0;
	let deepest = 0;
	let address = url();

	const look = () => {
		const depth =
			( scrollY + innerHeight ) / document.documentElement.scrollHeight;
		deepest = Math.max(
			deepest,
			Math.min( 100, Math.round( 100 * depth ) )
		);
	};
	const settle = () => {
		const now = performance.now();
		unsent += now - start || 0;
		start = document.hidden ? NaN : now;
		const visible_seconds = Math.min(
			MAX_SECONDS,
			Math.floor( unsent / 1000 )
		);
		if ( visible_seconds ) {
			unsent %= 1000;
			record(
				'page_engaged',
				{ visible_seconds, scroll_percent: deepest },
				address
			);
		}
	};
	onView( () => {
		settle();
		unsent = 0;
		deepest = 0;
		address = url();
		setTimeout( look ); // When the new page is there.
	} );
	onLeave( settle );
	on( document, 'visibilitychange', () => {
		if ( ! document.hidden ) {
			start = performance.now();
		}
	} );
	on( document, 'scroll', look );
}
