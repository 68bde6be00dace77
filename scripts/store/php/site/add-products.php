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

// One write to the disk instead of thousands, and a third fewer queries: transients stay in memory,
// and attributes are looked up at once instead of by a job for each product.
$GLOBALS['wpdb']->query( 'START TRANSACTION' );
wp_defer_term_counting( true );
wp_using_ext_object_cache( true );
add_filter( 'pre_option_woocommerce_attribute_lookup_direct_updates', static fn () => 'yes' );

foreach ( array_slice( $catalogue['products'], $args['from'], $args['count'], true ) as $number => $line ) {
	$category = $line[4];
	$picture  = Footfall\Store\add_product_picture( $line[0], $line[1], $category, $catalogue['categories'][ $category ][2], $number );
	Footfall\Store\make_product( $line, $number + 1, $terms[ $category ], $picture );
	if ( ! get_term_meta( $terms[ $category ], 'thumbnail_id', true ) ) {
		update_term_meta( $terms[ $category ], 'thumbnail_id', $picture );
	}
}

wp_defer_term_counting( false );
wp_using_ext_object_cache( false );
$GLOBALS['wpdb']->query( 'COMMIT' );

$next = $args['from'] + $args['count'];
if ( $next >= count( $catalogue['products'] ) ) {
	$next = -1;
}

return array( 'next' => $next );
