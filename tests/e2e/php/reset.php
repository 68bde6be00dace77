<?php
/**
 * Back to a store that has just begun to record: nothing recorded, no orders, default settings with
 * the changes of $args.
 *
 * @var array{settings?:array<string,mixed>,confirmed?:bool,theme?:string} $args
 */

use Footfall\Ingest\Runtime_Config;
use Footfall\Problem_Log;
use Footfall\Settings;

global $wpdb;

// Deleting the orders below is worth notes to our own hooks, which hand them over at this priority.
// Not by a deletion afterwards: WooCommerce may answer the request before its shutdown is over.
remove_all_actions( 'shutdown', 30 );

foreach ( (array) $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}footfall\\_%'" ) as $table ) {
	$wpdb->query( "DELETE FROM `$table`" ); // phpcs:ignore
}
foreach ( (array) glob( Runtime_Config::directory() . '/*.php' ) as $file ) {
	if ( ! in_array( basename( $file ), array( 'config.php', 'index.php', 'salt.php' ), true ) ) {
		unlink( $file );
	}
}
update_option( 'footfall_consent_texts', array(), true ); // Their table is empty now.
Problem_Log::clear();
delete_option( 'footfall_last_drain_at' );
delete_option( 'footfall_last_event_at' );
delete_option( 'footfall_store_seeded' );
delete_option( 'footfall_backfill' );
delete_option( 'footfall_reconciliation' );
delete_option( 'footfall_reconciliation_running' );

if ( function_exists( 'wc_get_orders' ) ) {
	$statuses = array_merge( array_keys( wc_get_order_statuses() ), array( 'trash', 'auto-draft' ) );
	foreach ( wc_get_orders( array( 'limit' => -1, 'status' => $statuses, 'type' => array( 'shop_order', 'shop_order_refund' ) ) ) as $order ) {
		$order->delete( true );
	}
	$wpdb->query( "DELETE FROM {$wpdb->prefix}woocommerce_sessions" );
	// Customers find their last cart again when they log in.
	delete_metadata( 'user', 0, '_woocommerce_persistent_cart_' . get_current_blog_id(), '', true );
}

delete_option( Settings::CONFIRMED_OPTION );
delete_option( Settings::OPTION );
if ( $args['confirmed'] ?? true ) {
	Settings::confirm();
	$errors = Settings::update( $args['settings'] ?? array() );
	if ( $errors ) {
		throw new InvalidArgumentException( wp_json_encode( $errors ) );
	}
}
return array( 'delivery' => get_option( 'footfall_delivery' ) );
