import { listen } from './listen';

/**
 * Calls when the page is hidden or left: on phones the last moment that is sure to come. Often twice
 * for one leave.
 *
 * @param callback Must do its work at once, and not throw.
 * @param options  Of `addEventListener`: `capture` comes before all who do without.
 */
export function onLeave(
	callback: () => void,
	options?: AddEventListenerOptions
): void {
	listen(
		document,
		'visibilitychange',
		() => {
			if ( document.hidden ) {
				callback();
			}
		},
		options
	);
	listen( window, 'pagehide', callback, options );
}
