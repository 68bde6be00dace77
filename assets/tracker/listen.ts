/**
 * For the life of the page.
 *
 * @param target   Where to listen.
 * @param type     Name of the event.
 * @param callback Must not throw.
 * @param options  Of `addEventListener`.
 */
export function listen< E extends Event = Event >(
	target: EventTarget,
	type: string,
	callback: ( event: E ) => void,
	options?: AddEventListenerOptions
): void {
	target.addEventListener( type, callback as EventListener, options );
}
