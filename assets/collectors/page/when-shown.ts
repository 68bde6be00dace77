import { listen } from '../../tracker/listen';

/**
 * Calls once when somebody sees the page: at once, or when a prerendered page is activated, or when a
 * tab that was opened in the background comes to the front (Safari preloads such tabs by itself).
 */
export function whenShown( callback: () => void ): void {
	const check = () => {
		if ( ! document.prerendering && ! document.hidden ) {
			undoActivated();
			undoVisible();
			callback();
		}
	};
	const undoActivated = listen( document, 'prerenderingchange', check );
	const undoVisible = listen( document, 'visibilitychange', check );
	check();
}
