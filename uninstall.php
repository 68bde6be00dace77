<?php
/**
 * WordPress runs this when the plugin is deleted. What happens to the data is the owner's choice
 * (setting "uninstall"); by default they stay.
 *
 * @package Footfall
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( version_compare( PHP_VERSION, '8.1', '>=' ) ) {
	defined( 'FOOTFALL_FILE' ) || define( 'FOOTFALL_FILE', __DIR__ . '/plugin.php' );
	defined( 'FOOTFALL_DIR' ) || define( 'FOOTFALL_DIR', __DIR__ );
	require_once __DIR__ . '/includes/Requirements.php';
	require_once __DIR__ . '/includes/autoload.php';
	Footfall\Privacy\Uninstall::run();
}
