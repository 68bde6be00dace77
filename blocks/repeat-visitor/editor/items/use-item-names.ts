import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { sprintf } from '@wordpress/i18n';
import { fetchItems } from './fetch-items';
import { itemStore, type ItemKind } from './item-store';

/** Asked for once in an editor, whoever needs them: a product may be gone, and stays so. */
const asked: Record< ItemKind, Set< number > > = {
	product: new Set(),
	category: new Set(),
};

/**
 * Names of products or categories, loaded when they are not known yet.
 *
 * @return Gives a name; its number while, or where, there is none.
 */
export function useItemNames(
	kind: ItemKind,
	ids: readonly number[]
): ( id: number ) => string {
	const names = useSelect(
		( select ) => select( itemStore ).getNames( kind ),
		[ kind ]
	);
	const { receive } = useDispatch( itemStore );
	const wanted = ids.join();
	useEffect( () => {
		const missing = wanted
			.split( ',' )
			.map( Number )
			.filter( ( id ) => id > 0 && ! asked[ kind ].has( id ) );
		if ( missing.length === 0 ) {
			return;
		}
		missing.forEach( ( id ) => asked[ kind ].add( id ) );
		fetchItems( kind, { include: missing } ).then(
			( items ) => {
				receive( kind, items );
			},
			// Their numbers stand for them, until somebody looks again.
			() => missing.forEach( ( id ) => asked[ kind ].delete( id ) )
		);
	}, [ kind, receive, wanted ] );
	return ( id ) => names[ id ] ?? sprintf( '#%d', id );
}
