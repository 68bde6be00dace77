<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Files;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Server_Events;
use Footfall\Orders\Order_Changes;

/**
 * WooCommerce's hooks bound to fresh objects of ours, as Plugin.php binds them in a request.
 */
final class Order_Hooks {
	private const HOOKS = [
		'woocommerce_new_order'                          => 'on_new',
		'woocommerce_checkout_order_processed'           => 'on_classic_checkout',
		'woocommerce_store_api_checkout_order_processed' => 'on_shopper_order',
		'woocommerce_before_pay_action'                  => 'on_shopper_order',
		'woocommerce_payment_successful_result'          => 'on_payment_taken',
		'woocommerce_order_status_changed'               => 'on_status',
		'woocommerce_payment_complete'                   => 'on_paid',
		'woocommerce_order_refunded'                     => 'on_refunded',
		'woocommerce_pre_delete_order_refund'            => 'on_refund_deleting',
		'woocommerce_update_order'                       => 'on_updated',
		'woocommerce_trash_order'                        => 'on_removed',
		'woocommerce_untrash_order'                      => 'on_removed',
		'woocommerce_delete_order'                       => 'on_removed',
		'trashed_post'                                   => 'on_post',
		'untrashed_post'                                 => 'on_post',
		'deleted_post'                                   => 'on_post',
	];

	/**
	 * One request.
	 *
	 * @param callable(): mixed $work
	 * @return string[] The lines of the buffer that it leaves.
	 */
	public static function lines_of( callable $work ): array {
		// The store's own drain must not take them away.
		$lock   = ( new Buffer_Files( Runtime_Config::directory() ) )->lock( 30.0 );
		$orders = new Order_Changes( new Server_Events() );
		$file   = Runtime_Config::directory() . '/' . Buffer::FILE;
		@unlink( $file );
		foreach ( self::HOOKS as $hook => $method ) {
			add_filter( $hook, [ $orders, $method ], 10, 6 );
		}
		try {
			$work();
			$orders->hand_over();
		} finally {
			foreach ( self::HOOKS as $hook => $method ) {
				remove_filter( $hook, [ $orders, $method ], 10 );
			}
		}
		$lines = is_file( $file ) ? array_slice( (array) file( $file ), 1 ) : [];
		@unlink( $file );
		$lock->release();
		return $lines;
	}

	/** Where WooCommerce keeps orders, until the next call: its own tables, or posts. */
	public static function keep_in( string $where ): void {
		remove_all_filters( 'pre_option_woocommerce_custom_orders_table_enabled' );
		remove_all_filters( 'pre_option_woocommerce_custom_orders_table_data_sync_enabled' );
		add_filter( 'pre_option_woocommerce_custom_orders_table_enabled', static fn(): string => 'posts' === $where ? 'no' : 'yes' );
		add_filter( 'pre_option_woocommerce_custom_orders_table_data_sync_enabled', static fn(): string => 'no' );
	}
}
