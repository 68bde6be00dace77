/**
 * Calls when the page is hidden or left: on phones the last moment that is sure to come. Often twice
 * for one leave.
 *
 * @param callback Must do its work at once.
 * @return Undo.
 */
export function onLeave( callback: () => void ): () => void {
	const whenHidden = () => {
		if ( document.visibilityState === 'hidden' ) {
			callback();
		}
	};
	document.addEventListener( 'visibilitychange', whenHidden );
	window.addEventListener( 'pagehide', callback );
	return () => {
		document.removeEventListener( 'visibilitychange', whenHidden );
		window.removeEventListener( 'pagehide', callback );
	};
}
