<?php
/**
 * Checks each stored event of a browser by the schema, as the API would give it away.
 */

use Footfall\Schema\Event_Schema;
use Footfall\Storage\Database;
use Footfall\Storage\Tables;
use Footfall\Storage\Wpdb_Report_Store;

$database = Database::of_site();
$tables   = new Tables( $database->prefix() );
$store    = new Wpdb_Report_Store( $database );
$schema   = new Event_Schema();
$wrong    = array();
$checked  = 0;
foreach ( $database->rows( "SELECT session_id FROM $tables->sessions" ) as $session ) {
	foreach ( $store->events_of( 'session', (int) $session['session_id'], 0, 100000 ) as $event ) {
		++$checked;
		// What reports ask for has columns of its own.
		$columns = array_intersect_key( $event, array_flip( array( 'product_id', 'variation_id' ) ) );
		// What the drain itself has found out: the product's stock, and that the shopper comes back from paying.
		$props   = array_filter( $columns, 'is_int' ) + array_diff_key( $event['props'], array_flip( array( 'stock', 'returns' ) ) );
		if ( ! $schema->is_made_by( $event['name'], 'browser' ) || ! $schema->accepts_props( $event['name'], $props ) || mb_strlen( (string) $event['path'] ) > 1000 ) {
			$wrong[] = $event;
		}
	}
}
return array(
	'checked'   => $checked,
	'wrong'     => count( $wrong ),
	'example'   => $wrong[0] ?? null,
	'events'    => (int) $database->rows( "SELECT COUNT(*) AS n FROM $tables->events WHERE session_id IS NOT NULL" )[0]['n'],
	'waiting'   => (int) $database->rows( "SELECT COUNT(*) AS n FROM $tables->waiting" )[0]['n'],
	'left_out'  => (int) $database->rows( "SELECT COUNT(*) AS n FROM $tables->seen" )[0]['n'],
	'damaged'   => (int) ( $database->rows( "SELECT SUM(total) AS n FROM $tables->counters WHERE dimension = 'damaged'" )[0]['n'] ?? 0 ),
	'of_orders' => (int) $database->rows( "SELECT COUNT(*) AS n FROM $tables->orders" )[0]['n'],
);
