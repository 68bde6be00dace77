<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Count_Source;
use Footfall\Counts\Hours;
use Footfall\Counts\Kinds;
use Footfall\Counts\Sale_Tally;

/**
 * Counts of sales, from the ledger alone: orders that count by the hour in which they were made,
 * their refunds by the hour of the refund.
 */
final class Wpdb_Sale_Counts implements Count_Source {
	private const KINDS = [
		Kinds::TOTAL,
		Kinds::SOURCE,
		Kinds::FIRST_SOURCE,
		Kinds::LANDING_PAGE,
		Kinds::DEVICE,
		Kinds::COUNTRY,
		Kinds::CHECKOUT,
		Kinds::GATEWAY,
		Kinds::UNMATCHED_REASON,
		Kinds::PRODUCT,
		Kinds::CATEGORY,
	];

	private const OF_ORDER = 'o.order_id, o.currency, o.total, o.tax, o.shipping, o.discount, o.fees, o.items, o.gateway, o.created_via, o.country,
		o.customer_key, o.is_returning, o.first_source_id, o.last_source_id, o.landing_id, o.device, o.unmatched_reason';

	/** Orders in memory at a time. */
	private const AT_ONCE = 1000;

	private Tables $tables;
	private Count_Table $counts;
	private Product_Store $products;

	public function __construct( private Database $database ) {
		$this->tables   = new Tables( $database->prefix() );
		$this->products = new Wpdb_Product_Store( $database );
		$this->counts   = new Count_Table( $database, $this->tables->sale_counts, self::KINDS, Sale_Tally::SUMS, [ 'item', 'currency' ] );
	}

	public function reads(): string {
		return self::LEDGER;
	}

	public function recount( Hours $hours ): void {
		$tally = new Sale_Tally();
		$this->add_orders( $hours, $tally );
		$this->add_refunds( $hours, $tally );
		$this->counts->clear( $hours );
		$this->counts->add( $hours, $tally->rows() );
		$this->counts->sum_day( $hours );
	}

	public function recount_sum( int $period ): void {
		$this->counts->sum_parts( $period );
	}

	/** @see Count_Table::thin() */
	public function thin( int $before ): int {
		return $this->counts->thin( $before );
	}

	private function add_orders( Hours $hours, Sale_Tally $tally ): void {
		$last = 0;
		do {
			$rows = $this->database->rows(
				"SELECT {$hours->hour( 'o.created_at' )} AS hour, " . self::OF_ORDER . " FROM {$this->tables->orders} o
				WHERE {$hours->where( 'o.day', 'o.created_at' )} AND o.counted = 1 AND o.order_id > %d ORDER BY o.order_id LIMIT %d",
				[ $last, self::AT_ONCE ]
			);
			$lines = $this->lines( 'refund_id = 0 AND order_id', $rows, 'order_id', $tally );
			foreach ( $rows as $row ) {
				$last = (int) $row['order_id'];
				$tally->add_order( (int) $row['hour'], $row, $lines[ $last ] ?? [] );
			}
		} while ( count( $rows ) === self::AT_ONCE );
	}

	private function add_refunds( Hours $hours, Sale_Tally $tally ): void {
		$last = 0;
		do {
			$rows = $this->database->rows(
				"SELECT {$hours->hour( 'r.refunded_at' )} AS hour, r.refund_id, r.amount, r.tax AS refund_tax, r.shipping AS refund_shipping,
					r.currency AS refund_currency, " . self::OF_ORDER . "
				FROM {$this->tables->refunds} r INNER JOIN {$this->tables->orders} o ON o.order_id = r.order_id AND o.counted = 1
				WHERE {$hours->where( 'r.day', 'r.refunded_at' )} AND r.refund_id > %d ORDER BY r.refund_id LIMIT %d",
				[ $last, self::AT_ONCE ]
			);
			$lines = $this->lines( 'refund_id > 0 AND order_id', $rows, 'refund_id', $tally );
			foreach ( $rows as $row ) {
				$last   = (int) $row['refund_id'];
				$refund = [
					'amount'   => $row['amount'],
					'tax'      => $row['refund_tax'],
					'shipping' => $row['refund_shipping'],
					'currency' => $row['refund_currency'],
				];
				$tally->add_refund( (int) $row['hour'], $refund, $row, $lines[ $last ] ?? [] );
			}
		} while ( count( $rows ) === self::AT_ONCE );
	}

	/**
	 * @param string $which Condition, up to the column of the order's id.
	 * @param array  $rows  With order_id.
	 * @param string $by    order_id or refund_id.
	 * @return array<int,array<int,array<string,string>>> Lines by the id that they belong to.
	 */
	private function lines( string $which, array $rows, string $by, Sale_Tally $tally ): array {
		$orders = array_values( array_unique( array_map( 'intval', array_column( $rows, 'order_id' ) ) ) );
		if ( ! $orders ) {
			return [];
		}
		$in    = Database::placeholders( $orders );
		$lines = [];
		$ids   = [];
		foreach ( $this->database->rows( "SELECT * FROM {$this->tables->order_lines} WHERE $which IN ($in)", $orders ) as $line ) {
			$lines[ (int) $line[ $by ] ][]      = $line;
			$ids[ (int) $line['product_id'] ]   = true;
			$ids[ (int) $line['variation_id'] ] = true;
		}
		$tally->learn(
			array_map(
				static fn( array $product ): array => '' === $product['category_ids'] ? [ 0 ] : array_map( 'intval', explode( ',', $product['category_ids'] ) ),
				$this->products->products( array_keys( $ids ) )
			)
		);
		return $lines;
	}
}
