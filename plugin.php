<?php
/**
 * Plugin Name: Footfall
 * Description: What shoppers do, from the first page to the refund, recorded in your own database and shown in wp-admin. No account, no cloud, no third party.
 * Version: 0.1.0
 * Requires at least: 6.9
 * Requires PHP: 8.1
 * WC requires at least: 10.8
 * WC tested up to: 11.0
 * Author: The Footfall authors
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: footfall
 * Domain Path: /languages
 *
 * @package Footfall
 */

// This file and Requirements.php keep to the syntax of PHP 5.6: an old PHP must be able to read them
// far enough to say that it is too old.

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'FOOTFALL_VERSION', '0.1.0' );
define( 'FOOTFALL_FILE', __FILE__ );
define( 'FOOTFALL_DIR', __DIR__ );

require_once __DIR__ . '/includes/Requirements.php';

if ( Footfall_Requirements::met() ) {
	require_once __DIR__ . '/includes/autoload.php';
	require_once __DIR__ . '/includes/api.php';
	Footfall\Plugin::register();
} else {
	Footfall_Requirements::say_so();
}
