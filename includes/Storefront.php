<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Consent\Consent_Layer;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Path_Filter;
use Footfall\Ingest\Runtime_Config;
use Footfall\Schema\Event_Registration;

/**
 * Puts the storefront script and its configuration on the shop's pages: the same for every visitor.
 */
final class Storefront {
	private const HANDLE    = 'footfall';
	private const COPY_DIR  = 'footfall';
	private const COPY_NOTE = 'footfall_script_copy';

	/** Bundles of the shop, and what comes after the owner's name in the name of their copy. */
	private const BUNDLES = [
		'storefront'    => '',
		'interactions'  => '-interactions',
		'data-layer'    => '-data-layer',
		'checkout'      => '-checkout',
		'memory'        => '-memory',
		'choice-banner' => '-choice',
		'choice-keep'   => '-choice-keep',
		'choice-gate'   => '-choice-gate',
	];

	public static function enqueue(): void {
		if ( ! Settings::is_recording() || is_preview() || is_customize_preview() || is_robots() || is_feed() ) {
			return;
		}
		$version = self::version( 'storefront' );
		if ( null === $version ) {
			return;
		}
		wp_enqueue_script(
			self::HANDLE,
			self::script_url( 'storefront' ),
			[],
			$version,
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
			'parts'                     => self::parts( $settings['data_layer'] ),
			'page'                      => self::page(),
			'identity_before_consent'   => $settings['identity_before_consent'],
			'identity_after_consent'    => $settings['identity_after_consent'],
			// Where there is a tool, a browser that does not see it yet (optimisers delay scripts) has to wait for it.
			'consent_without_tool'      => function_exists( 'wp_has_consent' ) || Consent_Layer::is_on() ? 'unknown' : $settings['consent_without_tool'],
			'honour_signals'            => $settings['honour_signals'],
			'excluded_paths'            => Path_Filter::encoded( $settings['excluded_paths'] ),
			'excluded_query_parameters' => $settings['excluded_query_parameters'],
			'cookie_path'               => COOKIEPATH ? COOKIEPATH : '/',
			'cookie_domain'             => (string) COOKIE_DOMAIN,
		] + Event_Registration::page_config();
	}

	/**
	 * @return array{interactions:string,data_layer?:string} What the storefront script puts in later.
	 */
	private static function parts( bool $with_data_layer ): array {
		$url = static fn( string $bundle ): string => add_query_arg( 'ver', self::version( $bundle ), self::script_url( $bundle ) );
		return [ 'interactions' => $url( 'interactions' ) ] + ( $with_data_layer ? [ 'data_layer' => $url( 'data-layer' ) ] : [] );
	}

	/**
	 * @return array{kind:string,product_id?:int,form?:string,tab?:string,results?:int}
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
			'checkout' => array_filter( [ 'form' => self::checkout_form(), 'failure' => Checkout\Attempt::failure_of_page() ] ),
			'account' => self::account_tab(),
			'search' => [ 'results' => (int) $GLOBALS['wp_query']->found_posts ],
			default => [],
		};
	}

	private static function checkout_form(): string {
		if ( is_checkout_pay_page() ) {
			return 'pay';
		}
		return has_block( 'woocommerce/checkout' ) ? 'block' : 'classic';
	}

	/**
	 * Whether the visitor is logged in may be told on WooCommerce's own account page alone: that one
	 * is never cached.
	 *
	 * @return array{tab?:string}
	 */
	private static function account_tab(): array {
		$tab = (string) WC()->query->get_current_endpoint();
		if ( ! is_page( wc_get_page_id( 'myaccount' ) ) ) {
			return '' === $tab ? [] : [ 'tab' => $tab ];
		}
		if ( ! is_user_logged_in() && 'lost-password' !== $tab ) {
			$tab = 'login';
		}
		return [ 'tab' => '' === $tab ? 'dashboard' : $tab ];
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
	 * @return string|null Of what was built; null before a build, in a checkout.
	 */
	public static function version( string $bundle ): ?string {
		$file = FOOTFALL_DIR . "/build/$bundle.asset.php";
		return is_file( $file ) ? ( require $file )['version'] : null;
	}

	/**
	 * @param string $bundle One of BUNDLES.
	 */
	public static function script_url( string $bundle ): string {
		$copy = get_option( self::COPY_NOTE );
		return is_string( $copy ) && '' !== $copy
			? set_url_scheme( wp_upload_dir( null, false )['baseurl'] . '/' . self::COPY_DIR . '/' . $copy . self::BUNDLES[ $bundle ] . '.js' )
			: plugins_url( "build/$bundle.js", FOOTFALL_FILE );
	}

	/**
	 * Puts copies of the scripts where the owner's name for them says, and removes those of a former
	 * name. Called when settings change and after an update.
	 */
	public static function place_script(): void {
		$name   = (string) Settings::get( 'script_name' );
		$former = (string) get_option( self::COPY_NOTE, '' );
		if ( '' !== $former && $former !== $name ) {
			self::remove_copies( $former );
		}
		$placed = '' !== $name && wp_mkdir_p( self::copy_dir() );
		foreach ( self::BUNDLES as $bundle => $suffix ) {
			$source = FOOTFALL_DIR . "/build/$bundle.js";
			$placed = $placed && is_file( $source )
				&& Runtime_Config::put( self::copy_dir() . "/$name$suffix.js", (string) file_get_contents( $source ) );
		}
		if ( '' !== $name && ! $placed ) {
			Problem_Log::add( 'script_copy', __( 'The storefront script could not be copied to the uploads folder; the plugin’s own file is used. Make the uploads folder writable for PHP, then save the settings again.', 'footfall' ) );
		}
		update_option( self::COPY_NOTE, $placed ? $name : '', true );
	}

	public static function remove_script(): void {
		$former = (string) get_option( self::COPY_NOTE, '' );
		if ( '' !== $former ) {
			self::remove_copies( $former );
			@rmdir( self::copy_dir() ); // Only if nothing else is in it.
		}
		delete_option( self::COPY_NOTE );
	}

	private static function copy_dir(): string {
		return wp_upload_dir( null, false )['basedir'] . '/' . self::COPY_DIR;
	}

	private static function remove_copies( string $name ): void {
		foreach ( self::BUNDLES as $suffix ) {
			$file = self::copy_dir() . "/$name$suffix.js";
			if ( is_file( $file ) ) {
				unlink( $file );
			}
		}
	}
}
