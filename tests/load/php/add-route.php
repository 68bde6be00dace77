<?php
/**
 * Switches the bench's REST route on (tests/load/site/bench-route.php).
 */
declare( strict_types=1 );

require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_cache_delete( 'plugins', 'plugins' );
$result = activate_plugin( 'bench-route.php' );
if ( is_wp_error( $result ) ) {
	throw new RuntimeException( $result->get_error_message() );
}
return true;
