<?php
/**
 * Adds the pages around the shop, classic twins of cart and checkout, and the menus.
 */

$add = static function ( string $slug, string $title, string $content, string $type = 'page' ): int {
	$id = wp_insert_post(
		array(
			'post_type'    => $type,
			'post_status'  => 'publish',
			'post_name'    => $slug,
			'post_title'   => $title,
			'post_content' => $content,
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new RuntimeException( $id->get_error_message() );
	}
	return $id;
};

$paragraph = static fn ( string $text ): string => "<!-- wp:paragraph --><p>$text</p><!-- /wp:paragraph -->";
$shortcode = static fn ( string $code ): string => "<!-- wp:shortcode -->[$code]<!-- /wp:shortcode -->";

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
	'cart'     => $add( 'classic-cart', 'Classic cart', $shortcode( 'woocommerce_cart' ) ),
	'checkout' => $add( 'classic-checkout', 'Classic checkout', $shortcode( 'woocommerce_checkout' ) ),
);
update_option( 'footfall_store_pages', compact( 'block', 'classic' ) );

$home  = $add(
	'home',
	'Good coffee, no fuss',
	$paragraph( 'We roast in Albany and ship all over the country. Start with the House Blend, most people do.' )
		. '<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/shop/">Visit the shop</a></div><!-- /wp:button --></div><!-- /wp:buttons -->'
		. '<!-- wp:heading --><h2 class="wp-block-heading">On sale</h2><!-- /wp:heading -->'
		. $shortcode( 'products limit="4" columns="4" on_sale="true" orderby="menu_order"' )
		. '<!-- wp:heading --><h2 class="wp-block-heading">Featured</h2><!-- /wp:heading -->'
		. $shortcode( 'products limit="4" columns="4" visibility="featured" orderby="menu_order"' )
);
$blog  = $add( 'blog', 'Blog', '' );
$about = $add( 'about', 'About us', $paragraph( 'Two people, one roaster, a dog. Open since 2014.' ) );
$add( 'shipping-and-returns', 'Shipping & returns', $paragraph( 'Five dollars flat, free from one hundred. Thirty days to change your mind.' ) );
$add( 'contact', 'Contact', $paragraph( 'Write to hello@example.com or come by: 100 Example Street, Albany.' ) );
$add( 'how-we-roast', 'How we roast', $paragraph( 'Slowly at first, then all at once. Light roasts leave the drum after nine minutes.' ), 'post' );
wp_update_post(
	array(
		'ID'          => (int) get_option( 'wp_page_for_privacy_policy' ),
		'post_status' => 'publish',
	)
);
wp_delete_post( (int) get_page_by_path( 'sample-page' )?->ID, true );

update_option( 'show_on_front', 'page' );
update_option( 'page_on_front', $home );
update_option( 'page_for_posts', $blog );

$links = array(
	$home                                => 'Home',
	(int) wc_get_page_id( 'shop' )       => 'Shop',
	$blog                                => 'Blog',
	$about                               => 'About us',
	(int) wc_get_page_id( 'cart' )       => 'Cart',
	(int) wc_get_page_id( 'myaccount' )  => 'My account',
);

// The block theme takes the newest navigation there is.
$navigation = '';
$menu       = wp_create_nav_menu( 'Main' );
foreach ( $links as $id => $label ) {
	$path        = wp_make_link_relative( get_permalink( $id ) );
	$path        = '' === $path ? '/' : $path;
	$navigation .= sprintf( '<!-- wp:navigation-link {"label":"%s","url":"%s","kind":"custom"} /-->', $label, $path );
	wp_update_nav_menu_item(
		$menu,
		0,
		array(
			'menu-item-title'     => $label,
			'menu-item-object'    => 'page',
			'menu-item-object-id' => $id,
			'menu-item-type'      => 'post_type',
			'menu-item-status'    => 'publish',
		)
	);
}
$add( 'main', 'Main', $navigation, 'wp_navigation' );

// Widgets of the classic theme.
update_option(
	'widget_block',
	array(
		2              => array( 'content' => '<!-- wp:search {"label":"Search"} /-->' ),
		3              => array( 'content' => '<!-- wp:heading {"level":2} --><h2 class="wp-block-heading">Categories</h2><!-- /wp:heading --><!-- wp:woocommerce/product-categories {"hasCount":false} /-->' ),
		'_multiwidget' => 1,
	)
);
update_option(
	'sidebars_widgets',
	array(
		'wp_inactive_widgets' => array(),
		'sidebar-1'           => array( 'block-2', 'block-3' ),
		'array_version'       => 3,
	)
);

delete_option( 'rewrite_rules' );

// What was remembered of a half-filled shop.
$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%\_transient\_%'" );
wp_cache_flush();

return array( 'pages' => compact( 'block', 'classic' ) );
