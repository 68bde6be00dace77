<?php
/**
 * Makes every hook of ours that records throw: the secret from which visitors' keys are made cannot
 * be read.
 *
 * @var array{broken:bool} $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';
$name = 'footfall-test-broken.php';
$file = WP_PLUGIN_DIR . "/$name";
if ( $args['broken'] ) {
	file_put_contents( $file, "<?php\n// Plugin Name: Broken\nadd_filter( 'pre_option_footfall_site_key', static fn() => throw new RuntimeException( 'footfall-site-lost' ) );\n" );
	wp_cache_delete( 'plugins', 'plugins' );
	activate_plugin( $name );
} else {
	deactivate_plugins( $name );
	unlink( $file );
}
return true;
