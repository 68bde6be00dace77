<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Blocks\Banner_Place;

/**
 * WooCommerce → Footfall, or Settings → Footfall where WooCommerce is not: one React app.
 */
final class Admin_Page {
	public const SLUG = 'footfall';

	private static string $hook_suffix = '';

	/** On admin_menu. */
	public static function add(): void {
		$parent            = Plugin::has_woocommerce() ? 'woocommerce' : 'options-general.php';
		self::$hook_suffix = (string) add_submenu_page(
			$parent,
			__( 'Footfall', 'footfall' ),
			__( 'Footfall', 'footfall' ),
			Capabilities::read(),
			self::SLUG,
			[ self::class, 'render' ]
		);
	}

	public static function url( string $tab = '' ): string {
		$parent = Plugin::has_woocommerce() ? 'admin.php' : 'options-general.php';
		return add_query_arg( array_filter( [ 'page' => self::SLUG, 'tab' => $tab ] ), admin_url( $parent ) );
	}

	/** On admin_enqueue_scripts. */
	public static function enqueue( string $hook_suffix ): void {
		$asset_file = FOOTFALL_DIR . '/build/admin.asset.php';
		if ( $hook_suffix !== self::$hook_suffix || ! is_file( $asset_file ) ) {
			return;
		}
		$asset = require $asset_file;
		wp_enqueue_script( 'footfall-admin', plugins_url( 'build/admin.js', FOOTFALL_FILE ), $asset['dependencies'], $asset['version'], [ 'in_footer' => true ] );
		wp_set_script_translations( 'footfall-admin', 'footfall', FOOTFALL_DIR . '/languages' );
		wp_enqueue_style( 'footfall-admin', plugins_url( 'build/admin.css', FOOTFALL_FILE ), [ 'wp-components' ], $asset['version'] );
		wp_style_add_data( 'footfall-admin', 'rtl', 'replace' );
	}

	/** WordPress moves other plugins' notices to the wp-header-end: not into the app, which would lose them. */
	public static function render(): void {
		printf(
			'<div class="wrap"><hr class="wp-header-end"><div id="footfall-app" data-woocommerce="%1$s" data-can-manage="%2$s" data-banner="%5$s"><noscript>%3$s</noscript>%4$s</div></div>',
			esc_attr( Plugin::has_woocommerce() ? '1' : '0' ),
			esc_attr( Capabilities::can_manage() ? '1' : '0' ),
			esc_html__( 'Footfall’s report needs JavaScript. Switch it on in your browser to see the figures.', 'footfall' ),
			is_file( FOOTFALL_DIR . '/build/admin.js' )
				? ''
				: '<p>' . esc_html__( 'Footfall has not been built in this folder yet. Run “npm run build”, then load this page again.', 'footfall' ) . '</p>',
			esc_attr( Capabilities::can_manage() ? (string) wp_json_encode( Banner_Place::find(), JSON_HEX_AMP ) : '' )
		);
	}

	/**
	 * On plugin_action_links_{plugin}.
	 *
	 * @param string[] $links
	 * @return string[]
	 */
	public static function action_links( array $links ): array {
		return array_merge(
			[
				sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Report', 'footfall' ) ),
				sprintf( '<a href="%s">%s</a>', esc_url( self::url( 'settings' ) ), esc_html__( 'Settings', 'footfall' ) ),
			],
			$links
		);
	}
}
