import { listen } from './listen';

/** A page that never finishes loading does not hold us back longer, in ms. */
const PATIENCE_MS = 3000;

/** Calls once when the page has loaded, so that nothing of ours competes with it. */
export function whenLoaded( callback: () => void ): void {
	const done = () => {
		clearTimeout( timer );
		callback();
		callback = () => {};
	};
	const timer = setTimeout(
		done,
		document.readyState === 'complete' ? 0 : PATIENCE_MS
	);
	listen( window, 'load', done );
}
