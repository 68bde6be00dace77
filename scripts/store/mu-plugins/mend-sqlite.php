<?php
/**
 * SQL that WordPress's SQLite integration cannot translate.
 */

defined( 'ABSPATH' ) || exit;

if ( 'sqlite' !== FOOTFALL_STORE_DB ) {
	return;
}

// WooCommerce's stock reservation. Untranslated, it answers that there is not enough stock.
add_filter(
	'query',
	static fn ( $query ) => str_contains( $query, 'NOW() + INTERVAL' )
		? preg_replace( '/NOW\(\) \+ INTERVAL (\d+) MINUTE/', 'DATE_ADD( NOW(), INTERVAL $1 MINUTE )', $query )
		: $query
);
