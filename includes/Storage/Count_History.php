<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Kinds;
use Footfall\Counts\Periods;

/**
 * What there is to count in a store that has recorded for a while. Every method may throw Storage_Exception.
 */
final class Count_History {
	private const BATCH = 1000;

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	/** @return string[] YYYY-MM-DD of every day that has a session, an event, an order or a refund, ascending. */
	public function days(): array {
		$days = [];
		foreach ( [ 'sessions', 'events', 'orders', 'refunds' ] as $name ) {
			$days += array_flip( array_column( $this->database->rows( "SELECT DISTINCT day FROM {$this->tables->$name}" ), 'day' ) );
		}
		ksort( $days );
		return array_keys( $days );
	}

	/**
	 * Copies onto some orders what of their session they need once it is purged.
	 *
	 * @return int How many were changed; 0 when there are none left.
	 */
	public function complete_orders(): int {
		$orders = $this->tables->orders;
		$ids    = $this->database->rows( "SELECT order_id FROM $orders WHERE session_id IS NOT NULL AND device IS NULL LIMIT %d", [ self::BATCH ] );
		if ( ! $ids ) {
			return 0;
		}
		$in    = implode( ',', array_map( 'intval', array_column( $ids, 'order_id' ) ) );
		$value = fn( string $column ): string => "(SELECT s.$column FROM {$this->tables->sessions} s WHERE s.session_id = $orders.session_id)";
		// An empty device says that there is nothing to copy any more.
		$this->database->execute( "UPDATE $orders SET landing_id = {$value( 'landing_id' )}, device = COALESCE({$value( 'device' )}, '') WHERE order_id IN ($in)" );
		return count( $ids );
	}

	/** Has the dekads of all counted days made, of a store that has counts but none of these. */
	public function mark_dekads(): void {
		$dekads = [];
		foreach ( [ 'visit_counts', 'product_counts', 'sale_counts' ] as $name ) {
			$rows = $this->database->rows(
				"SELECT period FROM {$this->tables->$name} WHERE kind = %d AND period BETWEEN %d AND %d",
				[ Kinds::TOTAL, Periods::FIRST_DAY, Periods::LAST_DAY ]
			);
			foreach ( $rows as $row ) {
				$dekads[ Periods::dekad( Periods::day_of( (int) $row['period'] ) ) ] = true;
			}
		}
		( new Wpdb_Stale_Store( $this->database ) )->mark( array_keys( $dekads ) );
	}
}
