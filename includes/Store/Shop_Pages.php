<?php
declare( strict_types=1 );

namespace Footfall\Store;

/**
 * Addresses of the shop's pages that a cart change may come from, kept in one autoloaded option: in
 * a shopper's request nothing is asked for. Looked up anew each hour and when settings, the theme or
 * a grouped product change.
 */
final class Shop_Pages {
	public const OPTION = 'footfall_shop_pages';

	/** Query parameters that name a page where permalinks are plain. */
	private const PAGE_PARAMETERS = [ 'p', 'page_id', 'product', 'post_type' ];

	private const TEMPLATE = 'single-product';

	private const MOST_GROUPS    = 100;
	private const MOST_TEMPLATES = 100;

	public static function is_cart( string $address ): bool {
		return self::kept()['cart'] === $address;
	}

	public static function is_checkout( string $address ): bool {
		return self::kept()['checkout'] === $address;
	}

	/**
	 * @return int[] The products of the grouped product whose page this is.
	 */
	public static function group_at( string $address ): array {
		return self::kept()['groups'][ $address ] ?? [];
	}

	/** Whether the product's page holds the add-to-cart-with-options block instead of WooCommerce's form. */
	public static function has_options_form( string $slug ): bool {
		$forms = self::kept()['options_forms'];
		return $forms[ self::TEMPLATE . "-$slug" ] ?? $forms[ self::TEMPLATE ] ?? false;
	}

	/**
	 * @param string $url With or without host.
	 * @return string What is the same for every way to write the address of a page: without host, trailing slash and other parameters.
	 */
	public static function address( string $url ): string {
		$parts = wp_parse_url( $url );
		$path  = rtrim( rawurldecode( (string) ( $parts['path'] ?? '' ) ), '/' );
		parse_str( (string) ( $parts['query'] ?? '' ), $given );
		$names = array_filter( array_intersect_key( $given, array_flip( self::PAGE_PARAMETERS ) ), 'is_string' );
		ksort( $names );
		return $path . ( $names ? '?' . http_build_query( $names ) : '' );
	}

	/** On woocommerce_new_product and woocommerce_update_product. WooCommerce saves products in a shopper's order, too. */
	public static function on_product( mixed $id, mixed $product = null ): void {
		if ( $product instanceof \WC_Product && $product->is_type( 'grouped' ) && current_user_can( 'edit_products' ) ) {
			self::refresh();
		}
	}

	/** Asks the database: never in a shopper's request. */
	public static function refresh(): void {
		if ( ! function_exists( 'wc_get_page_permalink' ) ) {
			return;
		}
		$groups = [];
		$found  = wc_get_products(
			[
				'type'    => 'grouped',
				'status'  => 'publish',
				'limit'   => self::MOST_GROUPS,
				'orderby' => 'ID',
				'order'   => 'DESC',
			]
		);
		foreach ( $found as $product ) {
			$groups[ self::address( $product->get_permalink() ) ] = array_map( 'intval', $product->get_children() );
		}
		$pages = [
			'cart'          => self::page_address( 'cart' ),
			'checkout'      => self::page_address( 'checkout' ),
			'groups'        => $groups,
			'options_forms' => self::options_forms(),
		];
		if ( get_option( self::OPTION ) !== $pages ) {
			update_option( self::OPTION, $pages, true );
		}
	}

	private static function page_address( string $page ): string {
		return wc_get_page_id( $page ) > 0 ? self::address( (string) wc_get_page_permalink( $page ) ) : '?';
	}

	/**
	 * @return array<string,bool> Whether the block is in it, by template: of all products, and of single ones.
	 */
	private static function options_forms(): array {
		$forms = [];
		foreach ( wp_is_block_theme() ? get_block_templates() : [] as $template ) {
			if ( self::TEMPLATE === $template->slug || str_starts_with( $template->slug, self::TEMPLATE . '-' ) ) {
				$forms[ $template->slug ] = has_block( 'woocommerce/add-to-cart-with-options', $template->content );
			}
		}
		ksort( $forms );
		return array_slice( $forms, 0, self::MOST_TEMPLATES );
	}

	/**
	 * @return array{cart:string,checkout:string,groups:array<string,int[]>,options_forms:array<string,bool>}
	 */
	private static function kept(): array {
		$kept = get_option( self::OPTION );
		return ( is_array( $kept ) ? $kept : [] ) + [
			'cart'          => '?',
			'checkout'      => '?',
			'groups'        => [],
			'options_forms' => [],
		];
	}
}
