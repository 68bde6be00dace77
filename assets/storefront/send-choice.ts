import type { ChoiceLog } from '../consent/choice';
import { newId } from '../tracker/new-id';
import { keepProof, readProof, type Proof } from './unsent-proof';

/** Taken, at fault, or no room: no other address would do better. */
const DONE = [ 204, 400, 507 ];

/**
 * Sends proof of what was asked and answered. It says nothing of who: no visitor, no language of the
 * browser. Sent under one id, however often, it is stored once. An answer that reaches no address is
 * kept on the device, and sent by the next page.
 *
 * @param urls Addresses of the endpoint, best first.
 */
export function sendChoice( urls: readonly string[] ): ChoiceLog {
	const send = async ( proof: Proof ) => {
		const { at, ...event } = proof;
		const body = JSON.stringify( {
			v: 1,
			consent: 'functional',
			automated: navigator.webdriver,
			events: [ { ...event, age: Math.max( 0, Date.now() - at ) } ],
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
					return keepProof( proof, false );
				}
			} catch {} // Perhaps the next one.
		}
		keepProof( proof, proof.name === 'consent_given' );
	};
	readProof().forEach( send );
	return ( name, props ) =>
		send( {
			id: newId(),
			name,
			at: Date.now(),
			url: location.origin + location.pathname,
			props,
		} );
}
