import type { Entry } from '../tracker/types';
import type { RecordedEvent } from './types';

/** Tells other scripts of the page what has been recorded. */
export function emitRecorded( { event: { name, props } }: Entry ): void {
	document.dispatchEvent(
		new CustomEvent< RecordedEvent >( 'footfall:event', {
			detail: Object.freeze( { name, props } ),
		} )
	);
}
