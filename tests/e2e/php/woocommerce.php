<?php
/**
 * Switches WooCommerce off or on.
 *
 * @var array{active:bool} $args
 */

require_once ABSPATH . 'wp-admin/includes/plugin.php';
if ( $args['active'] ) {
	$problem = activate_plugin( 'woocommerce/woocommerce.php' );
	if ( is_wp_error( $problem ) ) {
		throw new RuntimeException( $problem->get_error_message() );
	}
	delete_option( 'rewrite_rules' );
} else {
	deactivate_plugins( 'woocommerce/woocommerce.php' );
}
return true;
