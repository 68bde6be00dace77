import { whenLoaded } from '../tracker/when-loaded';

/** A busy page does not hold us back longer, in ms. */
const PATIENCE_MS = 2000;

/**
 * Puts scripts into the page, once: when the page has loaded and has time, and they are wanted then or
 * at a later try.
 *
 * @param urls     Of the scripts.
 * @param isWanted Asked at each try.
 * @return Tries.
 */
export function loadWhenIdle(
	urls: readonly string[],
	isWanted: () => boolean
) {
	let isOpen = false;
	const load = () => {
		if ( isOpen && isWanted() ) {
			isOpen = false;
			urls.forEach( ( url ) => {
				const script = document.createElement( 'script' );
				script.src = url;
				document.head.append( script );
			} );
		}
	};
	const open = () => {
		isOpen = true;
		load();
	};
	const whenIdle: typeof requestIdleCallback =
		window.requestIdleCallback ?? setTimeout; // Safari: at once.
	whenLoaded( () => whenIdle( open, { timeout: PATIENCE_MS } ) );
	return load;
}
