<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Writes the orders ledger. Every method may throw Storage_Exception.
 */
interface Ledger_Store {
	/**
	 * @param int[] $orders Ids.
	 * @return array<int,array{status:string,session_id:?int,matched_at:?int,unmatched_reason:string,paid_at:?int,is_returning:int,customer_key:?int}> By id.
	 */
	public function orders( array $orders ): array;

	/** @param array<int,array<string,int|string|null>> $orders Columns; replaces those with the same id. */
	public function save_orders( array $orders ): void;

	/**
	 * @param int[]                                    $orders  Ids.
	 * @param array<int,array<string,int|string|null>> $refunds Columns of all refunds of these orders; others of theirs go.
	 */
	public function save_refunds( array $orders, array $refunds ): void;

	/**
	 * @param int[]                         $orders Ids.
	 * @param array<int,array<string,int>> $lines  Columns of all lines of these orders and of their refunds; others of theirs go.
	 */
	public function save_lines( array $orders, array $lines ): void;

	/**
	 * Works out anew which orders of these customers came after one that counts.
	 *
	 * @param int[] $customers Of Customer_Key.
	 * @return int[] Ids of the orders of which that has changed.
	 */
	public function tell_returning( array $customers ): array;

	/**
	 * When these orders were made and when they were refunded: they are counted then.
	 *
	 * @param int[] $orders   Ids.
	 * @param int[] $sessions Ids; their orders, too.
	 * @return array<int,array{0:int,1:string}> ms UTC, to the quarter of an hour, and the store's day.
	 */
	public function moments( array $orders, array $sessions = [] ): array;

	/**
	 * WooCommerce has these orders no more: they count no more, nobody is known of them, and their refunds and lines go.
	 *
	 * @param int[] $orders Ids.
	 */
	public function mark_deleted( array $orders, int $now ): void;

	/**
	 * The owner has changed which statuses count.
	 *
	 * @param string[] $uncounted Statuses without wc-.
	 * @return array<int,array{0:int,1:string}> As moments(): where something has changed.
	 */
	public function recount( array $uncounted ): array;

	/**
	 * The order and its events belong to this session.
	 *
	 * @param array<int,int> $sessions Session by order id.
	 */
	public function assign_sessions( array $sessions ): void;
}
