import type { BlockContext } from './block-context';

/** What happens so soon after a visitor's action is expected by them, in ms (as layout shifts count). */
const ACTION_MS = 500;

const ACTIONS = [ 'click', 'keydown' ];

let actedAt = -Infinity;

/** Blocks that wait for a moment in which nothing moves that is seen, and what they do then. */
const waiting = new Map< HTMLElement, () => void >();

const act = ( block: HTMLElement ) => {
	const put = waiting.get( block );
	waiting.delete( block );
	out?.unobserve( block );
	put?.();
};

const hasJustActed = () => performance.now() - actedAt < ACTION_MS;

const isBelow = ( block: HTMLElement ) =>
	block.getBoundingClientRect().top >= innerHeight;

let out: IntersectionObserver | undefined;

/** The visitor's actions are watched once there is a block. */
export function watchActions(): void {
	out ??= new IntersectionObserver( ( entries ) =>
		entries.forEach(
			( { target } ) =>
				isBelow( target as HTMLElement ) && act( target as HTMLElement )
		)
	);
	ACTIONS.forEach( ( type ) =>
		addEventListener(
			type,
			() => {
				actedAt = performance.now();
				[ ...waiting.keys() ].forEach( act );
			},
			true
		)
	);
}

/**
 * Shows a block or takes it away, so that nothing moves under the visitor's eyes: room is given below
 * the window or after the visitor's own action, and else waited for; room that is not needed any more
 * stays empty, unless it is there or then.
 */
export function place(
	block: HTMLElement,
	context: BlockContext,
	isShown: boolean
): void {
	waiting.delete( block );
	if ( ! context.is_away ) {
		context.is_shown = isShown; // It has the room that it needs.
		if ( ! isShown && ( isBelow( block ) || hasJustActed() ) ) {
			context.is_away = true;
		}
	} else if ( isShown ) {
		waiting.set( block, () => {
			context.is_away = false;
			context.is_shown = true;
		} );
		if ( hasJustActed() || isBelow( block ) ) {
			act( block );
		} else {
			out?.observe( block );
		}
	}
}
