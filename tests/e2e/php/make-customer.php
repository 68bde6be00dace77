<?php
/**
 * A customer with an order that waits for its payment.
 *
 * @var array{email:string,password:string} $args
 */

$customer_id = wc_create_new_customer( $args['email'], '', $args['password'] );
if ( is_wp_error( $customer_id ) ) {
	$customer_id = get_user_by( 'email', $args['email'] )->ID;
}
$order = wc_create_order( array( 'customer_id' => $customer_id ) );
$order->add_product( wc_get_product( get_page_by_path( 'plain-mug', OBJECT, 'product' )->ID ) );
$order->set_billing_email( $args['email'] );
$order->calculate_totals();
$order->set_status( 'pending' );
$order->save();

return array( 'order_id' => $order->get_id() );
