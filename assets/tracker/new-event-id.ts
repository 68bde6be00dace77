import { newId } from './new-id';

/**
 * A UUID of version 7 (RFC 9562): it begins with the time, so that the database finds and stores
 * events of one day side by side. Never for a visitor: it would tell when he first came.
 */
export function newEventId(): string {
	const ms = `0${ Date.now().toString( 16 ) }`; // Twelve digits until the year 2527.
	return `${ ms.replace( /.{8}/, '$&-' ) }-7${ newId().slice( 15 ) }`;
}
