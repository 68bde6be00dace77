/** @type {Set<() => Promise<void>>} */
const stops = new Set();
/** @type {NodeJS.Signals[]} */
const SIGNALS = [ 'SIGINT', 'SIGTERM', 'SIGHUP' ];

/**
 * Ends a store when the process is told to end. Whoever else listens to the signal (a test runner,
 * `npm start`) decides how the process ends; if nobody does, it ends by the signal as it would have.
 *
 * @param {() => Promise<void>} stop
 * @return {() => void} Forgets it.
 */
export function stopOnSignals( stop ) {
	if ( stops.size === 0 ) {
		SIGNALS.forEach( ( signal ) => process.on( signal, onSignal ) );
	}
	stops.add( stop );
	return () => {
		stops.delete( stop );
		if ( stops.size === 0 ) {
			SIGNALS.forEach( ( signal ) => process.off( signal, onSignal ) );
		}
	};
}

/**
 * @param {NodeJS.Signals} signal
 */
async function onSignal( signal ) {
	const alone = process.listenerCount( signal ) === 1;
	await Promise.allSettled( [ ...stops ].map( ( stop ) => stop() ) );
	if ( alone ) {
		process.off( signal, onSignal );
		process.kill( process.pid, signal );
	}
}
