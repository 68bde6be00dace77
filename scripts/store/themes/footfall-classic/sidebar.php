<?php
/**
 * The widgets.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;
?>
<aside class="site-sidebar" aria-label="Sidebar">
	<?php dynamic_sidebar( 'sidebar-1' ); ?>
</aside>
