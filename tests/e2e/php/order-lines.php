<?php
/**
 * Drains, and gives the lines of orders and refunds in the ledger.
 */

global $wpdb;

do {
	$drained = Footfall\Ingest\Drain::of_site()->run( 20.0 );
} while ( ! $drained['finished'] );

return array_map(
	static fn( array $row ): array => array_map( 'intval', $row ),
	$wpdb->get_results( "SELECT order_id, refund_id, quantity, total, tax FROM {$wpdb->prefix}footfall_order_lines ORDER BY line_id", ARRAY_A )
);
