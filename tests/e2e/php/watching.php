<?php
/**
 * What watch-requests.php activates: notes the queries that our code asks.
 */

if ( isset( $_GET['footfall_store_script'] ) || is_admin() || str_contains( $_SERVER['REQUEST_URI'] ?? '', 'wp-json/footfall' ) ) {
	return;
}

$GLOBALS['footfall_watched'] = array();

add_filter(
	'query',
	static function ( $query ) {
		foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $call ) {
			// Guard stands around every callback of ours, so what our code asks has it below.
			if ( str_starts_with( $call['file'] ?? '', FOOTFALL_DIR . '/includes/' ) ) {
				$GLOBALS['footfall_watched'][] = $query;
				break;
			}
		}
		return $query;
	}
);
register_shutdown_function(
	static function () {
		$line = wp_json_encode(
			array(
				'request' => ( $_SERVER['REQUEST_METHOD'] ?? '' ) . ' ' . ( $_SERVER['REQUEST_URI'] ?? '' ),
				'queries' => $GLOBALS['footfall_watched'],
			)
		);
		file_put_contents( WP_CONTENT_DIR . '/footfall-test-watch.log', $line . "\n", FILE_APPEND | LOCK_EX );
	}
);
