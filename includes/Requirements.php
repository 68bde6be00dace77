<?php
/**
 * What Footfall needs, and the notice that says what is missing. Syntax of PHP 5.6 (see plugin.php).
 *
 * @package Footfall
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * WooCommerce is not required: page views, consent and blocks work without it.
 */
final class Footfall_Requirements {
	const PHP         = '8.1';
	const WORDPRESS   = '6.9';
	const WOOCOMMERCE = '10.8';

	/**
	 * @return bool Whether Footfall can run at all.
	 */
	public static function met() {
		return array() === self::missing();
	}

	/**
	 * Which requirements are not met. No texts here: at this time WordPress may not translate yet.
	 *
	 * @return string[] Of php, bits, wordpress.
	 */
	private static function missing() {
		return array_keys(
			array_filter(
				array(
					'php'       => version_compare( PHP_VERSION, self::PHP, '<' ),
					'bits'      => PHP_INT_SIZE < 8,
					'wordpress' => version_compare( get_bloginfo( 'version' ), self::WORDPRESS, '<' ),
				)
			)
		);
	}

	/**
	 * Shows what is missing to those who can do something about it.
	 *
	 * @return void
	 */
	public static function say_so() {
		add_action( 'admin_notices', array( __CLASS__, 'notice' ) );
	}

	/**
	 * @return void
	 */
	public static function notice() {
		if ( ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		foreach ( self::missing() as $missing ) {
			echo '<div class="notice notice-error"><p>' . esc_html( self::sentence( $missing ) ) . '</p></div>';
		}
	}

	/**
	 * Said when WooCommerce is there but older than what Footfall was made for.
	 *
	 * @return void
	 */
	public static function notice_old_woocommerce() {
		if ( ! defined( 'WC_VERSION' ) || version_compare( WC_VERSION, self::WOOCOMMERCE, '>=' ) || ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		$text = sprintf(
			/* translators: 1: needed version, 2: present version. */
			__( 'Footfall needs WooCommerce %1$s or newer to record carts and orders; this site runs WooCommerce %2$s. Update WooCommerce. Until then Footfall records page views only.', 'footfall' ),
			self::WOOCOMMERCE,
			WC_VERSION
		);
		echo '<div class="notice notice-warning"><p>' . esc_html( $text ) . '</p></div>';
	}

	/**
	 * @return bool Whether a WooCommerce that Footfall knows is active. Right from plugins_loaded on.
	 */
	public static function has_woocommerce() {
		return defined( 'WC_VERSION' ) && version_compare( WC_VERSION, self::WOOCOMMERCE, '>=' );
	}

	/**
	 * @param string $missing One of missing().
	 * @return string What is wrong and what to do.
	 */
	private static function sentence( $missing ) {
		if ( 'php' === $missing ) {
			/* translators: 1: needed version, 2: present version. */
			return sprintf( __( 'Footfall needs PHP %1$s or newer; this site runs PHP %2$s. Ask your host for a newer PHP. Until then Footfall does nothing.', 'footfall' ), self::PHP, PHP_VERSION );
		}
		if ( 'bits' === $missing ) {
			return __( 'Footfall needs a 64-bit PHP; this site runs a 32-bit one. Ask your host for a 64-bit PHP. Until then Footfall does nothing.', 'footfall' );
		}
		/* translators: 1: needed version, 2: present version. */
		return sprintf( __( 'Footfall needs WordPress %1$s or newer; this site runs WordPress %2$s. Update WordPress. Until then Footfall does nothing.', 'footfall' ), self::WORDPRESS, get_bloginfo( 'version' ) );
	}
}
