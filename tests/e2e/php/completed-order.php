<?php
/**
 * A completed order of a customer with one piece of the first product, two of the second and so on, made in wp-admin.
 *
 * @var array{login:string,slugs:string[]} $args
 */

$order = wc_create_order( array( 'customer_id' => get_user_by( 'login', $args['login'] )->ID ) );
foreach ( $args['slugs'] as $index => $slug ) {
	$order->add_product( wc_get_product( get_page_by_path( $slug, OBJECT, 'product' )->ID ), $index + 1 );
}
$order->calculate_totals();
$order->set_status( 'completed' );
$order->save();
return $order->get_id();
