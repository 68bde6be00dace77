/**
 * Calls once, when half of a block, or half a window of it, is in view.
 *
 * @return Stops.
 */
export function onSeen( block: HTMLElement, callback: () => void ): () => void {
	const observer = new IntersectionObserver(
		( entries ) => {
			const isSeen = entries.some(
				( { intersectionRect, boundingClientRect } ) =>
					intersectionRect.height * 2 >=
						Math.min( boundingClientRect.height, innerHeight ) &&
					intersectionRect.height > 0
			);
			if ( isSeen ) {
				observer.disconnect();
				callback();
			}
		},
		{ threshold: [ 0, 0.1, 0.2, 0.3, 0.4, 0.5 ] }
	);
	observer.observe( block );
	return () => observer.disconnect();
}
