<?php
/**
 * Installs WordPress. Lies in the web root for that moment only, see set-up-site.mjs.
 */

define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';

if ( ! hash_equals( FOOTFALL_STORE_TOKEN, $_SERVER['HTTP_X_FOOTFALL_STORE_TOKEN'] ?? '' ) ) {
	http_response_code( 403 );
	exit;
}

require ABSPATH . 'wp-admin/includes/upgrade.php';

// Its own flush writes rules into .htaccess and guesses permalinks by calling itself.
add_filter( 'pre_http_request', static fn () => new WP_Error( 'offline', 'No network here.' ) );
add_filter( 'pre_wp_mail', '__return_true' );

$footfall_store_installed = wp_install( 'Footfall Coffee', 'admin', 'admin@example.com', true, '', 'password' );
echo is_wp_error( $footfall_store_installed ) ? $footfall_store_installed->get_error_message() : 'installed';
