<?php
/**
 * What seeding has to know of the store: products that can be sold without end, and the store's days.
 *
 * @var array{ days: int } $args
 */

use Footfall\Orders\Money;

if ( get_option( 'footfall_store_seeded' ) ) {
	throw new RuntimeException( 'This store has been seeded already; a second time would double its orders. Begin anew: npm start -- --fresh --demo' );
}
update_option( 'footfall_store_seeded', time() );
if ( ! Footfall\Settings::is_recording() ) {
	Footfall\Settings::confirm();
}

$timezone = wp_timezone();
$days     = array();
for ( $back = $args['days'] - 1; $back >= 0; $back-- ) {
	$day    = ( new DateTimeImmutable( 'today', $timezone ) )->modify( "-$back days" );
	$days[] = array(
		'start'   => $day->getTimestamp() * 1000,
		'weekday' => (int) $day->format( 'N' ) - 1,
	);
}

$products   = array();
$categories = array();
if ( function_exists( 'wc_get_products' ) ) {
	$found = wc_get_products(
		array(
			'type'         => 'simple',
			'status'       => 'publish',
			'stock_status' => 'instock',
			'manage_stock' => false,
			'limit'        => -1,
			'orderby'      => 'ID',
			'order'        => 'ASC',
		)
	);
	foreach ( $found as $product ) {
		if ( (float) $product->get_price() > 0 ) {
			$products[] = array(
				'id'       => $product->get_id(),
				'path'     => wp_make_link_relative( $product->get_permalink() ),
				'price'    => Money::minor( (string) $product->get_price(), get_woocommerce_currency() ),
				'currency' => get_woocommerce_currency(),
			);
		}
	}
	$categories = array_map( static fn( $term ) => wp_make_link_relative( get_term_link( $term ) ), get_terms( array( 'taxonomy' => 'product_cat', 'hide_empty' => true ) ) );
}

return array(
	'url'        => home_url(),
	'now'        => time() * 1000,
	'days'       => $days,
	'products'   => $products,
	'categories' => $categories ? $categories : array( '/blog/' ),
);
