<?php
/**
 * Adds the shop to the pages: products on the home page, links in the menus, and classic twins of the
 * block cart and checkout that WooCommerce has made.
 */

use function Footfall\Store\{add_page, heading, set_menus, shortcode};

require_once __DIR__ . '/add-page.php';

$block = array(
	'cart'     => (int) wc_get_page_id( 'cart' ),
	'checkout' => (int) wc_get_page_id( 'checkout' ),
);
foreach ( $block as $page => $id ) {
	if ( ! has_block( "woocommerce/$page", $id ) ) {
		throw new RuntimeException( "WooCommerce made no block $page." );
	}
}
$classic = array(
	'cart'     => add_page( 'classic-cart', 'Classic cart', shortcode( 'woocommerce_cart' ) ),
	'checkout' => add_page( 'classic-checkout', 'Classic checkout', shortcode( 'woocommerce_checkout' ) ),
);
update_option( 'footfall_store_pages', compact( 'block', 'classic' ) );

$home = get_post( (int) get_option( 'page_on_front' ) );
wp_update_post(
	array(
		'ID'           => $home->ID,
		'post_content' => $home->post_content
			. '<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/shop/">Visit the shop</a></div><!-- /wp:button --></div><!-- /wp:buttons -->'
			. heading( 'On sale' )
			. shortcode( 'products limit="4" columns="4" on_sale="true" orderby="menu_order"' )
			. heading( 'Featured' )
			. shortcode( 'products limit="4" columns="4" visibility="featured" orderby="menu_order"' ),
	)
);
set_menus(
	array(
		$home->ID                              => 'Home',
		(int) wc_get_page_id( 'shop' )         => 'Shop',
		(int) get_option( 'page_for_posts' )   => 'Blog',
		(int) get_page_by_path( 'about' )?->ID => 'About us',
		$block['cart']                         => 'Cart',
		(int) wc_get_page_id( 'myaccount' )    => 'My account',
	)
);

$widgets    = get_option( 'widget_block' );
$widgets[3] = array( 'content' => '<!-- wp:heading {"level":2} --><h2 class="wp-block-heading">Categories</h2><!-- /wp:heading --><!-- wp:woocommerce/product-categories {"hasCount":false} /-->' );
update_option( 'widget_block', $widgets );

delete_option( 'rewrite_rules' );

// What was remembered of a half-filled shop.
$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%\\_transient\\_%'" );
wp_cache_flush();

return compact( 'block', 'classic' );
