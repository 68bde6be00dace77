<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Writes the orders ledger. Every method may throw Storage_Exception.
 */
interface Ledger_Store {
	/**
	 * @param int[] $orders Ids.
	 * @return array<int,array{status:string,session_id:?int,matched_at:?int,unmatched_reason:string,paid_at:?int}> By id.
	 */
	public function orders( array $orders ): array;

	/** @param array<int,array<string,int|string|null>> $orders Columns; replaces those with the same id. */
	public function save_orders( array $orders ): void;

	/**
	 * @param int                                       $order
	 * @param array<int,array<string,int|string|null>> $refunds Columns of all of the order's refunds; others go.
	 */
	public function save_refunds( int $order, array $refunds ): void;

	/** WooCommerce has the order no more: it counts no more, and its refunds go. */
	public function mark_deleted( int $order, int $now ): void;

	/**
	 * The owner has changed which statuses count.
	 *
	 * @param string[] $uncounted Statuses without wc-.
	 */
	public function recount( array $uncounted ): void;

	/**
	 * The order and its events belong to this session.
	 *
	 * @param array<int,int> $sessions Session by order id.
	 */
	public function assign_sessions( array $sessions ): void;
}
