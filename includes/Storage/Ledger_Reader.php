<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reads the orders ledger. Every method may throw Storage_Exception.
 */
interface Ledger_Reader {
	/** @return int The highest id of an order, 0 without orders. */
	public function last_order(): int;

	/**
	 * What Reconciliation compares, of orders that WooCommerce had when they were last read.
	 *
	 * @param int $after Id, not included.
	 * @param int $until Id, included.
	 * @return array<int,array{order_id:int,status:string,counted:int,created_at:int,day:string,currency:string,total:int,tax:int,shipping:int,discount:int,refunded:int,refunds:array<int,array{refunded_at:int,day:string,amount:int,tax:int,shipping:int}>}>
	 *         By id; refunds by theirs.
	 */
	public function compared( int $after, int $until ): array;

	/**
	 * @return array<string,int|string|null>|null Columns of the order; null when it is not in the ledger.
	 */
	public function order( int $order ): ?array;

	/**
	 * @return array<string,int|string>|null Columns of the refund; null when there is none.
	 */
	public function refund( int $refund ): ?array;

	/**
	 * @param int $refund 0 for the order's own lines.
	 * @return array<int,array<string,int>> Columns of order_lines.
	 */
	public function lines( int $order, int $refund ): array;
}
