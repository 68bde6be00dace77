<?php
/**
 * Comments of a post.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;

if ( post_password_required() ) {
	return;
}
?>
<section id="comments">
	<?php if ( have_comments() ) : ?>
		<h2>Comments</h2>
		<ol><?php wp_list_comments(); ?></ol>
		<?php the_comments_navigation(); ?>
	<?php endif; ?>
	<?php comment_form(); ?>
</section>
