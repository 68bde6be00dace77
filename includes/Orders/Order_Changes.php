<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Server_Events;

/**
 * Notes that orders have changed, whichever hook says so, and hands the notes over once per request.
 * No query: what the orders are now, the drain reads from WooCommerce.
 */
final class Order_Changes {
	/** An import of thousands of orders must not lose all its notes when it is killed. */
	private const MOST_NOTES = 100;

	/** Each time that an order comes to one of these is worth an event, and WooCommerce keeps only the last. */
	private const EACH_TIME = [ 'failed', 'cancelled' ];

	/** @var array<int,array<string,array<string,int|string>>> Notes for Server_Events by what makes them the same, by order. */
	private array $noted = [];

	/** @var array<int,string> The status to which each order came last in this request: a hook that is fired again says nothing new. */
	private array $status = [];

	/** @var array<int,\WC_Order> Failed orders that their shopper tries to pay again in this request. */
	private array $retried = [];

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
	public function on_classic_checkout( mixed $id, mixed $data = null, mixed $order = null ): void {
		$this->note_shopper( $id, $order );
	}

	/** On woocommerce_store_api_checkout_order_processed (the checkout block) and woocommerce_before_pay_action (a pay link). */
	public function on_shopper_order( mixed $order ): void {
		if ( $order instanceof \WC_Order ) {
			$this->note_shopper( $order->get_id() );
		}
	}

	/** On woocommerce_payment_successful_result, a filter: the gateway has taken it, or sends the shopper elsewhere to pay. */
	public function on_payment_taken( mixed $result, mixed $id = 0 ): mixed {
		unset( $this->retried[ (int) $id ] );
		return $result;
	}

	/** On woocommerce_order_status_changed. */
	public function on_status( mixed $id, mixed $from, mixed $to, mixed $order = null ): void {
		if ( in_array( $to, Order_Reader::DRAFTS, true ) || ( $this->status[ (int) $id ] ?? null ) === $to ) {
			return;
		}
		$this->status[ (int) $id ] = (string) $to;
		unset( $this->retried[ (int) $id ] );
		if ( in_array( $from, Order_Reader::DRAFTS, true ) ) {
			$this->note( $id, 'placed' );
		}
		// An order that comes back from the trash only has again the status that it had.
		if ( in_array( $to, self::EACH_TIME, true ) && 'trash' !== $from ) {
			$this->note_moment( $id, (string) $to, $order );
		}
		$this->note( $id, in_array( $to, wc_get_is_paid_statuses(), true ) ? 'paid' : 'changed' );
	}

	/** On woocommerce_payment_complete. */
	public function on_paid( mixed $id ): void {
		$this->note( $id, 'paid' );
	}

	/** On woocommerce_order_refunded. */
	public function on_refunded( mixed $id, mixed $refund ): void {
		$this->note( $id, 'refunded', [ 'refund_id' => (int) $refund ] );
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
		foreach ( $this->retried as $id => $order ) {
			// WooCommerce fires no hook when a failed order fails again: it has not changed.
			$this->note_moment( $id, 'failed', $order );
		}
		$shopper = [];
		$others  = [];
		foreach ( $this->noted as $id => $notes ) {
			// It changed anyway when it was placed, paid or refunded.
			if ( count( $notes ) > 1 ) {
				unset( $notes['changed'] );
			}
			if ( isset( $this->by_shopper[ $id ] ) ) {
				array_push( $shopper, ...array_values( $notes ) );
			} else {
				array_push( $others, ...array_values( $notes ) );
			}
		}
		$this->noted      = [];
		$this->retried    = [];
		$this->by_shopper = [];
		$this->events->orders( $shopper, true );
		$this->events->orders( $others, false );
	}

	private function note_shopper( mixed $id, mixed $order = null ): void {
		// A telephone order that is typed into wp-admin is not the shopper's request.
		if ( ! is_admin() || wp_doing_ajax() ) {
			$this->by_shopper[ (int) $id ] = true;
		}
		if ( $order instanceof \WC_Order && $order->has_status( 'failed' ) ) {
			$this->retried[ (int) $id ] = $order;
		}
		$this->note( $id, 'placed' );
	}

	/** Keyed by its moment, so that the same word delivered twice is one event. */
	private function note_moment( mixed $id, string $change, mixed $order ): void {
		$at = (int) ( microtime( true ) * 1000 );
		$this->note(
			$id,
			$change,
			[ 'at' => $at ] + ( $order instanceof \WC_Order ? [ 'gateway' => (string) $order->get_payment_method() ] : [] )
		);
	}

	/** @param array{refund_id?:int,at?:int,gateway?:string} $more */
	private function note( mixed $id, string $change, array $more = [] ): void {
		$id = (int) $id;
		if ( $id < 1 || get_current_blog_id() !== $this->site ) {
			return;
		}
		$key = trim( $change . ' ' . ( $more['refund_id'] ?? $more['at'] ?? '' ) );

		$this->noted[ $id ][ $key ] = [
			'id'     => $id,
			'change' => $change,
		] + $more;
		if ( count( $this->noted ) >= self::MOST_NOTES ) {
			$this->hand_over();
		}
	}

	private static function is_draft( mixed $order ): bool {
		return $order instanceof \WC_Abstract_Order && in_array( $order->get_status(), Order_Reader::DRAFTS, true );
	}
}
