<?php
/**
 * Adds what newer shops are made of: a page with a collection of products that is paged, sorted and
 * filtered without a page load, and product pages with the "add to cart with options" block.
 */

use function Footfall\Store\{add_block_template, add_page};

require_once __DIR__ . '/add-page.php';
require_once __DIR__ . '/block-markup.php';

add_page( 'collection', 'Collection', Footfall\Store\collection_markup() );
add_page( 'mini-cart', 'Mini-cart', '<!-- wp:woocommerce/mini-cart {"addToCartBehaviour":"open_drawer"} /-->' . Footfall\Store\shortcode( 'products limit="4" columns="4" category="mugs" orderby="menu_order"' ) );

// A template for one product goes before the theme's own for all.
foreach ( array( 'brewing-book', 'barista-apron', 'starter-kit' ) as $slug ) {
	add_block_template( "single-product-$slug", Footfall\Store\options_template_markup() );
}

// Shown in the cart beside what was put into it.
$cross_sells = array(
	'brewing-book'      => array( 'paper-filters', 'pocket-scale' ),
	'pour-over-dripper' => array( 'paper-filters', 'pocket-scale' ),
);
foreach ( $cross_sells as $slug => $others ) {
	$product = wc_get_product( get_page_by_path( $slug, OBJECT, 'product' )->ID );
	$product->set_cross_sell_ids( array_map( static fn ( $other ) => get_page_by_path( $other, OBJECT, 'product' )->ID, $others ) );
	$product->save();
}

return true;
