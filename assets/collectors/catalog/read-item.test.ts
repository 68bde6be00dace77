import type { PageKind } from '../../schema/generated/events';
import { readItem } from './read-item';

const read = ( html: string, kind: PageKind = 'content', own?: number ) => {
	document.body.innerHTML = html;
	return readItem( document.querySelector( '[data-here]' )!, kind, own );
};
const item = ( id: number, rest = '' ) =>
	`<li class="product type-product post-${ id }" ${ rest }></li>`;

describe( 'readItem', () => {
	it.each( [
		[ 'shop', 'shop' ],
		[ 'category', 'category' ],
		[ 'search', 'search' ],
		[ 'home', 'products' ],
	] as const )( 'on a page of kind %s the loop is %s', ( kind, list ) => {
		expect(
			read(
				`<ul class="products">${ item( 5 ) }${ item( 7, 'data-here' ) }</ul>`,
				kind
			)
		).toEqual( { product_id: 7, list, position: 2 } );
	} );

	it.each( [
		[ '<section class="related products">', 'related' ],
		[ '<section class="up-sells upsells products">', 'upsells' ],
		[ '<div class="cross-sells">', 'cross_sells' ],
		[
			'<div data-block-name="woocommerce/product-collection" data-collection="woocommerce/product-collection/best-sellers">',
			'best_sellers',
		],
		[
			'<div data-block-name="woocommerce/product-collection">',
			'product_collection',
		],
		[
			'<div data-block-name="woocommerce/product-collection" data-is-inherited="1">',
			'shop',
		],
	] )( '%s is the list %s', ( holder, list ) => {
		expect(
			read( `${ holder }<ul>${ item( 7, 'data-here' ) }</ul>`, 'shop' )
		).toEqual( { product_id: 7, list, position: 1 } );
	} );

	it( 'reads the grids, whose items know the product by their button alone', () => {
		expect(
			read(
				'<div class="wc-block-grid" data-block-name="woocommerce/product-new"><ul><li class="wc-block-grid__product" data-here><a data-product_id="9"></a></li></ul></div>'
			)
		).toEqual( { product_id: 9, list: 'product_new', position: 1 } );
	} );

	it( 'leaves out the product of the page, and what no id is known of', () => {
		expect( read( item( 7, 'data-here' ), 'product', 7 ) ).toBeNull();
		expect(
			read( '<li class="wc-block-grid__product" data-here></li>' )
		).toBeNull();
	} );
} );
