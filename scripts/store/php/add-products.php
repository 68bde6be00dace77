<?php
/**
 * Adds a part of the catalogue, in its order, so that ids are the same in every store.
 *
 * @var array{ from: int, count: int } $args
 */

require_once __DIR__ . '/product-picture.php';
require_once __DIR__ . '/make-product.php';

$catalogue = require __DIR__ . '/catalogue.php';
$terms     = array();
foreach ( $catalogue['categories'] as $slug => list( $name, $description ) ) {
	$term           = term_exists( $slug, 'product_cat' ) ?: wp_insert_term(
		$name,
		'product_cat',
		array(
			'slug'        => $slug,
			'description' => $description,
		)
	);
	$terms[ $slug ] = (int) $term['term_id'];
}

// One write to the disk instead of thousands.
$GLOBALS['wpdb']->query( 'START TRANSACTION' );
wp_defer_term_counting( true );

foreach ( array_slice( $catalogue['products'], $args['from'], $args['count'], true ) as $number => $line ) {
	$category = $line[4];
	$product  = Footfall\Store\make_product( $line, $number + 1, $terms[ $category ] );
	$product->set_image_id(
		Footfall\Store\add_product_picture( $line[0], $line[1], $category, $catalogue['categories'][ $category ][2], $number )
	);
	$product->save();
	if ( ! get_term_meta( $terms[ $category ], 'thumbnail_id', true ) ) {
		update_term_meta( $terms[ $category ], 'thumbnail_id', $product->get_image_id() );
	}
}

wp_defer_term_counting( false );
$GLOBALS['wpdb']->query( 'COMMIT' );

$next = $args['from'] + $args['count'];
if ( $next >= count( $catalogue['products'] ) ) {
	$next = -1;
	delete_transient( 'wc_products_onsale' );
	wp_cache_flush();
}

return array( 'next' => $next );
