import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';
import type { Item, ItemKind } from './item-store';

const PATHS: Record< ItemKind, string > = {
	product: '/wc/store/v1/products',
	category: '/wc/store/v1/products/categories',
};

/** WooCommerce writes names as HTML. */
function plainText( html: string ): string {
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	return body.textContent ?? '';
}

/**
 * By the Store API: everybody who may edit a page may read it, which is not so for WooCommerce's other
 * one.
 *
 * @param kind
 * @param query What is searched for, or which ids.
 */
export async function fetchItems(
	kind: ItemKind,
	query: { search: string } | { include: number[] }
): Promise< Item[] > {
	const found = await apiFetch< Item[] >( {
		path: addQueryArgs( PATHS[ kind ], {
			...( 'include' in query
				? { include: query.include.join( ',' ), per_page: 100 }
				: { ...query, per_page: 20 } ),
		} ),
	} );
	return found.map( ( { id, name } ) => ( { id, name: plainText( name ) } ) );
}
