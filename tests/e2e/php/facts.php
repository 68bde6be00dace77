<?php
/**
 * Drains, and says what the database then holds: every event, session and ledger row.
 */

global $wpdb;

do {
	$drained = Footfall\Ingest\Drain::of_site()->run( 20.0 );
} while ( ! $drained['finished'] );

$table = static fn( string $name ): string => $wpdb->prefix . 'footfall_' . $name;

$events = array_map(
	static fn( array $row ): array => array(
		'name'         => Footfall\Storage\Event_Names::name( (int) $row['name_id'] ),
		'session_id'   => (int) $row['session_id'],
		'product_id'   => (int) $row['product_id'],
		'variation_id' => (int) $row['variation_id'],
		'quantity'     => (int) $row['quantity'],
		'order_id'     => (int) $row['order_id'],
		'amount'       => (int) $row['amount'],
		'currency'     => (string) $row['currency'],
		'occurred_at'  => (int) $row['occurred_at'],
		'props'        => null === $row['props'] ? array() : json_decode( $row['props'], true ),
	),
	$wpdb->get_results( "SELECT * FROM {$table( 'events' )} ORDER BY occurred_at, event_id", ARRAY_A )
);

return array(
	'events'   => $events,
	'sessions' => $wpdb->get_results( "SELECT * FROM {$table( 'sessions' )} ORDER BY session_id", ARRAY_A ),
	'orders'   => $wpdb->get_results( "SELECT * FROM {$table( 'orders' )} ORDER BY order_id", ARRAY_A ),
	'problems' => Footfall\Problem_Log::recent(),
);
