<?php
/**
 * One day of planned visits: lines into the buffer, real orders and refunds, then the drain.
 *
 * @var array{ visits: array<int,array<string,mixed>> } $args
 */

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Visitor_Key;

$buffer = new Buffer( Runtime_Config::directory(), Runtime_Config::max_buffer_bytes() );
$made   = array(
	'orders'  => 0,
	'refunds' => 0,
);

$make_order = static function ( array $plan, array $visit ) use ( &$made ): int {
	// Everything is set before the one save: on SQLite each save takes a tenth of a second.
	$order = new WC_Order();
	$order->set_created_via( 'store-api' );
	$order->set_currency( get_woocommerce_currency() );
	foreach ( $plan['items'] as $item ) {
		$order->add_product( wc_get_product( $item['product_id'] ), $item['quantity'] );
	}
	$address = array(
		'first_name' => 'Seeded',
		'last_name'  => 'Shopper',
		'address_1'  => '1 Main Street',
		'city'       => 'Albany',
		'state'      => 'NY',
		'postcode'   => '12207',
		'country'    => 'US',
	);
	$order->set_address( $address, 'shipping' );
	$order->set_address( $address + array( 'email' => substr( $visit['visitor'], 0, 8 ) . '@example.com' ), 'billing' );
	$shipping = new WC_Order_Item_Shipping();
	$shipping->set_props(
		array(
			'method_title' => 'Flat rate',
			'method_id'    => 'flat_rate',
			'total'        => '5.00',
		)
	);
	$order->add_item( $shipping );
	$order->set_payment_method( $plan['gateway'] );
	$order->set_date_created( intdiv( $plan['at'], 1000 ) );
	if ( 'completed' === $plan['status'] ) {
		$order->set_date_paid( intdiv( $plan['at'], 1000 ) + 30 );
	}
	$order->set_status( $plan['status'] );
	$order->calculate_totals(); // Saves.
	++$made['orders'];

	if ( 'completed' === $plan['status'] && $plan['refund_at'] && $plan['refund_at'] < time() * 1000 ) {
		$refund = wc_create_refund(
			array(
				'order_id'       => $order->get_id(),
				'amount'         => wc_format_decimal( $order->get_total() * $plan['refund_share'], 2 ),
				'reason'         => 'Seeded',
				'date_created'   => gmdate( 'Y-m-d H:i:s', intdiv( $plan['refund_at'], 1000 ) ),
				'refund_payment' => false,
			)
		);
		if ( is_wp_error( $refund ) ) {
			throw new RuntimeException( $refund->get_error_message() );
		}
		++$made['refunds'];
	}
	return $order->get_id();
};

foreach ( $args['visits'] as $visit ) {
	$line = array(
		'v'         => 1,
		'visitor'   => Visitor_Key::from_uuid( $visit['visitor'], Runtime_Config::site_key() ),
		'identity'  => 'id',
		'consent'   => 'granted',
		'ua'        => $visit['ua'],
		'language'  => $visit['language'],
		'automated' => false,
		'excluded'  => '',
	);
	$last = end( $visit['events'] );
	$buffer->append(
		$line + array(
			'at'     => $last['at'],
			'events' => array_map(
				static fn( array $event ): array => array( 'props' => (object) $event['props'] ) + $event,
				$visit['events']
			),
		)
	);
	if ( $visit['order'] && function_exists( 'wc_create_order' ) ) {
		$note = array(
			'id'        => $make_order( $visit['order'], $visit ),
			'change'    => 'placed',
			'at'        => $visit['order']['at'],
			'refund_id' => 0,
		);
		$buffer->append(
			$line + array(
				'at'     => $note['at'],
				'orders' => array( $note ),
			)
		);
	}
}

do {
	$drained = Footfall\Ingest\Drain::of_site()->run( 30.0 );
} while ( ! $drained['finished'] );

return $made;
