<?php
/**
 * Prints a field into the add-to-cart forms while the option footfall_store_form_field is "yes", as
 * plugins for engravings and gift notes do. WooCommerce's "add to cart with options" block then sends
 * its form instead of using scripts.
 */

namespace Footfall\Store;

defined( 'ABSPATH' ) || exit;

add_action(
	'woocommerce_before_add_to_cart_button',
	static function () {
		if ( 'yes' === get_option( 'footfall_store_form_field' ) ) {
			echo '<p><label>Engraving <input type="text" name="footfall_store_engraving" value=""></label></p>';
		}
	}
);
