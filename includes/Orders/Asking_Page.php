<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Origin_Check;
use Footfall\Store\Shop_Pages;

/**
 * From which page of the shop a request was made, as its Referer says. No query.
 */
final class Asking_Page {
	/**
	 * @param int $product_id The product (not the variation) of the line that changed. WordPress has it in memory.
	 * @return string One of the constants of Cart_Path.
	 */
	public static function of( int $product_id ): string {
		$page = self::referer();
		if ( null === $page ) {
			return 'same-origin' === ( $_SERVER['HTTP_SEC_FETCH_SITE'] ?? '' ) ? Cart_Path::HIDDEN : Cart_Path::NONE;
		}
		return match ( true ) {
			self::is_page_of( $page, $product_id ) => Cart_Path::PRODUCT,
			in_array( $product_id, Shop_Pages::group_at( $page ), true ) => Cart_Path::GROUPED,
			Shop_Pages::is_cart( $page ) => Cart_Path::CART,
			Shop_Pages::is_checkout( $page ) => Cart_Path::CHECKOUT,
			Shop_Pages::address( (string) ( $_SERVER['REQUEST_URI'] ?? '' ) ) === $page => Cart_Path::SAME,
			default => Cart_Path::SITE,
		};
	}

	/** Whether it is not wp-admin that asks: its pages use admin-ajax.php, too. */
	public static function is_in_shop(): bool {
		$admin = Shop_Pages::address( admin_url() );
		return ! str_starts_with( self::referer() . '/', $admin . '/' );
	}

	private static function is_page_of( string $page, int $product_id ): bool {
		if ( ! $product_id ) {
			return false;
		}
		// Categories in the address would have to be asked for.
		if ( str_contains( (string) ( ( (array) get_option( 'woocommerce_permalinks' ) )['product_base'] ?? '' ), '%' ) ) {
			$slug = (string) get_post_field( 'post_name', $product_id );
			return '' !== $slug && str_ends_with( $page, '/' . rawurldecode( $slug ) );
		}
		return Shop_Pages::address( (string) get_permalink( $product_id ) ) === $page;
	}

	/** The address of the page in the form of Shop_Pages::address(), null when it is not one of this site. */
	private static function referer(): ?string {
		$url  = wp_unslash( (string) ( $_SERVER['HTTP_REFERER'] ?? '' ) );
		$host = '' === $url ? '' : Origin_Check::host( $url );
		$own  = [ Origin_Check::host( home_url() ), Origin_Check::host( site_url() ), (string) ( $_SERVER['HTTP_HOST'] ?? '' ) ];
		return '' !== $host && in_array( $host, $own, true ) ? Shop_Pages::address( $url ) : null;
	}
}
