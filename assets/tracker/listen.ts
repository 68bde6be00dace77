/**
 * @param target   Where to listen.
 * @param type     Name of the event.
 * @param callback Must not throw.
 * @return Undo.
 */
export function listen< E extends Event = Event >(
	target: EventTarget,
	type: string,
	callback: ( event: E ) => void
): () => void {
	const listener = callback as EventListener;
	target.addEventListener( type, listener );
	return () => target.removeEventListener( type, listener );
}
