<?php
/**
 * Small pieces that both the pages of WordPress and those of the shop are made with.
 */

namespace Footfall\Store;

function add_page( string $slug, string $title, string $content, string $type = 'page' ): int {
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
		throw new \RuntimeException( $id->get_error_message() );
	}
	return $id;
}

function paragraph( string $text ): string {
	return "<!-- wp:paragraph --><p>$text</p><!-- /wp:paragraph -->";
}

function heading( string $text ): string {
	return "<!-- wp:heading --><h2 class=\"wp-block-heading\">$text</h2><!-- /wp:heading -->";
}

function shortcode( string $code ): string {
	return "<!-- wp:shortcode -->[$code]<!-- /wp:shortcode -->";
}

/**
 * Makes the menus anew: one for classic themes, one for block themes, which take the newest
 * navigation there is.
 *
 * @param array<int, string> $links Labels by the id of their page.
 */
function set_menus( array $links ): void {
	wp_delete_nav_menu( 'Main' );
	$menu       = wp_create_nav_menu( 'Main' );
	$navigation = '';
	foreach ( $links as $id => $label ) {
		$path        = wp_make_link_relative( get_permalink( $id ) );
		$navigation .= sprintf( '<!-- wp:navigation-link {"label":"%s","url":"%s","kind":"custom"} /-->', $label, '' === $path ? '/' : $path );
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
	$old = get_page_by_path( 'main', OBJECT, 'wp_navigation' );
	if ( $old ) {
		wp_delete_post( $old->ID, true );
	}
	add_page( 'main', 'Main', $navigation, 'wp_navigation' );
}
