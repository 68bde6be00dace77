<?php
/**
 * Sets up the theme.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'after_setup_theme',
	static function () {
		add_theme_support( 'title-tag' );
		add_theme_support( 'post-thumbnails' );
		add_theme_support( 'automatic-feed-links' );
		add_theme_support( 'html5', array( 'search-form', 'comment-form', 'comment-list', 'gallery', 'caption', 'style', 'script' ) );
		add_theme_support( 'responsive-embeds' );
		add_theme_support( 'align-wide' );
		add_theme_support( 'woocommerce', array( 'thumbnail_image_width' => 300 ) );
		add_theme_support( 'wc-product-gallery-zoom' );
		add_theme_support( 'wc-product-gallery-lightbox' );
		add_theme_support( 'wc-product-gallery-slider' );
		register_nav_menus( array( 'primary' => 'Main menu' ) );
	}
);

add_action(
	'widgets_init',
	static function () {
		register_sidebar(
			array(
				'id'            => 'sidebar-1',
				'name'          => 'Sidebar',
				'before_widget' => '<section id="%1$s" class="widget %2$s">',
				'after_widget'  => '</section>',
				'before_title'  => '<h2>',
				'after_title'   => '</h2>',
			)
		);
	}
);

add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_enqueue_style( 'footfall-classic', get_stylesheet_uri(), array(), (string) filemtime( __DIR__ . '/style.css' ) );
		if ( is_singular() && comments_open() && get_option( 'thread_comments' ) ) {
			wp_enqueue_script( 'comment-reply' );
		}
	},
	// After WooCommerce's, whose colours it changes.
	20
);

/**
 * Whether the page has a sidebar: a cart, a checkout or an account needs the room itself.
 */
function footfall_classic_has_sidebar(): bool {
	if ( function_exists( 'is_cart' ) && ( is_cart() || is_checkout() || is_account_page() || is_product() ) ) {
		return false;
	}
	return ! is_front_page() && is_active_sidebar( 'sidebar-1' );
}
