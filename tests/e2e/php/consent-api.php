<?php
/**
 * Puts the WP Consent API into the store, the real plugin from a folder of this machine or a double of
 * it, or takes it away.
 *
 * @var array{on:bool,folder?:string} $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
$name   = 'wp-consent-api/wp-consent-api.php';
$place  = WP_PLUGIN_DIR . '/wp-consent-api';
$folder = is_file( ( $args['folder'] ?? '' ) . '/wp-consent-api.php' ) ? $args['folder'] : FOOTFALL_DIR . '/tests/e2e/doubles/wp-consent-api';

deactivate_plugins( $name );
WP_Filesystem();
$GLOBALS['wp_filesystem']->delete( $place, true );
if ( ! $args['on'] ) {
	return '';
}
wp_mkdir_p( $place );
copy_dir( $folder, $place );
wp_cache_delete( 'plugins', 'plugins' );
$problem = activate_plugin( $name );
if ( is_wp_error( $problem ) ) {
	throw new RuntimeException( $problem->get_error_message() );
}
return get_plugin_data( "$place/wp-consent-api.php", false, false )['Name'];
