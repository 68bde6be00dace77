<?php
/**
 * Writes what the endpoint needs into the buffer folder, as after each change of the settings.
 *
 * @var array{plugin?:string} $args plugin: file of one that the shop has, too.
 */

use Footfall\Ingest\Delivery;

if ( ! empty( $args['plugin'] ) ) {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	activate_plugin( $args['plugin'] );
	require_once WP_PLUGIN_DIR . '/' . $args['plugin'];
}
return Delivery::check();
