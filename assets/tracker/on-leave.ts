import { listen } from './listen';

/**
 * Calls when the page is hidden or left: on phones the last moment that is sure to come. Often twice
 * for one leave.
 *
 * @param callback Must do its work at once, and not throw.
 * @return Undo.
 */
export function onLeave( callback: () => void ): () => void {
	const undoHidden = listen( document, 'visibilitychange', () => {
		if ( document.hidden ) {
			callback();
		}
	} );
	const undoLeft = listen( window, 'pagehide', callback );
	return () => {
		undoHidden();
		undoLeft();
	};
}
