/**
 * Runs `task` now and again `pause` ms after it has ended, but never while the
 * tab is hidden: a forgotten tab must not keep the store's server busy.
 * Returns its undo.
 */
export function pollWhileVisible(
	task: () => Promise< unknown >,
	pause: number
): () => void {
	let timer: ReturnType< typeof setTimeout > | undefined;
	let round = 0;

	const run = async (): Promise< void > => {
		const mine = ++round;
		clearTimeout( timer );
		await task().catch( () => undefined );
		// Hidden, stopped or overtaken meanwhile: another round has the word.
		if ( mine === round ) {
			timer = setTimeout( run, pause );
		}
	};
	const halt = (): void => {
		round++;
		clearTimeout( timer );
	};
	const follow = (): void => {
		if ( document.visibilityState === 'visible' ) {
			void run();
		} else {
			halt();
		}
	};

	document.addEventListener( 'visibilitychange', follow );
	follow();
	return () => {
		document.removeEventListener( 'visibilitychange', follow );
		halt();
	};
}
