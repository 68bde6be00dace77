<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;

/**
 * Notes that orders have changed, whichever hook says so, and hands the notes over once per request.
 * No query: what the orders are now, the drain reads from WooCommerce.
 */
final class Order_Changes {
	private const DRAFTS = [ 'checkout-draft', 'auto-draft', 'draft', 'new' ];

	/** An import of thousands of orders must not lose all its notes when it is killed. */
	private const MOST_NOTES = 100;

	/** @var array<int,array<string,int>> Refund id (or 0) by kind of change and refund, by order. */
	private array $noted = [];

	/** @var array<int,true> Orders that the shopper of this request has placed or is paying. */
	private array $by_shopper = [];

	/** Orders of another site of the network have other ids: that site reads its own. */
	private int $site;

	public function __construct( private Server_Events $events ) {
		$this->site = get_current_blog_id();
	}

	/** On woocommerce_new_order. */
	public function on_new( mixed $id, mixed $order = null ): void {
		if ( ! self::is_draft( $order ) ) {
			$this->note( $id, 'placed' );
		}
	}

	/** On woocommerce_checkout_order_processed: the classic checkout. */
	public function on_classic_checkout( mixed $id ): void {
		$this->note_shopper( $id );
	}

	/** On woocommerce_store_api_checkout_order_processed (the checkout block) and woocommerce_before_pay_action (a pay link). */
	public function on_shopper_order( mixed $order ): void {
		if ( $order instanceof \WC_Order ) {
			$this->note_shopper( $order->get_id() );
		}
	}

	/** On woocommerce_order_status_changed. */
	public function on_status( mixed $id, mixed $from, mixed $to ): void {
		if ( in_array( $to, self::DRAFTS, true ) ) {
			return;
		}
		if ( in_array( $from, self::DRAFTS, true ) ) {
			$this->note( $id, 'placed' );
		}
		$this->note( $id, in_array( $to, wc_get_is_paid_statuses(), true ) ? 'paid' : 'changed' );
	}

	/** On woocommerce_payment_complete. */
	public function on_paid( mixed $id ): void {
		$this->note( $id, 'paid' );
	}

	/** On woocommerce_order_refunded. */
	public function on_refunded( mixed $id, mixed $refund ): void {
		$this->note( $id, 'refunded', (int) $refund );
	}

	/** On woocommerce_pre_delete_order_refund, a filter: the one place that every way of deleting passes. */
	public function on_refund_deleting( mixed $check, mixed $refund = null ): mixed {
		if ( $refund instanceof \WC_Order_Refund ) {
			$this->note( $refund->get_parent_id(), 'changed' );
		}
		return $check;
	}

	/** On woocommerce_update_order. */
	public function on_updated( mixed $id, mixed $order = null ): void {
		if ( ! self::is_draft( $order ) ) {
			$this->note( $id, 'changed' );
		}
	}

	/** On woocommerce_trash_order, woocommerce_untrash_order and woocommerce_delete_order. */
	public function on_removed( mixed $id ): void {
		$this->note( $id, 'changed' );
	}

	/** On trashed_post, untrashed_post and deleted_post: where orders are posts, lists of posts move them without WooCommerce's hooks. */
	public function on_post( mixed $id, mixed $post = null ): void {
		$type = $post instanceof \WP_Post ? $post->post_type : get_post_type( (int) $id );
		if ( 'shop_order' === $type ) {
			$this->note( $id, 'changed' );
		}
	}

	/** On shutdown, after WooCommerce has saved. */
	public function hand_over(): void {
		$shopper = [];
		$others  = [];
		foreach ( $this->noted as $id => $changes ) {
			// It changed anyway when it was placed, paid or refunded.
			if ( count( $changes ) > 1 ) {
				unset( $changes['changed'] );
			}
			foreach ( $changes as $change => $refund ) {
				$note = [
					'id'        => $id,
					'change'    => strtok( $change, ' ' ),
					'refund_id' => $refund,
				];
				if ( isset( $this->by_shopper[ $id ] ) ) {
					$shopper[] = $note;
				} else {
					$others[] = $note;
				}
			}
		}
		$this->noted      = [];
		$this->by_shopper = [];
		$this->events->orders( $shopper, true );
		$this->events->orders( $others, false );
	}

	private function note_shopper( mixed $id ): void {
		// A telephone order that is typed into wp-admin is not the shopper's request.
		if ( ! is_admin() || wp_doing_ajax() ) {
			$this->by_shopper[ (int) $id ] = true;
		}
		$this->note( $id, 'placed' );
	}

	private function note( mixed $id, string $change, int $refund = 0 ): void {
		$id = (int) $id;
		if ( $id < 1 || get_current_blog_id() !== $this->site ) {
			return;
		}
		$this->noted[ $id ][ $refund ? "$change $refund" : $change ] = $refund;
		if ( count( $this->noted ) >= self::MOST_NOTES ) {
			$this->hand_over();
		}
	}

	private static function is_draft( mixed $order ): bool {
		return $order instanceof \WC_Abstract_Order && in_array( $order->get_status(), self::DRAFTS, true );
	}
}
