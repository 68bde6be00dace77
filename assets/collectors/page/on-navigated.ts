import { listen } from '../../tracker/listen';

const readAddress = () => location.pathname + location.search;

/**
 * Calls when a script has brought the visitor to another path or query without loading a page (the
 * Interactivity router, for one). Fragments and corrections of the present address do not count.
 *
 * @param callback Called when the address has changed, the title maybe not yet. Must not throw.
 */
export function onNavigated( callback: () => void ): void {
	let last = readAddress();
	const note = () => {
		last = readAddress();
	};
	const check = () => {
		const before = last;
		note();
		if ( last !== before ) {
			callback();
		}
	};
	if ( window.navigation ) {
		listen< NavigationCurrentEntryChangeEvent >(
			window.navigation,
			'currententrychange',
			( { navigationType } ) =>
				navigationType === 'replace' ? note() : check()
		);
	} else {
		onHistoryChange( note, check );
	}
}

/**
 * For browsers without the Navigation API.
 *
 * @param before Called before an entry is pushed: the present one may have been replaced meanwhile.
 * @param after  Called after an entry was pushed or gone back to.
 */
function onHistoryChange( before: () => void, after: () => void ) {
	const original = history.pushState;
	history.pushState = ( ...entry ) => {
		before();
		original.apply( history, entry );
		after();
	};
	listen( window, 'popstate', after );
}
