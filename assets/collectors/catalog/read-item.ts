import type { PageKind } from '../../schema/generated/events';

/** A product of loops, collections and grids; and the one that a product's own page is about. */
export const ITEM = '.product.type-product,.wc-block-grid__product';

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
 * @param own     Product that the page is about: it is in no list there.
 * @return Null too where the markup does not tell the product, and for what is in no list any more.
 */
export function readItem(
	element: Element,
	kind: PageKind,
	own: number | undefined
): Item | null {
	const id =
		/\bpost-(\d+)/.exec( element.className )?.[ 1 ] ??
		element.querySelector< HTMLElement >( '[data-product_id]' )?.dataset
			.product_id;
	const product_id = Number( id );
	// None when a script has taken it out of its list meanwhile.
	const all = element.parentElement;
	return all && product_id && product_id !== own
		? {
				product_id,
				list: readList( element, kind ),
				position:
					[ ...all.querySelectorAll( ITEM ) ].indexOf( element ) + 1,
			}
		: null;
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
