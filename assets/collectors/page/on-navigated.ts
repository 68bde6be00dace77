/**
 * Calls when a script has brought the visitor to another path or query without loading a page (the
 * Interactivity router, for one). Fragments and corrections of the present address do not count.
 *
 * @param callback Called when the address has changed, the title maybe not yet.
 * @return Undo.
 */
export function onNavigated( callback: () => void ): () => void {
	return window.navigation
		? onEntryChange( window.navigation, callback )
		: onHistoryChange( callback );
}

const withoutFragment = ( url: string ) => url.split( '#' )[ 0 ];

function onEntryChange( navigation: EventTarget, callback: () => void ) {
	const check = ( event: Event ) => {
		const { navigationType, from } =
			event as NavigationCurrentEntryChangeEvent;
		if (
			navigationType !== 'replace' &&
			withoutFragment( `${ from.url }` ) !==
				withoutFragment( location.href )
		) {
			callback();
		}
	};
	navigation.addEventListener( 'currententrychange', check );
	return () => navigation.removeEventListener( 'currententrychange', check );
}

/** Browsers without the Navigation API: Safari before 26, Firefox before 147. */
function onHistoryChange( callback: () => void ) {
	const original = history.pushState;
	let last = withoutFragment( location.href );
	const check = () => {
		const before = last;
		last = withoutFragment( location.href );
		if ( last !== before ) {
			callback();
		}
	};
	const pushState: History[ 'pushState' ] = ( ...state ) => {
		last = withoutFragment( location.href ); // It may have been replaced meanwhile.
		original.apply( history, state );
		check();
	};
	history.pushState = pushState;
	window.addEventListener( 'popstate', check );
	return () => {
		window.removeEventListener( 'popstate', check );
		if ( history.pushState === pushState ) {
			history.pushState = original;
		}
	};
}
