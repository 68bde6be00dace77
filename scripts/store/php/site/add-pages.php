<?php
/**
 * Adds what a site has without a shop: a few pages, posts, menus, widgets.
 */

use function Footfall\Store\{add_page, paragraph, set_menus};

require_once __DIR__ . '/add-page.php';

$home  = add_page( 'home', 'Good coffee, no fuss', paragraph( 'We roast in Albany and ship all over the country. Start with the House Blend, most people do.' ) );
$blog  = add_page( 'blog', 'Blog', '' );
$about = add_page( 'about', 'About us', paragraph( 'Two people, one roaster, a dog. Open since 2014.' ) );
add_page( 'shipping-and-returns', 'Shipping & returns', paragraph( 'Five dollars flat, free from one hundred. Thirty days to change your mind.' ) );
add_page( 'contact', 'Contact', paragraph( 'Write to hello@example.com or come by: 100 Example Street, Albany.' ) );
add_page( 'how-we-roast', 'How we roast', paragraph( 'Slowly at first, then all at once. Light roasts leave the drum after nine minutes.' ), 'post' );
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
set_menus(
	array(
		$home  => 'Home',
		$blog  => 'Blog',
		$about => 'About us',
	)
);

// Widgets of the classic theme.
update_option(
	'widget_block',
	array(
		2              => array( 'content' => '<!-- wp:search {"label":"Search"} /-->' ),
		3              => array( 'content' => '<!-- wp:heading {"level":2} --><h2 class="wp-block-heading">Latest posts</h2><!-- /wp:heading --><!-- wp:latest-posts /-->' ),
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

return true;
