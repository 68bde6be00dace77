import './choice-gate.scss';
import { startGate } from '../consent/gate/start-gate';
import type { ConsentCategory } from '../schema/generated/events';
import { SERVICE_COOKIES } from '../schema/generated/service-cookies';
import './types';

const footfall = ( window.footfall ??= {} );
// A page may print it, and the boot script put it in after a choice: once is enough.
if ( ! footfall.gated ) {
	footfall.gated = true;
	const printed = document.getElementById( 'footfall-choice-gate' );
	const isLate = document.currentScript !== printed;
	const { choice, asking } = footfall;
	const cookies = { ...SERVICE_COOKIES };
	for ( const [ category, names ] of Object.entries(
		asking?.cookies ?? {}
	) as [ ConsentCategory, string[] ][] ) {
		cookies[ category ] = [ cookies[ category ] ?? [], names ]
			.flat()
			.join( ' ' );
	}
	const texts = printed?.dataset.texts;
	startGate( {
		choice,
		cookies,
		texts: texts && JSON.parse( texts ),
		isLate,
	} );
	// "Always allow" is kept at the press, also where the page is left at once: what keeps it comes before.
	if ( document.querySelector( '.footfall-gate' ) ) {
		footfall.choosing?.act( 'ready' )( () => {} );
	}
}
