import { CONSENT_EVENTS } from '../consent/consent-events';
import { mayRemember, readAnswer } from './may-remember';
import { MEMORY_KEY } from './read-memory';
import { remember } from './remember';
import type { VisitConfig } from './types';

/** Remembers this page's visit where and when that is allowed, and forgets everything once it is refused. */
export function keepMemory( config: VisitConfig ): void {
	let was = false;
	const obey = () => {
		const may = mayRemember( config );
		if ( may && ! was ) {
			remember( config );
		} else if (
			! may &&
			( was || readAnswer( config, 'preferences' ) === 'refused' )
		) {
			localStorage.removeItem( MEMORY_KEY );
		}
		was = may;
	};
	CONSENT_EVENTS.forEach( ( type ) =>
		document.addEventListener( type, obey )
	);
	obey();
}
