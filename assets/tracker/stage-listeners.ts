/**
 * For tests: the code listens for its page's life, a test ends before. Remembers who listens from now
 * on, and whose `pushState` it is.
 *
 * @return Drops them all.
 */
export function stageListeners(): () => void {
	const undo: ( () => void )[] = [];
	const { pushState } = history;
	// Jest's window has an own one.
	for ( const owner of [ EventTarget.prototype, window ] ) {
		const { addEventListener } = owner;
		owner.addEventListener = function (
			this: EventTarget,
			...[ type, listener, options ]: Parameters<
				typeof addEventListener
			>
		) {
			undo.push( () =>
				this.removeEventListener( type, listener, options )
			);
			addEventListener.call( this, type, listener, options );
		};
		undo.push( () => {
			owner.addEventListener = addEventListener;
		} );
	}
	return () => {
		history.pushState = pushState;
		undo.forEach( ( step ) => step() );
	};
}
