/**
 * Calls once when somebody sees the page: at once, or when a prerendered page is activated, or when a
 * tab that was opened in the background comes to the front (Safari preloads such tabs by itself).
 */
export function whenShown( callback: () => void ): void {
	const isHidden = () =>
		document.prerendering || document.visibilityState === 'hidden';
	const check = () => {
		if ( ! isHidden() ) {
			EVENTS.forEach( ( type ) =>
				document.removeEventListener( type, check )
			);
			callback();
		}
	};
	EVENTS.forEach( ( type ) => document.addEventListener( type, check ) );
	check();
}

const EVENTS = [ 'prerenderingchange', 'visibilitychange' ];
