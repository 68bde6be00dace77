<?php
/**
 * Loads classes of Footfall by their names. Syntax of PHP 5.6 (see plugin.php).
 *
 * @package Footfall
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

spl_autoload_register(
	function ( $name ) {
		if ( 0 === strpos( $name, 'Footfall\\' ) ) {
			$file = __DIR__ . '/' . str_replace( '\\', '/', substr( $name, 9 ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);
