<?php
/**
 * What the tables take on disk, and how much is in them. MySQL and MariaDB only.
 *
 * @var array{ tables: string[], optimize?: bool } $args tables: without prefix.
 * @return array<string,array{ rows: int, data: int, keys: int }> Bytes by table, without prefix.
 */
declare( strict_types=1 );

global $wpdb;

$sizes = [];
foreach ( $args['tables'] as $name ) {
	$table = $wpdb->prefix . "footfall_$name";
	$wpdb->get_results( ( $args['optimize'] ?? false ) ? "OPTIMIZE TABLE $table" : "ANALYZE TABLE $table" ); // phpcs:ignore
	$status         = $wpdb->get_row( $wpdb->prepare( 'SHOW TABLE STATUS LIKE %s', $wpdb->esc_like( $table ) ), ARRAY_A );
	$sizes[ $name ] = [
		'rows' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $table" ), // phpcs:ignore
		'data' => (int) $status['Data_length'],
		'keys' => (int) $status['Index_length'],
	];
}
return $sizes;
