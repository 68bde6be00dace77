<?php
declare( strict_types=1 );

namespace Footfall\Orders;

/**
 * Which coupon a request asks for, and what WooCommerce's error numbers mean.
 */
final class Coupon_Refusal {
	/** Names under which plugins that apply coupons by a link take the code. */
	private const LINK_PARAMETERS = [ 'coupon', 'coupon_code', 'apply_coupon', 'coupon-code', 'apply-coupon' ];

	/** E_WC_COUPON_EXCLUDED_BRANDS belongs to another class. */
	private const EXCLUDED_BRANDS = 301;

	/**
	 * @param int $error One of WC_Coupon's constants.
	 * @return string As events.json describes it.
	 */
	public static function reason( int $error ): string {
		return match ( $error ) {
			\WC_Coupon::E_WC_COUPON_INVALID_FILTERED,
			\WC_Coupon::E_WC_COUPON_INVALID_REMOVED => 'invalid',
			\WC_Coupon::E_WC_COUPON_ALREADY_APPLIED => 'already_applied',
			\WC_Coupon::E_WC_COUPON_ALREADY_APPLIED_INDIV_USE_ONLY => 'not_combinable',
			\WC_Coupon::E_WC_COUPON_NOT_EXIST => 'not_found',
			\WC_Coupon::E_WC_COUPON_USAGE_LIMIT_REACHED,
			\WC_Coupon::E_WC_COUPON_USAGE_LIMIT_COUPON_STUCK,
			\WC_Coupon::E_WC_COUPON_USAGE_LIMIT_COUPON_STUCK_GUEST => 'usage_limit',
			\WC_Coupon::E_WC_COUPON_EXPIRED => 'expired',
			\WC_Coupon::E_WC_COUPON_MIN_SPEND_LIMIT_NOT_MET => 'minimum_not_met',
			\WC_Coupon::E_WC_COUPON_MAX_SPEND_LIMIT_MET => 'maximum_exceeded',
			\WC_Coupon::E_WC_COUPON_NOT_YOURS_REMOVED,
			\WC_Coupon::E_WC_COUPON_NOT_APPLICABLE,
			\WC_Coupon::E_WC_COUPON_NOT_VALID_SALE_ITEMS,
			\WC_Coupon::E_WC_COUPON_EXCLUDED_PRODUCTS,
			\WC_Coupon::E_WC_COUPON_EXCLUDED_CATEGORIES,
			self::EXCLUDED_BRANDS => 'not_applicable',
			default => 'other',
		};
	}

	/**
	 * @param array<mixed> $get  $_GET.
	 * @param array<mixed> $post $_POST.
	 * @param string       $ajax Name of WooCommerce's AJAX request.
	 * @return string The code that somebody typed or that a link brings, '' for none.
	 */
	public static function asked_for( array $get, array $post, string $ajax ): string {
		if ( 'apply_coupon' === $ajax || ! empty( $post['apply_coupon'] ) ) {
			return self::text( $post['coupon_code'] ?? '' );
		}
		foreach ( self::LINK_PARAMETERS as $name ) {
			if ( isset( $get[ $name ] ) ) {
				return self::text( $get[ $name ] );
			}
		}
		return '';
	}

	/**
	 * @param array<mixed> $get  $_GET.
	 * @param array<mixed> $post $_POST.
	 * @param string       $ajax Name of WooCommerce's AJAX request.
	 */
	public static function asked_to_remove( array $get, array $post, string $ajax ): string {
		return self::text( 'remove_coupon' === $ajax ? $post['coupon'] ?? '' : $get['remove_coupon'] ?? '' );
	}

	/** The form in which WooCommerce compares codes. */
	public static function normal( string $code ): string {
		return wc_strtolower( wc_format_coupon_code( $code ) );
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? self::normal( wp_unslash( $value ) ) : '';
	}
}
