import type { RepeatVisitorAttributes } from './types';

type Attributes = Record< string, unknown >;

const NAME = 'jetpack/repeat-visitor';

/** What Jetpack's block means where nothing is stored. */
const THRESHOLD = 3;

/**
 * Jetpack raises its count after the page was made: on the n-th visit it knows of n − 1. "After 3"
 * begins to show on the fourth, "before 3" shows on the first three, as its own editor says. Ours counts
 * this visit. A browser that Jetpack does not know is one that was never here.
 *
 * @param attributes Of a block `jetpack/repeat-visitor`.
 */
export function fromJetpack( {
	criteria,
	threshold,
}: Attributes ): Partial< RepeatVisitorAttributes > {
	const visits = Math.trunc( Number( threshold ?? THRESHOLD ) ) || 0;
	const isBefore = criteria === 'before-visits';
	const unknown = isBefore === visits > 0 ? 'show' : 'hide';
	return {
		conditions: [
			isBefore
				? { rule: 'page_visits', is: 'at_most', value: visits }
				: { rule: 'page_visits', is: 'at_least', value: visits + 1 },
		],
		match: 'all',
		outcome: 'show',
		without_data: unknown,
		without_script: unknown,
	};
}

/** Whether a block that WordPress does not know is Jetpack's. */
export const isJetpack = ( { originalName }: Attributes ): boolean =>
	originalName === NAME;

/** @return The attributes that such a block was saved with. */
export function readMissing( { originalContent }: Attributes ): Attributes {
	const [ , json = '' ] =
		/^\s*<!-- wp:jetpack\/repeat-visitor (\{.*?\}) \/?-->/s.exec(
			String( originalContent )
		) ?? [];
	try {
		return json ? JSON.parse( json ) : {};
	} catch {
		return {};
	}
}
