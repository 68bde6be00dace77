import type { Entry } from '../tracker/types';
import type { RecordedEvent } from './types';

/**
 * Hook `footfall:event`: An event was recorded: the visitor's consent allowed it, and it waits to be
 * sent. The detail `{ name, props }` is frozen; docs/EVENTS.md says what `props` hold.
 *
 * @since 0.1.0
 */

/**
 * Hook `footfall.recorded`: An event was recorded, as footfall:event says, for scripts that use the
 * hooks of WordPress.
 *
 * @since 0.1.0
 * @param {Object} event `{ name, props }`, frozen.
 */

/** Tells other scripts of the page what has been recorded. */
export function emitRecorded( { event: { name, props } }: Entry ): void {
	const detail: RecordedEvent = Object.freeze( { name, props } );
	document.dispatchEvent( new CustomEvent( 'footfall:event', { detail } ) );
	window.wp?.hooks?.doAction( 'footfall.recorded', detail );
}
