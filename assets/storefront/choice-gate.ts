import './choice-gate.scss';
import { startGate } from '../consent/gate/start-gate';
import type { ConsentCategory } from '../schema/generated/events';
import { SERVICE_COOKIES } from '../schema/generated/service-cookies';
import './types';

const footfall = ( window.footfall ??= {} );
// A page may print it, and the boot script put it in after a refusal (then it says `true`).
if ( footfall.gated !== 'on' ) {
	const isLate = footfall.gated === true;
	footfall.gated = 'on';
	const { choice, asking } = footfall;
	const cookies = { ...SERVICE_COOKIES };
	for ( const [ category, names ] of Object.entries(
		asking?.cookies ?? {}
	) as [ ConsentCategory, string[] ][] ) {
		cookies[ category ] = [ cookies[ category ] ?? [], names ]
			.flat()
			.join( ' ' );
	}
	const texts = document.getElementById( 'footfall-choice-gate' )?.dataset
		.texts;
	startGate( {
		choice,
		cookies,
		texts: texts && JSON.parse( texts ),
		isLate,
	} );
}
