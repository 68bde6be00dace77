/** A page that never finishes loading does not hold us back longer, in ms. */
const PATIENCE_MS = 3000;

/** Calls once when the page has loaded and has nothing better to do. */
export function whenIdle( callback: () => void ): void {
	let called = false;
	const once = () => {
		if ( ! called ) {
			called = true;
			callback();
		}
	};
	// Safari has no requestIdleCallback.
	const idle = () =>
		'requestIdleCallback' in window
			? requestIdleCallback( once, { timeout: 1000 } )
			: setTimeout( once );
	if ( document.readyState === 'complete' ) {
		idle();
	} else {
		window.addEventListener( 'load', idle, { once: true } );
		setTimeout( once, PATIENCE_MS );
	}
}
