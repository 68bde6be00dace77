import { useDispatch } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { fetchItems } from './fetch-items';
import { itemStore, type Item, type ItemKind } from './item-store';

const WAIT = 250; // ms after the last key.

/**
 * What the shop has of that name, while it is being typed.
 *
 * @return What was found, what to call with each text typed, and whether the shop did not answer.
 */
export function useSearch( kind: ItemKind ) {
	const [ text, setText ] = useState( '' );
	const [ found, setFound ] = useState< readonly Item[] >( [] );
	const [ hasFailed, setFailed ] = useState( false );
	const { receive } = useDispatch( itemStore );
	useEffect( () => {
		let isCurrent = true;
		const timer = setTimeout( () => {
			fetchItems( kind, { search: text.trim() } ).then(
				( items ) => {
					if ( isCurrent ) {
						receive( kind, items );
						setFound( items );
						setFailed( false );
					}
				},
				() => isCurrent && setFailed( true )
			);
		}, WAIT );
		return () => {
			isCurrent = false;
			clearTimeout( timer );
		};
	}, [ kind, receive, text ] );
	return { found, setText, hasFailed };
}
