<?php
/**
 * Keeps orders in WooCommerce's own tables (HPOS), or as posts as shops did before. Orders that are
 * there already are brought over first.
 *
 * @var array{ hpos: bool } $args
 */

use Automattic\WooCommerce\Internal\DataStores\Orders\CustomOrdersTableController;
use Automattic\WooCommerce\Internal\DataStores\Orders\DataSynchronizer;
use Automattic\WooCommerce\Utilities\OrderUtil;

if ( OrderUtil::custom_orders_table_usage_is_enabled() !== $args['hpos'] ) {
	$synchronizer = wc_get_container()->get( DataSynchronizer::class );
	for ( $batch = 0; $batch < 1000; $batch++ ) {
		$orders = $synchronizer->get_next_batch_to_process( 100 );
		if ( ! $orders ) {
			break;
		}
		$synchronizer->process_batch( $orders );
	}
	update_option( CustomOrdersTableController::CUSTOM_ORDERS_TABLE_USAGE_ENABLED_OPTION, $args['hpos'] ? 'yes' : 'no' );
}

return array( 'hpos' => get_option( CustomOrdersTableController::CUSTOM_ORDERS_TABLE_USAGE_ENABLED_OPTION ) );
