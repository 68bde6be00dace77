<?php
/**
 * What WooCommerce has noted about where the newest order came from.
 */

$orders = wc_get_orders( array( 'limit' => 1, 'type' => 'shop_order' ) );
$noted  = array();
foreach ( $orders ? $orders[0]->get_meta_data() : array() as $meta ) {
	if ( str_starts_with( $meta->key, '_wc_order_attribution_' ) ) {
		$noted[ substr( $meta->key, 22 ) ] = $meta->value;
	}
}
return (object) $noted;
