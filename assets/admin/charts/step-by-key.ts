const WEEK = 7;

/**
 * Where a key leads from a place in a row of `count` days, or null for a key
 * that means nothing here. In right-to-left pages the next day lies on the left.
 */
export function stepByKey(
	key: string,
	index: number,
	count: number,
	isRtl: boolean
): number | null {
	const forward = isRtl ? -1 : 1;
	const targets: Record< string, number > = {
		ArrowRight: index + forward,
		ArrowLeft: index - forward,
		ArrowUp: index + 1,
		ArrowDown: index - 1,
		PageUp: index + WEEK,
		PageDown: index - WEEK,
		Home: 0,
		End: count - 1,
	};
	const target = targets[ key ];
	return target === undefined
		? null
		: Math.min( count - 1, Math.max( 0, target ) );
}
