<?php
declare( strict_types=1 );

namespace Footfall\Store;

use Footfall\Ingest\Server_Events;
use Footfall\Plugin;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Report_Store;

/**
 * Says what the store is: once a store day, and within the hour when it has changed. By the
 * schedule, never in a shopper's request.
 */
final class Store_Description {
	public const OPTION = 'footfall_store_described';

	private const CHECK_SECONDS = HOUR_IN_SECONDS;

	/** Bounds what is stored, so that all of it together fits into a row (Event_Reader::MAX_PROPS). */
	private const MOST_BLOCKS     = 15;
	private const MOST_GATEWAYS   = 20;
	private const NAME_LENGTH     = 50;
	private const MOST_CURRENCIES = 50;

	/** On footfall_drain: each minute, and mostly there is nothing to do. */
	public static function check(): void {
		if ( ! Plugin::has_woocommerce() || ! Settings::is_recording() ) {
			return;
		}
		$noted = get_option( self::OPTION );
		$noted = is_array( $noted ) ? $noted : [];
		$since = time() - (int) ( $noted['checked_at'] ?? 0 );
		// A clock that was set back must not stop it.
		if ( $since >= 0 && $since < self::CHECK_SECONDS && ( $noted['day'] ?? '' ) === wp_date( 'Y-m-d' ) ) {
			return;
		}
		Shop_Pages::refresh();
		self::describe( $noted );
	}

	/** @param array{day?:string,hash?:string} $noted What was said last. */
	private static function describe( array $noted ): void {
		$props = self::props();
		$now   = [
			'checked_at' => time(),
			'day'        => wp_date( 'Y-m-d' ),
			'hash'       => md5( (string) wp_json_encode( $props ) ),
		];
		if ( ( $noted['day'] ?? '' ) !== $now['day'] || ( $noted['hash'] ?? '' ) !== $now['hash'] ) {
			( new Server_Events() )->of_store( 'store_described', $props, "store_described:{$now['day']}:{$now['hash']}" );
		}
		update_option( self::OPTION, $now, false );
	}

	/**
	 * @return array<string,mixed> As docs/EVENTS.md describes them.
	 */
	private static function props(): array {
		$cart     = self::page_blocks( 'cart' );
		$checkout = self::page_blocks( 'checkout' );
		return [
			'woocommerce'            => self::text( WC()->version, 20 ),
			'wordpress'              => self::text( wp_get_wp_version(), 20 ),
			'theme'                  => self::text( get_stylesheet(), 100 ),
			'theme_kind'             => wp_is_block_theme() ? 'block' : 'classic',
			'cart'                   => $cart['kind'],
			'checkout'               => $checkout['kind'],
			'cart_blocks'            => $cart['others'],
			'checkout_blocks'        => $checkout['others'],
			'guest_checkout'         => 'yes' === get_option( 'woocommerce_enable_guest_checkout' ),
			'account_at_checkout'    => 'yes' === get_option( 'woocommerce_enable_signup_and_login_from_checkout' ),
			// By a block of the order confirmation, which only block themes have.
			'account_after_checkout' => wp_is_block_theme() && 'yes' === get_option( 'woocommerce_enable_delayed_account_creation', 'yes' ),
			'gateways'               => self::gateways(),
			'currencies'             => self::currencies(),
			'hpos'                   => \Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled(),
		];
	}

	/**
	 * @return array{kind:string,others:string[]}
	 */
	private static function page_blocks( string $page ): array {
		$post    = get_post( max( 0, wc_get_page_id( $page ) ) ?: -1 );
		$content = $post ? $post->post_content : '';
		$names   = [];
		self::add_names( parse_blocks( $content ), $names );
		$others = array_filter( array_keys( $names ), static fn( string $name ): bool => ! preg_match( "#^woocommerce/(?:filled-|empty-)?$page(?:-|$)#", $name ) );
		sort( $others );
		return [
			'kind'   => match ( true ) {
				isset( $names[ "woocommerce/$page" ] ) => 'block',
				isset( $names['woocommerce/classic-shortcode'] ), has_shortcode( $content, "woocommerce_$page" ) => 'shortcode',
				default => 'other',
			},
			'others' => array_map( static fn( string $name ): string => self::text( $name, self::NAME_LENGTH ), array_slice( $others, 0, self::MOST_BLOCKS ) ),
		];
	}

	/**
	 * @param array<int,array<string,mixed>> $blocks
	 * @param array<string,true>             $names
	 */
	private static function add_names( array $blocks, array &$names ): void {
		foreach ( $blocks as $block ) {
			if ( is_string( $block['blockName'] ?? null ) ) {
				$names[ $block['blockName'] ] = true;
			}
			self::add_names( $block['innerBlocks'] ?? [], $names );
		}
	}

	/** @return string[] */
	private static function gateways(): array {
		$on = [];
		foreach ( WC()->payment_gateways()->payment_gateways() as $gateway ) {
			if ( 'yes' === $gateway->enabled ) {
				$on[] = self::text( (string) $gateway->id, self::NAME_LENGTH );
			}
		}
		sort( $on );
		return array_slice( $on, 0, self::MOST_GATEWAYS );
	}

	/** @return string[] The store's own first, then those of its orders. */
	private static function currencies(): array {
		$ledger = ( new Wpdb_Report_Store( Database::of_site() ) )->currencies( self::MOST_CURRENCIES );
		return array_slice( array_values( array_unique( [ self::text( (string) get_option( 'woocommerce_currency' ), 3 ), ...$ledger ] ) ), 0, self::MOST_CURRENCIES );
	}

	private static function text( string $text, int $length ): string {
		return mb_substr( $text, 0, $length );
	}
}
