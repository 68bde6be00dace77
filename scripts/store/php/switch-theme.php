<?php
/**
 * Switches between the block theme and the classic theme, and points WooCommerce to the cart and
 * checkout that go with it: blocks or shortcodes.
 *
 * @var array{ theme: 'block'|'classic' } $args
 */

$stylesheet = array(
	'block'   => 'twentytwentyfive',
	'classic' => 'footfall-classic',
)[ $args['theme'] ];

if ( get_stylesheet() !== $stylesheet ) {
	switch_theme( $stylesheet );
}

$pages = get_option( 'footfall_store_pages' );
if ( $pages ) {
	foreach ( $pages[ $args['theme'] ] as $page => $id ) {
		if ( (int) get_option( "woocommerce_{$page}_page_id" ) !== $id ) {
			update_option( "woocommerce_{$page}_page_id", $id );
			delete_option( 'rewrite_rules' );
		}
	}
}

// A theme's menu places are kept with the theme.
$menu = wp_get_nav_menu_object( 'Main' );
if ( 'classic' === $args['theme'] && $menu ) {
	set_theme_mod( 'nav_menu_locations', array( 'primary' => $menu->term_id ) );
}

return array( 'theme' => get_stylesheet() );
