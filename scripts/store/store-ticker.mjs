const EVERY_MS = 10_000;

/**
 * Stands in for cron while a store is up. The next tick is planned when one has ended, so they never
 * overlap.
 *
 * @param {import('./start-store.mjs').Store} store
 * @param {(text: string) => void}            onProblem Told once for each different problem.
 * @return {() => Promise<void>} Stops, after a tick that is under way.
 */
export function startTicker( store, onProblem ) {
	const told = new Set();
	let stopped = false;
	/** @type {Promise<void>} */
	let current = Promise.resolve();
	/** @type {NodeJS.Timeout} */
	let timer;
	const tick = async () => {
		try {
			await store.tick();
		} catch ( error ) {
			const text =
				error instanceof Error ? error.message : String( error );
			if ( ! stopped && ! told.has( text ) ) {
				told.add( text );
				onProblem( text );
			}
		}
		plan();
	};
	const plan = () => {
		if ( ! stopped ) {
			timer = setTimeout( () => ( current = tick() ), EVERY_MS );
		}
	};
	plan();
	return () => {
		stopped = true;
		clearTimeout( timer );
		return current;
	};
}
