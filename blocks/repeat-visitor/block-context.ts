import type { RepeatVisitorAttributes } from './types';

/** What render.php gives the block in the page, and what is made of it. */
export interface BlockContext extends Omit<
	RepeatVisitorAttributes,
	'placement'
> {
	/** Whether it is seen. null: it is not decided yet, and not seen. */
	is_shown: boolean | null;
	/** Whether it takes no room. */
	is_away: boolean;
}
