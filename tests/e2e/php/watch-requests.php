<?php
/**
 * Notes, for each request of a shopper, the queries that are ours and the time that our callbacks
 * take; with `on` false it stops and gives what it has noted.
 *
 * @var array{on:bool} $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';
$name = 'footfall-test-watch.php';
$file = WP_PLUGIN_DIR . "/$name";
$log  = WP_CONTENT_DIR . '/footfall-test-watch.log';
if ( $args['on'] ) {
	file_put_contents( $file, "<?php\n// Plugin Name: Watch\nrequire FOOTFALL_STORE_ROOT . '/tests/e2e/php/watching.php';\n" );
	wp_cache_delete( 'plugins', 'plugins' );
	activate_plugin( $name );
	return array();
}
deactivate_plugins( $name );
unlink( $file );
$noted = is_file( $log ) ? array_map( static fn( $line ) => json_decode( $line, true ), file( $log ) ) : array();
@unlink( $log );
return $noted;
