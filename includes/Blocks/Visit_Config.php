<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Consent\Consent_Layer;
use Footfall\Plugin;
use Footfall\Settings;

/**
 * What blocks and the device's memory have to know of the page: `window.footfall.visit`, as
 * assets/memory/types.ts describes it. The same for every visitor of a page; the thank-you page, which
 * is never kept by a cache, also says what its order was of.
 */
final class Visit_Config {
	private const TAXONOMY = 'product_cat';

	public static function script(): string {
		return 'window.footfall=Object.assign(window.footfall||{},' . wp_json_encode( [ 'visit' => self::values() ], JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ');';
	}

	/**
	 * @return array<string,mixed>
	 */
	public static function values(): array {
		$settings = Settings::all();
		$has_shop = Plugin::has_woocommerce();
		return [
			'page'    => (object) ( $has_shop ? self::page() : [] ),
			'consent' => [
				'honour_signals'       => $settings['honour_signals'],
				'consent_without_tool' => Consent_Layer::is_on() ? 'unknown' : $settings['consent_without_tool'],
			],
		] + ( function_exists( 'wp_has_consent' ) && ! Consent_Layer::asks() ? [ 'consent_api' => (string) apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ) ] : [] )
			+ ( $has_shop ? [ 'cart' => rest_url( 'wc/store/v1/cart' ) ] : [] );
	}

	/**
	 * @return array<string,mixed>
	 */
	private static function page(): array {
		if ( is_order_received_page() ) {
			return array_filter( [ 'order' => self::order() ] );
		}
		if ( is_product() ) {
			$id    = get_queried_object_id();
			$terms = get_the_terms( $id, self::TAXONOMY );
			return [
				'is_shop'    => true,
				'product'    => $id,
				'categories' => self::with_parents( is_array( $terms ) ? wp_list_pluck( $terms, 'term_id' ) : [] ),
			];
		}
		if ( is_product_category() ) {
			return [
				'is_shop' => true,
				'archive' => self::with_parents( [ get_queried_object_id() ] ),
			];
		}
		return is_woocommerce() || is_cart() || is_checkout() ? [ 'is_shop' => true ] : [];
	}

	/**
	 * @return array{id:int,products:int[],categories:int[]}|null Null for who has not the order's key.
	 */
	private static function order(): ?array {
		$order = wc_get_order( absint( get_query_var( 'order-received' ) ) );
		$key   = isset( $_GET['key'] ) ? sanitize_text_field( wp_unslash( $_GET['key'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- the key is the proof.
		if ( ! $order || ! $order->key_is_valid( $key ) ) {
			return null;
		}
		$products = array_values( array_unique( array_map( static fn( $item ): int => (int) $item->get_product_id(), $order->get_items() ) ) );
		return [
			'id'         => $order->get_id(),
			'products'   => $products,
			'categories' => self::with_parents( array_merge( [], ...array_map( 'wc_get_product_term_ids', $products, array_fill( 0, count( $products ), self::TAXONOMY ) ) ) ),
		];
	}

	/**
	 * @param int[] $ids Of categories.
	 * @return int[] These first.
	 */
	private static function with_parents( array $ids ): array {
		$all = $ids;
		foreach ( $ids as $id ) {
			$all = array_merge( $all, get_ancestors( $id, self::TAXONOMY, 'taxonomy' ) );
		}
		return array_values( array_unique( array_map( 'intval', $all ) ) );
	}
}
