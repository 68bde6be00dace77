<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Tables;

/**
 * What the counts of sales have to say, from the ledger's own rows: SELECTs that know nothing of the
 * product's counting. Orders by when they were made, refunds by when they were; those that do not count
 * are left out, and so are their refunds.
 */
final class Raw_Sales {
	public const SUMS = [ 'orders', 'new_customers', 'items', 'total', 'tax', 'shipping', 'discount', 'fees', 'refunds', 'refunded', 'refunded_tax', 'refunded_shipping', 'refunded_items' ];

	private const NEW = 'o.customer_key IS NOT NULL AND o.is_returning = 0';

	/** Item by kind (Counts\Kinds): name, and SQL of the order. */
	public const ITEMS = [
		0 => [ 'sales', "''" ],
		1 => [ 'sales by source', "IF(o.unmatched_reason = '', COALESCE(o.last_source_id, ''), 'unknown')" ],
		2 => [ 'sales by first source', "IF(o.unmatched_reason = '', COALESCE(o.first_source_id, ''), 'unknown')" ],
		3 => [ 'sales by landing page', "COALESCE(o.landing_id, '')" ],
		4 => [ 'sales by device', "COALESCE(o.device, '')" ],
		5 => [ 'sales by country', "COALESCE(o.country, '')" ],
		7 => [ 'sales by checkout', "CASE o.created_via WHEN 'store-api' THEN 'block' WHEN 'checkout' THEN 'classic' ELSE o.created_via END" ],
		8 => [ 'sales by gateway', 'o.gateway' ],
		9 => [ 'sales by reason', 'o.unmatched_reason' ],
	];

	public function __construct( private Tables $tables ) {}

	/**
	 * @param string                $item   SQL of the order.
	 * @param \Closure(string, string): string $period SQL of the period, of a column with the day and one with ms UTC.
	 * @param string                $range  Condition on %s, a column with the day.
	 * @return string[] SELECTs of period, item, currency and sums.
	 */
	public function by_order( string $item, \Closure $period, string $range = '%s IS NOT NULL' ): array {
		$of_order  = sprintf( $range, 'o.day' );
		$of_refund = sprintf( $range, 'r.day' );
		return [
			"SELECT {$period( 'o.day', 'o.created_at' )} AS period, $item AS item, o.currency AS currency, COUNT(*) AS orders, SUM(" . self::NEW . ") AS new_customers, SUM(o.items) AS items,
				SUM(o.total) AS total, SUM(o.tax) AS tax, SUM(o.shipping) AS shipping, SUM(o.discount) AS discount, SUM(o.fees) AS fees
			FROM {$this->tables->orders} o WHERE o.counted = 1 AND ($of_order) GROUP BY 1, 2, 3",
			"SELECT {$period( 'r.day', 'r.refunded_at' )} AS period, $item AS item, r.currency AS currency, COUNT(*) AS refunds, SUM(r.amount) AS refunded, SUM(r.tax) AS refunded_tax,
				SUM(r.shipping) AS refunded_shipping, SUM(COALESCE(l.pieces, 0)) AS refunded_items
			FROM {$this->tables->refunds} r INNER JOIN {$this->tables->orders} o ON o.order_id = r.order_id
			LEFT JOIN ( SELECT refund_id, SUM(quantity) AS pieces FROM {$this->tables->order_lines} WHERE refund_id > 0 GROUP BY refund_id ) l ON l.refund_id = r.refund_id
			WHERE o.counted = 1 AND ($of_refund) GROUP BY 1, 2, 3",
		];
	}

	/**
	 * @param string $item product_id or category_id.
	 * @param string $join What gives the category of l.product_id.
	 * @return string[] As by_order().
	 */
	public function by_line( string $item, string $join, \Closure $period, string $range = '%s IS NOT NULL' ): array {
		$of_order  = sprintf( $range, 'o.day' );
		$of_refund = sprintf( $range, 'r.day' );
		return [
			"SELECT {$period( 'o.day', 'o.created_at' )} AS period, $item AS item, o.currency AS currency, COUNT(DISTINCT o.order_id) AS orders,
				COUNT(DISTINCT IF(" . self::NEW . ", o.order_id, NULL)) AS new_customers, SUM(l.quantity) AS items, SUM(l.total) AS total, SUM(l.tax) AS tax, SUM(l.subtotal - l.total) AS discount
			FROM {$this->tables->orders} o INNER JOIN {$this->tables->order_lines} l ON l.order_id = o.order_id AND l.refund_id = 0 $join
			WHERE o.counted = 1 AND ($of_order) GROUP BY 1, 2, 3",
			"SELECT {$period( 'r.day', 'r.refunded_at' )} AS period, $item AS item, r.currency AS currency, COUNT(DISTINCT r.refund_id) AS refunds, SUM(l.total) AS refunded, SUM(l.tax) AS refunded_tax,
				SUM(l.quantity) AS refunded_items
			FROM {$this->tables->refunds} r INNER JOIN {$this->tables->orders} o ON o.order_id = r.order_id
			INNER JOIN {$this->tables->order_lines} l ON l.order_id = r.order_id AND l.refund_id = r.refund_id $join
			WHERE o.counted = 1 AND ($of_refund) GROUP BY 1, 2, 3",
		];
	}
}
