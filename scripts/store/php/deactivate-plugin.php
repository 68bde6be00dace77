<?php
/**
 * Deactivates a plugin as its button does.
 *
 * @var array{ plugin: string } $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';

deactivate_plugins( $args['plugin'] );

return array( 'active' => is_plugin_active( $args['plugin'] ) );
