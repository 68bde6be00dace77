<?php
/**
 * Drains, and gives what the server recorded of shoppers, oldest first, in a form that tests can read:
 * "cart_item_added house-blend 2 block_button", a variation by its attributes.
 *
 * @var array{only?:string} $args only: a pattern that names must match.
 */

global $wpdb;

do {
	$drained = Footfall\Ingest\Drain::of_site()->run( 20.0 );
} while ( ! $drained['finished'] );

$rows  = $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}footfall_events ORDER BY occurred_at, event_id", ARRAY_A );
$steps = array();
foreach ( $rows as $row ) {
	$name = Footfall\Storage\Event_Names::name( (int) $row['name_id'] );
	if ( ! preg_match( $args['only'] ?? '/^(cart_item|coupon|shipping|account_created|logged_in|address|account_details|payment_method_(saved|deleted)|order_opened)/', $name ) ) {
		continue;
	}
	$props   = (array) json_decode( (string) $row['props'], true );
	$words   = array( $name );
	$product = $row['product_id'] ? get_post( (int) $row['product_id'] ) : null;
	if ( $product ) {
		$variation = $row['variation_id'] ? wc_get_product( (int) $row['variation_id'] ) : null;
		$words[]   = $product->post_name . ( $variation ? '/' . implode( '/', $variation->get_attributes() ) : '' );
		$words[]   = (int) $row['quantity'];
	}
	ksort( $props );
	$steps[] = implode( ' ', array_merge( $words, array_values( $props ) ) );
}
return $steps;
