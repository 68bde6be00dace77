import { useMemo, useSyncExternalStore } from '@wordpress/element';
import { readAddress, writeAddress, type Address } from './address';

const MOVED = 'footfall:moved';

function onMove( listener: () => void ): () => void {
	window.addEventListener( 'popstate', listener );
	window.addEventListener( MOVED, listener );
	return () => {
		window.removeEventListener( 'popstate', listener );
		window.removeEventListener( MOVED, listener );
	};
}

interface AddressBar {
	address: Address;
	hrefOf: ( change: Partial< Address > ) => string;
	go: ( change: Partial< Address > ) => void;
}

/** The URL is the state: the back button needs no code of its own. */
export function useAddress(): AddressBar {
	const url = useSyncExternalStore( onMove, () => window.location.href );
	return useMemo( () => {
		const address = readAddress( url );
		const hrefOf = ( change: Partial< Address > ): string =>
			writeAddress( url, { ...address, ...change } );
		const go = ( change: Partial< Address > ): void => {
			const next = hrefOf( change );
			if ( next !== window.location.href ) {
				window.history.pushState( null, '', next );
				window.dispatchEvent( new Event( MOVED ) );
			}
		};
		return { address, hrefOf, go };
	}, [ url ] );
}
