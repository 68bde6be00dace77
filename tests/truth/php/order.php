<?php
/**
 * What is done to an order on the other side of the shop: made, paid, refunded, deleted.
 *
 * @var array{ act: string, id?: int, via?: string, customer?: string, refund?: int, amount?: string } $args
 */

$order = isset( $args['id'] ) ? wc_get_order( $args['id'] ) : null;
switch ( $args['act'] ) {
	case 'make':
		// As WooCommerce's subscriptions do for a renewal, and programs for an order of their own.
		$order = wc_create_order( array( 'created_via' => $args['via'] ) );
		$order->add_product( wc_get_product( get_page_by_path( 'plain-mug', OBJECT, 'product' )->ID ), 2 );
		$order->set_payment_method( 'cod' );
		$order->calculate_totals();
		$order->update_status( $args['status'] ?? 'processing' );
		return $order->get_id();

	case 'status':
		$order->update_status( $args['status'] );
		return $order->get_id();

	case 'refund_line':
		$item   = current( $order->get_items() );
		$refund = wc_create_refund(
			array(
				'order_id'   => $order->get_id(),
				'amount'     => wc_format_decimal( $item->get_total() + $item->get_total_tax(), 2 ),
				'line_items' => array(
					$item->get_id() => array(
						'qty'          => $item->get_quantity(),
						'refund_total' => $item->get_total(),
						'refund_tax'   => $item->get_taxes()['total'],
					),
				),
			)
		);
		break;

	case 'refund_amount':
		$refund = wc_create_refund(
			array(
				'order_id' => $order->get_id(),
				'amount'   => $args['amount'] ?? $order->get_remaining_refund_amount(),
			)
		);
		break;

	case 'delete_refund':
		wc_get_order( $args['refund'] )->delete( true );
		return true;

	default:
		throw new InvalidArgumentException( $args['act'] );
}
if ( is_wp_error( $refund ) ) {
	throw new RuntimeException( $refund->get_error_message() );
}
return array(
	'id'     => $refund->get_id(),
	'amount' => $refund->get_amount(),
);
