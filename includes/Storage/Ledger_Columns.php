<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The columns of the ledger's tables that come from WooCommerce or from the match with a session,
 * with their placeholders. The first one of each is its key.
 */
final class Ledger_Columns {
	public const ORDERS = [
		'order_id'         => '%d',
		'status'           => '%s',
		'counted'          => '%d',
		'created_at'       => '%d',
		'day'              => '%s',
		'paid_at'          => '%d',
		'currency'         => '%s',
		'total'            => '%d',
		'tax'              => '%d',
		'shipping'         => '%d',
		'discount'         => '%d',
		'fees'             => '%d',
		'refunded'         => '%d',
		'gateway'          => '%s',
		'created_via'      => '%s',
		'items'            => '%d',
		'coupons'          => '%s',
		'is_guest'         => '%d',
		'is_returning'     => '%d',
		'country'          => '%s',
		'customer_key'     => '%d',
		'session_id'       => '%d',
		'matched_at'       => '%d',
		'unmatched_reason' => '%s',
		'updated_at'       => '%d',
	];

	public const REFUNDS = [
		'refund_id'   => '%d',
		'order_id'    => '%d',
		'refunded_at' => '%d',
		'day'         => '%s',
		'amount'      => '%d',
		'tax'         => '%d',
		'shipping'    => '%d',
		'currency'    => '%s',
	];

	public const LINES = [
		'line_id'      => '%d',
		'order_id'     => '%d',
		'refund_id'    => '%d',
		'product_id'   => '%d',
		'variation_id' => '%d',
		'quantity'     => '%d',
		'subtotal'     => '%d',
		'total'        => '%d',
		'tax'          => '%d',
	];
}
