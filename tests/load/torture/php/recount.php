<?php
/**
 * Compares what is stored with what was answered.
 *
 * @var array{file:string,orders?:int[]} $args file: JSON { taken, refused, dropped, unknown: string[] } of event ids; orders: ids that checkout has answered.
 */

use Footfall\Ingest\Buffer_Files;
use Footfall\Ingest\Runtime_Config;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Key;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Metrics;
use Footfall\Storage\Tables;

$database = Database::of_site();
$tables   = new Tables( $database->prefix() );
$given    = json_decode( (string) file_get_contents( $args['file'] ), true );
$keys     = array_map( static fn( array $ids ): array => array_fill_keys( array_map( [ Event_Key::class, 'of_uuid' ], $ids ), true ), $given );

// Read by hand, row by row: a UNIQUE key that is not there any more would show here.
$times  = array();
$names  = array();
$others = array();
foreach ( array( 'events', 'waiting', 'seen' ) as $table ) {
	$columns = 'events' === $table ? 'event_key, name_id, order_id' : 'event_key, 0 AS name_id, 0 AS order_id';
	// An order that waits for its session has its event already.
	$where   = 'waiting' === $table ? 'WHERE order_id IS NULL' : '';
	foreach ( $database->rows( "SELECT $columns FROM {$tables->$table} $where" ) as $row ) {
		$key           = (int) $row['event_key'];
		$times[ $key ] = ( $times[ $key ] ?? 0 ) + 1;
		if ( 'events' === $table ) {
			$name            = Event_Names::name( (int) $row['name_id'] );
			$names[ $name ]  = ( $names[ $name ] ?? 0 ) + 1;
			$others[ $name ] = ( $others[ $name ] ?? 0 ) + ( isset( $keys['taken'][ $key ] ) || isset( $keys['unknown'][ $key ] ) ? 0 : 1 );
			if ( 'order_placed' === $name ) {
				$placed[] = (int) $row['order_id'];
			}
		}
	}
}

$schema = new Footfall\Schema\Event_Schema();
$placed = array_count_values( $placed ?? array() );
$shop   = array_map( 'intval', wc_get_orders( array( 'limit' => -1, 'return' => 'ids', 'type' => 'shop_order', 'status' => array_keys( wc_get_order_statuses() ) ) ) );
$ledger = array_map( 'intval', array_column( $database->rows( "SELECT order_id FROM $tables->orders" ), 'order_id' ) );
$folder = Runtime_Config::directory();
return array(
	'taken'          => count( $keys['taken'] ),
	'unknown'        => count( $keys['unknown'] ),
	'lost'           => count( array_diff_key( $keys['taken'], $times ) ),
	'doubled'        => count( array_filter( $times, static fn( int $count ): bool => $count > 1 ) ),
	'refused_stored' => count( array_intersect_key( $keys['refused'] + $keys['dropped'], $times ) ),
	'not_sent'       => array_sum( array_filter( $others, static fn( string $name ): bool => $schema->is_made_by( $name, 'browser' ), ARRAY_FILTER_USE_KEY ) ),
	'cart_added'     => $names['cart_item_added'] ?? 0,
	'cart_waiting'   => count( array_filter( $database->rows( "SELECT event FROM $tables->waiting WHERE event IS NOT NULL" ), static fn( array $row ): bool => Event_Names::IDS['cart_item_added'] === ( json_decode( $row['event'], true )['name_id'] ?? 0 ) ) ),
	'dropped'        => (int) ( $database->rows( "SELECT SUM(total) AS n FROM $tables->counters WHERE metric = %d AND dimension = 'dropped'", array( Metrics::EXCLUDED ) )[0]['n'] ?? 0 ),
	'orders_lost'    => count( array_diff( $args['orders'] ?? array(), array_keys( $placed ) ) ),
	'orders_doubled' => count( array_filter( $placed, static fn( int $count ): bool => $count > 1 ) ),
	'ledger_differs' => count( array_diff( $shop, $ledger ) ) + count( array_diff( $ledger, $shop ) ) + count( $ledger ) - count( array_unique( $ledger ) ),
	'orders'         => count( $shop ),
	'left'           => ( new Buffer_Files( $folder ) )->bytes(),
	'leftovers'      => array_map( 'basename', array_merge( glob( "$folder/taken-*" ), glob( "$folder/buffer*" ), glob( "$folder/*.tmp" ) ) ),
	// What is known of dropped events has a mark of its own, for good.
	'marks'          => count( $database->rows( "SELECT file FROM $tables->progress WHERE file NOT LIKE 'dropped%%'" ) ),
	'quarantined'    => is_file( "$folder/quarantine.php" ) ? count( file( "$folder/quarantine.php" ) ) - 1 : 0,
	'names'          => $names,
);
