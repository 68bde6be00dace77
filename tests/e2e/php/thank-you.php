<?php
/**
 * Path of the page that thanks for an order.
 *
 * @var array{order:int} $args
 */

return str_replace( home_url(), '', wc_get_order( $args['order'] )->get_checkout_order_received_url() );
