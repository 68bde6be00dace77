<?php
/**
 * Makes every hook of ours that records throw: the secret from which visitors' keys are made cannot
 * be read.
 *
 * @var array{broken:bool} $args
 */

$file = WPMU_PLUGIN_DIR . '/footfall-test-broken.php';
if ( $args['broken'] ) {
	file_put_contents( $file, "<?php\nadd_filter( 'pre_option_footfall_site_key', static fn() => throw new RuntimeException( 'footfall-site-lost' ) );\n" );
} elseif ( is_file( $file ) ) {
	unlink( $file );
}
return true;
