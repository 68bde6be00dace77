<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * Names the path by which a change of the cart was asked for, from what the request says. Pure.
 */
final class Cart_Path {
	/** Pages that asked: see Asking_Page. */
	public const PRODUCT  = 'product';  // The product's own page.
	public const GROUPED  = 'grouped';  // The page of a grouped product that it belongs to.
	public const CART     = 'cart';
	public const CHECKOUT = 'checkout';
	public const SAME     = 'same';     // Another page, to which the request itself went.
	public const SITE     = 'site';     // Another page of this site.
	public const HIDDEN   = 'hidden';   // A page of this site that does not say which.
	public const NONE     = 'none';     // No page: another program, or a link from outside.

	private const STORE_ROUTE = '#^/wc/store(?:/v\d+)?/cart/([a-z-]+)#';

	/**
	 * @param array{route:string,method:string,ajax:string,get:array<mixed>,post:array<mixed>,checkout_link:bool,block_theme:bool,options_form:bool} $request
	 *        See Shop_Request::facts().
	 * @param string $page One of the constants above, for the product of the changed line.
	 * @param bool   $is_cross_sell Whether something else in the cart recommends the product.
	 * @return string As events.json describes it.
	 */
	public static function of( array $request, string $page, bool $is_cross_sell = false ): string {
		if ( '' !== $request['route'] ) {
			return self::of_route( $request, $page, $is_cross_sell );
		}
		$get  = $request['get'];
		$post = $request['post'];
		return match ( true ) {
			$request['checkout_link'] => 'checkout_link',
			isset( $get['order_again'] ) => 'order_again',
			'add_to_cart' === $request['ajax'] => self::of_ajax( $page, $is_cross_sell ),
			'remove_from_cart' === $request['ajax'] => 'mini_cart',
			isset( $post['add-to-cart'] ) => self::of_form( $request ),
			isset( $get['add-to-cart'] ) => self::of_link( $request, $page, $is_cross_sell ),
			isset( $get['undo_item'] ) => 'undo',
			isset( $get['remove_item'] ),
			isset( $post['update_cart'] ),
			isset( $post['proceed'] ),
			isset( $post['apply_coupon'], $post['cart'] ) => 'cart',
			default => 'other',
		};
	}

	private static function of_form( array $request ): string {
		if ( is_array( $request['post']['quantity'] ?? null ) ) {
			return 'grouped';
		}
		return $request['options_form'] ? 'options_block' : 'single_form';
	}

	private static function of_ajax( string $page, bool $is_cross_sell ): string {
		return match ( $page ) {
			self::PRODUCT => 'single_form',
			self::CART => $is_cross_sell ? 'cross_sell' : 'archive_button',
			default => 'archive_button',
		};
	}

	/** Without its script, a button in a list is a link to the page it is on. */
	private static function of_link( array $request, string $page, bool $is_cross_sell ): string {
		if ( self::CART === $page && $is_cross_sell ) {
			return 'cross_sell';
		}
		if ( self::SAME !== $page ) {
			return 'link';
		}
		return $request['block_theme'] ? 'block_button' : 'archive_button';
	}

	private static function of_route( array $request, string $page, bool $is_cross_sell ): string {
		if ( self::NONE === $page || ! preg_match( self::STORE_ROUTE, $request['route'], $found ) ) {
			return 'api';
		}
		if ( self::HIDDEN === $page ) {
			return 'other';
		}
		// The blocks of WooCommerce add without a key and change a line that they know by its key.
		$adds = 'add-item' === $found[1] || ( 'items' === $found[1] && 'POST' === $request['method'] );
		return $adds ? self::of_block( $page, $is_cross_sell ) : self::of_line( $page );
	}

	private static function of_block( string $page, bool $is_cross_sell ): string {
		return match ( $page ) {
			self::PRODUCT => 'options_block',
			self::GROUPED => 'grouped',
			self::CART => $is_cross_sell ? 'cross_sell' : 'block_button',
			self::CHECKOUT => 'other',
			default => 'block_button',
		};
	}

	private static function of_line( string $page ): string {
		return self::CART === $page || self::CHECKOUT === $page ? 'cart' : 'mini_cart';
	}
}
