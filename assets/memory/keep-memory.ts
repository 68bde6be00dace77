import { CONSENT_EVENTS } from '../consent/consent-events';
import { mayRemember, readAnswer } from './may-remember';
import { MEMORY_KEY } from './read-memory';
import { remember } from './remember';
import type { VisitConfig } from './types';

/**
 * Remembers this page's visit where and when that is allowed, and forgets everything once it is
 * refused. A page that was prerendered is visited when it is opened, one that the back button brings
 * back whole is visited again.
 */
export function keepMemory( config: VisitConfig ): void {
	let was = false;
	const obey = ( event?: Event & { persisted?: boolean } ) => {
		const may = ! document.prerendering && mayRemember( config );
		if ( may && ( ! was || event?.persisted ) ) {
			remember( config );
		} else if (
			! may &&
			( was || readAnswer( config, 'preferences' ) === 'refused' )
		) {
			localStorage.removeItem( MEMORY_KEY );
		}
		was = may;
	};
	obey();
	// Before the document hears of it, and decides blocks by what is remembered.
	[ ...CONSENT_EVENTS, 'prerenderingchange', 'pageshow' ].forEach( ( type ) =>
		addEventListener( type, obey, true )
	);
}
