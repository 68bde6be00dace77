<?php
/**
 * One post or page.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;

get_header();

while ( have_posts() ) :
	the_post();
	?>
	<article <?php post_class(); ?>>
		<?php the_title( '<h1>', '</h1>' ); ?>
		<?php if ( is_single() ) : ?>
			<p class="entry-meta"><?php echo esc_html( get_the_date() ); ?></p>
		<?php endif; ?>
		<?php
		the_content();
		wp_link_pages();
		?>
	</article>
	<?php
	if ( is_single() && ( comments_open() || get_comments_number() ) ) {
		comments_template();
	}
endwhile;

get_footer();
