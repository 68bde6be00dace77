<?php
/**
 * Empties the page cache, where the store was started with one, when what it keeps is out of date:
 * as the plugins of hosts do.
 */

namespace Footfall\Store;

defined( 'ABSPATH' ) || exit;

function purge_page_cache(): void {
	$folder = $_SERVER['FOOTFALL_STORE_PAGES'] ?? '';
	if ( ! is_string( $folder ) || '' === $folder || ! is_dir( $folder ) ) {
		return;
	}
	$files = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) );
	foreach ( $files as $file ) {
		if ( $file->isFile() ) {
			@unlink( $file->getPathname() ); // nginx may have been quicker.
		}
	}
}

foreach ( array( 'switch_theme', 'save_post', 'after_delete_post', 'update_option_widget_block', 'update_option_sidebars_widgets', 'update_option_footfall_settings', 'add_option_footfall_settings', 'delete_option_footfall_settings', 'update_option_footfall_store_form_field', 'add_option_footfall_store_form_field', 'update_option_woocommerce_cart_redirect_after_add' ) as $hook ) {
	add_action( $hook, __NAMESPACE__ . '\\purge_page_cache' );
}
