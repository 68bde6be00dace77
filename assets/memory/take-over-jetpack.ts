const COOKIE = /(?:^|; )jp-visit-counter=(\d*)/g;

const readCounts = () => [ ...document.cookie.matchAll( COOKIE ) ];

/**
 * Takes over what Jetpack's block has counted for this page, and removes its cookie. Jetpack wrote one
 * for each path, and those of folders above are read here too: ours is the one that goes when it is
 * removed for this path.
 *
 * @return 0 without one.
 */
export function takeOverJetpack(): number {
	const before = readCounts();
	if ( before.length ) {
		document.cookie = `jp-visit-counter=;path=${ location.pathname };max-age=0`;
	}
	return before.length > readCounts().length
		? Number( before[ 0 ]?.[ 1 ] )
		: 0;
}
