<?php
/**
 * Activates a plugin as its button does, so that its activation hook runs.
 *
 * @var array{ plugin: string, optional?: bool } $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( ! file_exists( WP_PLUGIN_DIR . '/' . $args['plugin'] ) ) {
	if ( $args['optional'] ?? false ) {
		return array( 'active' => false );
	}
	throw new RuntimeException( "There is no plugin {$args['plugin']}." );
}
wp_clean_plugins_cache( false );
$error = activate_plugin( $args['plugin'] );
if ( is_wp_error( $error ) ) {
	throw new RuntimeException( $error->get_error_message() . ' ' . print_r( $error->get_error_data(), true ) );
}

return array( 'active' => is_plugin_active( $args['plugin'] ) );
