<?php
/**
 * The foot of every page.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;
?>
	</main>
	<?php
	if ( footfall_classic_has_sidebar() ) {
		get_sidebar();
	}
	?>
</div>
<footer class="site-footer">
	<div class="wrap">
		<p><?php bloginfo( 'name' ); ?> · <?php bloginfo( 'description' ); ?></p>
		<?php the_privacy_policy_link( '<p>', '</p>' ); ?>
	</div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
