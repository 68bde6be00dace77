<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Capabilities;
use Footfall\Plugin;

/**
 * What a walk through the site has found. An administrator's browser walks (assets/admin/consent), with
 * the gate open for it: no service is asked, and no visitor pays for it.
 */
final class Scan {
	/** As Scan_Report::of() gives it, with the time of the walk. */
	public const OPTION = 'footfall_scan';

	/** Parameter of a page that is walked; its value is a nonce. */
	private const WALK = 'footfall_scan';

	/**
	 * @return array<int,array{title:string,url:string}> One page of each kind that the site has.
	 */
	public static function pages(): array {
		$pages = [ __( 'Front page', 'footfall' ) => home_url( '/' ) ];
		if ( Plugin::has_woocommerce() ) {
			$product = wc_get_products( [ 'limit' => 1, 'status' => 'publish', 'visibility' => 'catalog', 'return' => 'ids' ] );
			$pages  += [
				__( 'Shop', 'footfall' )     => wc_get_page_permalink( 'shop' ),
				__( 'Product', 'footfall' )  => $product ? get_permalink( $product[0] ) : '',
				__( 'Cart', 'footfall' )     => wc_get_page_permalink( 'cart' ),
				__( 'Checkout', 'footfall' ) => wc_get_page_permalink( 'checkout' ),
				__( 'Account', 'footfall' )  => wc_get_page_permalink( 'myaccount' ),
			];
		}
		foreach ( [ 'post' => __( 'Post', 'footfall' ), 'page' => __( 'Page', 'footfall' ) ] as $type => $title ) {
			$posts           = get_posts( [ 'post_type' => $type, 'numberposts' => 1, 'fields' => 'ids' ] );
			$pages[ $title ] = $posts ? get_permalink( $posts[0] ) : '';
		}
		$walked = [];
		foreach ( array_unique( array_filter( $pages ) ) as $title => $url ) {
			$walked[] = [
				'title' => $title,
				'url'   => add_query_arg( self::WALK, wp_create_nonce( self::WALK ), $url ),
			];
		}
		return $walked;
	}

	/** Whether the page under way is walked by somebody who may. */
	public static function is_walking(): bool {
		$nonce = $_GET[ self::WALK ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification,WordPress.Security.ValidatedSanitizedInput -- it is the nonce.
		return is_string( $nonce ) && Capabilities::can_manage() && wp_verify_nonce( $nonce, self::WALK );
	}

	/**
	 * @param array<int,array{addresses:string[],frames:string[]}> $pages   What each page has loaded.
	 * @param string[]                                             $cookies Names that the browser has.
	 * @return array<string,mixed> The report.
	 */
	public static function finish( array $pages, array $cookies ): array {
		$report = [ 'at' => gmdate( 'c' ) ] + Scan_Report::of( $pages, $cookies, Service_Catalogue::all(), (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
		update_option( self::OPTION, $report, true );
		return $report;
	}

	/**
	 * @return array<string,mixed>|null Null before the first walk.
	 */
	public static function last(): ?array {
		$report = get_option( self::OPTION );
		return is_array( $report ) ? $report : null;
	}

	/** @return string[] Ids of the services that the last walk has found. */
	public static function found(): array {
		return self::last()['services'] ?? [];
	}
}
