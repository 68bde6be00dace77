<?php
/**
 * SQL of WooCommerce's that WordPress's SQLite integration cannot translate.
 */

defined( 'ABSPATH' ) || exit;

if ( 'sqlite' !== FOOTFALL_STORE_DB ) {
	return;
}

add_filter(
	'query',
	static function ( $query ) {
		// The stock reservation. Untranslated, the checkout answers that there is not enough stock.
		if ( str_contains( $query, 'NOW() + INTERVAL' ) ) {
			return preg_replace( '/NOW\(\) \+ INTERVAL (\d+) MINUTE/', 'DATE_ADD( NOW(), INTERVAL $1 MINUTE )', $query );
		}
		// The months of the orders list: SQLite knows no parentheses around the parts of a UNION.
		if ( str_contains( $query, 'UNION ALL' ) ) {
			return preg_replace(
				'/\(\s*(SELECT [^()]+ LIMIT 1)\s*\)\s*UNION ALL\s*\(\s*(SELECT [^()]+ LIMIT 1)\s*\)/',
				'SELECT * FROM ( $1 ) first_part UNION ALL SELECT * FROM ( $2 ) second_part',
				$query
			);
		}
		return $query;
	}
);
