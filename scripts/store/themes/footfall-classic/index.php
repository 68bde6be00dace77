<?php
/**
 * Lists of posts: the blog, archives, search.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;

get_header();

if ( is_home() && ! is_front_page() ) {
	echo '<h1>' . esc_html( single_post_title( '', false ) ) . '</h1>';
} elseif ( is_search() ) {
	echo '<h1>' . esc_html( 'Search: ' . get_search_query( false ) ) . '</h1>';
} elseif ( is_archive() ) {
	the_archive_title( '<h1>', '</h1>' );
	the_archive_description();
} elseif ( is_404() ) {
	echo '<h1>Nothing here</h1>';
}

while ( have_posts() ) :
	the_post();
	?>
	<article <?php post_class( 'entry' ); ?>>
		<?php the_title( '<h2><a href="' . esc_url( get_permalink() ) . '">', '</a></h2>' ); ?>
		<p class="entry-meta"><?php echo esc_html( get_the_date() ); ?></p>
		<?php the_excerpt(); ?>
	</article>
	<?php
endwhile;

if ( ! have_posts() && 0 === $GLOBALS['wp_query']->post_count ) {
	echo '<p>There is nothing to show. Try the search.</p>';
	get_search_form();
}
the_posts_pagination();

get_footer();
