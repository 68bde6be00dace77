/**
 * For tests: the code listens for its page's life, a test ends before. Remembers who listens from now
 * on, and whose `pushState` it is.
 *
 * @return Drops them all.
 */
export function stageListeners(): () => void {
	const listeners: Parameters< EventTarget[ 'addEventListener' ] >[] = [];
	const targets: EventTarget[] = [];
	const { addEventListener } = EventTarget.prototype;
	const { pushState } = history;
	EventTarget.prototype.addEventListener = function ( ...call ) {
		targets.push( this );
		listeners.push( call );
		addEventListener.apply( this, call );
	};
	return () => {
		EventTarget.prototype.addEventListener = addEventListener;
		history.pushState = pushState;
		targets.forEach( ( target, index ) =>
			target.removeEventListener( ...listeners[ index ]! )
		);
	};
}
