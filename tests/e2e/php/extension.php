<?php
/**
 * Puts a plugin with this code into the store, or takes it away; with `keep` it does what the schedule
 * does for events that a plugin has made known.
 *
 * @var array{code?:string,keep?:bool} $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';
$name = 'footfall-test-extension.php';
$file = WP_PLUGIN_DIR . "/$name";

if ( $args['keep'] ?? false ) {
	Footfall\Schema\Event_Registration::keep();
	return array_keys( Footfall\Storage\Own_Events::active() );
}
if ( isset( $args['code'] ) ) {
	file_put_contents( $file, "<?php\n// Plugin Name: Extension\n{$args['code']}\n" );
	wp_cache_delete( 'plugins', 'plugins' );
	$problem = activate_plugin( $name );
	return is_wp_error( $problem ) ? $problem->get_error_message() : '';
}
deactivate_plugins( $name );
is_file( $file ) && unlink( $file );
delete_option( Footfall\Storage\Own_Events::OPTION );
return '';
