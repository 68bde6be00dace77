import type { ChoiceLog } from '../consent/choice';
import { newId } from '../tracker/new-id';

/** Taken, at fault, or no room: no other address would do better. */
const DONE = [ 204, 400, 507 ];

/**
 * Sends proof of what was asked and answered. It says nothing of who: no visitor, no language of the
 * browser. Sent under one id, however often, it is stored once.
 *
 * @param urls Addresses of the endpoint, best first.
 */
export const sendChoice =
	( urls: readonly string[] ): ChoiceLog =>
	async ( name, props ) => {
		const body = JSON.stringify( {
			v: 1,
			consent: 'functional',
			automated: navigator.webdriver,
			events: [
				{
					id: newId(),
					name,
					age: 0,
					url: location.origin + location.pathname,
					props,
				},
			],
		} );
		for ( const url of urls ) {
			try {
				const { status } = await fetch( url, {
					method: 'POST',
					body, // A string: text/plain, which needs no preflight.
					keepalive: true,
					redirect: 'manual',
				} );
				if ( DONE.includes( status ) ) {
					return;
				}
			} catch {} // Perhaps the next one.
		}
	};
