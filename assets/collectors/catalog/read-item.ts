import type { PageKind } from '../../schema/generated/events';

/** A product in a list, of loops, collections and grids. The one with an id of its own is the page's. */
export const ITEM =
	'.product.type-product:not([id^=product-]),.wc-block-grid__product';

/** A place that gives its list a name. */
const HOLDER =
	'[data-collection],.related,.upsells,.cross-sells,.wc-block-grid,[data-block-name$="/product-collection"]';

export interface Item {
	product_id: number;
	/** As in the catalogue of events. */
	list: string;
	/** From 1. */
	position: number;
}

/**
 * @param element Of ITEM.
 * @param kind    What the page is: its main list has that name.
 * @return Without a product_id (0 or NaN) where the markup does not tell it.
 */
export function readItem( element: Element, kind: PageKind ): Item {
	const id =
		/\bpost-(\d+)/.exec( element.className )?.[ 1 ] ??
		element
			.querySelector( '[data-product_id]' )
			?.getAttribute( 'data-product_id' );
	const siblings = element.parentElement?.querySelectorAll( ITEM ) ?? [];
	return {
		product_id: Number( id ),
		list: readList( element, kind ),
		position: [ ...siblings ].indexOf( element ) + 1,
	};
}

function readList( element: Element, kind: PageKind ): string {
	const holder = element.closest< HTMLElement >( HOLDER );
	const { collection, isInherited, blockName } = holder?.dataset ?? {};
	const name =
		collection ??
		/related|upsells|cross-sells/.exec( holder?.className ?? '' )?.[ 0 ] ??
		( isInherited ? undefined : blockName );
	return (
		name?.replace( /.*\//, '' ).replace( /-/g, '_' ) ??
		( /shop|category|search/.test( kind ) ? kind : 'products' )
	);
}
