import { listen } from '../../tracker/listen';

/**
 * Calls once when somebody sees the page: at once, or when a prerendered page is activated, or when a
 * tab that was opened in the background comes to the front (Safari preloads such tabs by itself).
 */
export function whenShown( callback: () => void ): void {
	const check = () => {
		if ( ! document.prerendering && ! document.hidden ) {
			callback();
			callback = () => {};
		}
	};
	listen( document, 'prerenderingchange', check );
	listen( document, 'visibilitychange', check );
	check();
}
