<?php
/**
 * What is the same however the lines came in, one text a row: sessions with their events, orders, all counts.
 *
 * @var array{file:string,against?:string} $args file: where to write it. against: a picture of before.
 */

use Footfall\Storage\Database;
use Footfall\Storage\Tables;

$database = Database::of_site();
$tables   = new Tables( $database->prefix() );
// Numbers that each run gives anew, and when it ran; a page has the title that came last.
$own      = array_flip( array( 'event_id', 'session_id', 'arrived_at', 'updated_at', 'matched_at', 'title' ) );
$sessions = array();
foreach ( $database->rows( "SELECT session_id, visitor_key, started_at FROM $tables->sessions" ) as $row ) {
	$sessions[ $row['session_id'] ] = "{$row['visitor_key']} {$row['started_at']}";
}
$kept  = array( 'events', 'sessions', 'pages', 'sources', 'orders', 'refunds', 'order_lines', 'counters', 'visit_counts', 'product_counts', 'sale_counts', 'uniques' );
$lines = array();
foreach ( array_intersect( $kept, Tables::ALL ) as $table ) {
	foreach ( $database->rows( "SELECT * FROM {$tables->$table}" ) as $row ) {
		if ( '0' === ( $row['total'] ?? '' ) && 'counters' === $table ) {
			continue;
		}
		$of = isset( $row['session_id'] ) ? ( $sessions[ $row['session_id'] ] ?? 'no such session' ) : '';
		if ( isset( $row['sketch'] ) ) {
			$row['sketch'] = md5( $row['sketch'] );
		}
		$lines[] = "$table $of " . wp_json_encode( array_diff_key( $row, $own ) );
	}
}
foreach ( array( 'waiting', 'seen' ) as $table ) {
	foreach ( $database->rows( "SELECT event_key FROM {$tables->$table}" ) as $row ) {
		$lines[] = "$table {$row['event_key']}";
	}
}
sort( $lines );
file_put_contents( $args['file'], implode( "\n", $lines ) );
$result = array( 'rows' => count( $lines ), 'differ' => 0, 'examples' => array() );
if ( isset( $args['against'] ) ) {
	$before             = explode( "\n", file_get_contents( $args['against'] ) );
	$gone               = array_diff( $before, $lines );
	$new                = array_diff( $lines, $before );
	$result['differ']   = count( $gone ) + count( $new ) + abs( count( $lines ) - count( $before ) );
	$result['examples'] = array_merge(
		array_map( static fn( string $line ): string => "- $line", array_slice( array_values( $gone ), 0, 4 ) ),
		array_map( static fn( string $line ): string => "+ $line", array_slice( array_values( $new ), 0, 4 ) )
	);
}
return $result;
