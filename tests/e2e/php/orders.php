<?php
/**
 * WooCommerce's own figures, to compare ours with.
 */

$orders = wc_get_orders( array( 'limit' => -1, 'type' => 'shop_order' ) );
return array_map(
	static fn( WC_Order $order ): array => array(
		'id'          => $order->get_id(),
		'status'      => $order->get_status(),
		'total'       => $order->get_total(),
		'tax'         => $order->get_total_tax(),
		'shipping'    => $order->get_shipping_total(),
		'refunded'    => $order->get_total_refunded(),
		'created_via' => $order->get_created_via(),
	),
	$orders
);
