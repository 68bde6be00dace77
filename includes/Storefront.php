<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Ingest\Delivery;
use Footfall\Ingest\Path_Filter;
use Footfall\Ingest\Runtime_Config;

/**
 * Puts the storefront script and its configuration on the shop's pages: the same for every visitor.
 */
final class Storefront {
	private const HANDLE    = 'footfall';
	private const COPY_DIR  = 'footfall';
	private const COPY_NOTE = 'footfall_script_copy';

	public static function enqueue(): void {
		if ( ! Settings::is_recording() || is_preview() || is_customize_preview() || is_robots() || is_feed() ) {
			return;
		}
		$asset = self::asset();
		if ( ! $asset ) {
			return;
		}
		wp_enqueue_script(
			self::HANDLE,
			self::script_url(),
			[],
			$asset['version'],
			[
				'strategy'  => 'defer',
				'in_footer' => false,
			]
		);
		wp_add_inline_script(
			self::HANDLE,
			'window.footfall=Object.assign(window.footfall||{},' . wp_json_encode( [ 'config' => self::config() ], JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ');',
			'before'
		);
	}

	/**
	 * @return array<string,mixed> As in docs/architecture.md. Nothing in it depends on the visitor.
	 */
	private static function config(): array {
		$settings = Settings::all();
		return [
			'urls'                      => Delivery::urls(),
			'page'                      => self::page(),
			'identity_before_consent'   => $settings['identity_before_consent'],
			'identity_after_consent'    => $settings['identity_after_consent'],
			// Where there is a tool, a browser that does not see it yet (optimisers delay scripts) has to wait for it.
			'consent_without_tool'      => function_exists( 'wp_has_consent' ) ? 'unknown' : $settings['consent_without_tool'],
			'honour_signals'            => $settings['honour_signals'],
			'excluded_paths'            => Path_Filter::encoded( $settings['excluded_paths'] ),
			'excluded_query_parameters' => $settings['excluded_query_parameters'],
			'cookie_path'               => COOKIEPATH ? COOKIEPATH : '/',
			'cookie_domain'             => (string) COOKIE_DOMAIN,
		];
	}

	/**
	 * @return array{kind:string,product_id?:int,form?:string}
	 */
	private static function page(): array {
		$kind = self::shop_page_kind() ?? match ( true ) {
			is_404() => 'not_found',
			is_search() => 'search',
			is_front_page() => 'home',
			default => 'content',
		};
		return [ 'kind' => $kind ] + match ( $kind ) {
			'product' => [ 'product_id' => get_queried_object_id() ],
			'cart' => [ 'form' => has_block( 'woocommerce/cart' ) ? 'block' : 'classic' ],
			'checkout' => [ 'form' => self::checkout_form() ],
			default => [],
		};
	}

	private static function checkout_form(): string {
		if ( is_checkout_pay_page() ) {
			return 'pay';
		}
		return has_block( 'woocommerce/checkout' ) ? 'block' : 'classic';
	}

	private static function shop_page_kind(): ?string {
		if ( ! Plugin::has_woocommerce() ) {
			return null;
		}
		return match ( true ) {
			is_product() => 'product',
			is_search() => 'search',
			is_shop() => 'shop',
			is_product_taxonomy() => 'category',
			is_order_received_page() => 'order_received',
			is_cart() || has_block( 'woocommerce/cart' ) => 'cart',
			is_checkout() || has_block( 'woocommerce/checkout' ) => 'checkout',
			is_account_page() => 'account',
			default => null,
		};
	}

	/**
	 * @return array{dependencies:string[],version:string}|null Null before a build, in a checkout.
	 */
	private static function asset(): ?array {
		$file = FOOTFALL_DIR . '/build/storefront.asset.php';
		return is_file( $file ) ? require $file : null;
	}

	private static function script_url(): string {
		$copy = get_option( self::COPY_NOTE );
		return is_string( $copy ) && '' !== $copy
			? set_url_scheme( wp_upload_dir( null, false )['baseurl'] . '/' . self::COPY_DIR . "/$copy.js" )
			: plugins_url( 'build/storefront.js', FOOTFALL_FILE );
	}

	/**
	 * Puts a copy of the script where the owner's name for it says, and removes the one of a former
	 * name. Called when settings change and after an update.
	 */
	public static function place_script(): void {
		$name   = (string) Settings::get( 'script_name' );
		$former = (string) get_option( self::COPY_NOTE, '' );
		$dir    = wp_upload_dir( null, false )['basedir'] . '/' . self::COPY_DIR;
		if ( '' !== $former && $former !== $name && is_file( "$dir/$former.js" ) ) {
			unlink( "$dir/$former.js" );
		}
		$source = FOOTFALL_DIR . '/build/storefront.js';
		$placed = '' !== $name && is_file( $source ) && wp_mkdir_p( $dir )
			&& Runtime_Config::put( "$dir/$name.js", (string) file_get_contents( $source ) );
		if ( '' !== $name && ! $placed ) {
			Problem_Log::add( 'script_copy', __( 'The storefront script could not be copied to the uploads folder; the plugin’s own file is used. Make the uploads folder writable for PHP, then save the settings again.', 'footfall' ) );
		}
		update_option( self::COPY_NOTE, $placed ? $name : '', true );
	}

	public static function remove_script(): void {
		$former = (string) get_option( self::COPY_NOTE, '' );
		$dir    = wp_upload_dir( null, false )['basedir'] . '/' . self::COPY_DIR;
		if ( '' !== $former && is_file( "$dir/$former.js" ) ) {
			unlink( "$dir/$former.js" );
			@rmdir( $dir ); // Only if nothing else is in it.
		}
		delete_option( self::COPY_NOTE );
	}
}
