<?php
/**
 * The ledger's row of an order, after what was on its way has come.
 *
 * @var array{ id: int } $args
 */

global $wpdb;

do {
	$drained = Footfall\Ingest\Drain::of_site()->run( 20.0 );
} while ( ! $drained['finished'] );

return $wpdb->get_row( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}footfall_orders WHERE order_id = %d", $args['id'] ), ARRAY_A );
