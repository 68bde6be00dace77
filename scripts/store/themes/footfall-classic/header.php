<?php
/**
 * The head of every page.
 *
 * @package Footfall_Classic
 */

defined( 'ABSPATH' ) || exit;
?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<a class="skip-link" href="#content">Skip to content</a>
<header class="site-header">
	<div class="wrap">
		<p class="site-title"><a href="<?php echo esc_url( home_url( '/' ) ); ?>" rel="home"><?php bloginfo( 'name' ); ?></a></p>
		<?php if ( has_nav_menu( 'primary' ) ) : ?>
			<nav class="main-menu" aria-label="Main menu">
				<?php
				wp_nav_menu(
					array(
						'theme_location' => 'primary',
						'container'      => false,
					)
				);
				?>
			</nav>
		<?php endif; ?>
	</div>
</header>
<div class="wrap site-body<?php echo footfall_classic_has_sidebar() ? ' has-sidebar' : ''; ?>">
	<main id="content">
